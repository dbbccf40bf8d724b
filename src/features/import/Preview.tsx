import { useEffect, useMemo, useState } from 'react'
import { emptyDocument } from '../../domain/create'
import { infoOf } from '../../domain/rows'
import { actorsToRead, type Existing, existings, type ImportReport, relationsToRead, reportOf } from '../../exchange/applyPlan'
import type { Draft, DraftSheet } from '../../exchange/draft'
import { countryOf, libraryOf } from '../../exchange/library/library'
import type { Answer } from '../../exchange/people'
import { type Plan, planOf } from '../../exchange/plan'
import { useApp, useDocument, useSession, useT } from '../../state/hooks'
import { Dialog } from '../../ui/Dialog'
import { SegmentedControl } from '../../ui/Field'
import { Icon } from '../../ui/Icon'
import { useOpeningFocus } from '../../ui/useOpeningFocus'
import { Counts } from './Counts'
import { closeImport, makeMap, readIntoMap } from './importActs'
import { PreviewTable } from './PreviewTable'
import { Questions } from './Questions'
import { rememberColumns } from './rememberedColumns'
import { SheetChoice } from './SheetChoice'
import { UnclearRows } from './UnclearRows'
import { WordMeanings } from './WordMeanings'

export interface Done {
  readonly report: ImportReport
  readonly plan: Plan
  readonly draft: Draft
  readonly into: 'this' | 'new'
}

interface Props {
  readonly draft: Draft
  readonly title: string
  readonly closeLabel: string
  readonly className: string
  readonly onClose: () => void
  readonly onBack: () => void
  /** What there is to tell, and what closing the report does. */
  readonly onDone: (done: Done, onClose: () => void) => void
}

/** What was read, what is new, what is known and what is unclear. All of it can be corrected; nothing has changed yet. */
export function Preview({ draft: first, title, onBack, onDone, ...frame }: Props) {
  const app = useApp()
  const t = useT()
  const onMap = useSession((session) => session.route.page === 'map')
  const present = useDocument((doc) => doc)
  const [draft, setDraft] = useState(first)
  const [shown, setShown] = useState(() =>
    Math.max(
      0,
      first.sheets.findIndex(({ holds }) => holds !== 'nothing'),
    ),
  )
  const [into, setInto] = useState<'this' | 'new'>(onMap ? 'this' : 'new')
  const [existing, setExisting] = useState<Existing>('skip')
  const [answers, setAnswers] = useState<ReadonlyMap<string, Answer>>(new Map())
  const [reminded, setReminded] = useState(false)
  const agreeButton = useOpeningFocus<HTMLButtonElement>()
  const doc = into === 'this' ? present : emptyDocument
  const aliases = useAliases(into === 'this' ? infoOf(present).language : null)
  const plan = useMemo(() => planOf(draft, doc, { answers, aliases }), [draft, doc, answers, aliases])
  const sheet = draft.sheets[shown]
  const count = actorsToRead(plan, existing).length + relationsToRead(plan, existing).length
  const made = plan.actors.length
  const isKnown = plan.actors.some(({ actor }) => actor !== null) || plan.relations.some(({ relation }) => relation !== null)
  const asked = plan.questions.filter(({ answer }) => answer === null).length
  const change = (changed: DraftSheet) =>
    setDraft({ ...draft, sheets: draft.sheets.map((one, index) => (index === shown ? changed : one)) })

  const close = () => closeImport(app)
  const agree = () => {
    if (asked > 0) return setReminded(true)
    rememberColumns(app.remembered, draft.sheets)
    const report = reportOf(plan, existing, doc)
    const worthTelling =
      draft.issues.length + plan.unclear.length + report.own.length + report.relations + report.relationsUpdated > 0 ||
      draft.sheets.length > 1
    const done = { report, plan, draft, into }
    if (into === 'this') return readIntoMap(app, plan, existing, () => (worthTelling ? onDone(done, close) : close()))
    // Showing another map closes every dialog, so the report comes before it.
    const make = () => {
      close()
      makeMap(app, plan, title)
    }
    if (worthTelling) onDone(done, make)
    else make()
  }

  return (
    <Dialog
      {...frame}
      title={t('import.title')}
      width={draft.sheets.length > 1 || (sheet?.columns.length ?? 9) > 2 || sheet?.holds === 'matrix' ? 1080 : 620}
      footer={
        <>
          <button type="button" className="btn ghost back" onClick={onBack}>
            <Icon name="back" />
            {t('import.back')}
          </button>
          <button type="button" className="btn line" onClick={frame.onClose}>
            {t('import.cancel')}
          </button>
          <button ref={agreeButton} type="button" className="btn primary" disabled={(into === 'this' ? count : made) === 0} onClick={agree}>
            {into === 'this' ? t('import.read', { count }) : t('import.create', { count: made })}
          </button>
        </>
      }
    >
      <div className="summary">
        <Counts draft={draft} plan={plan} open={asked} />
        <div className="choices">
          {onMap && (
            <SegmentedControl
              label={t('import.into')}
              value={into}
              onChange={setInto}
              options={(['this', 'new'] as const).map((value) => ({ value, name: t(`import.into.${value}`) }))}
            />
          )}
          {isKnown && (
            <SegmentedControl
              label={t('import.known')}
              value={existing}
              onChange={setExisting}
              options={existings.map((value) => ({ value, name: t(`import.known.${value}`) }))}
            />
          )}
        </div>
      </div>
      <Questions questions={plan.questions} reminded={reminded} onAnswers={(more) => setAnswers(new Map([...answers, ...more]))} />
      {sheet && (
        <>
          <SheetChoice draft={draft} shown={shown} onShow={setShown} onSheet={change} />
          {sheet.holds !== 'nothing' && <WordMeanings sheet={sheet} onSheet={change} />}
          {sheet.holds !== 'nothing' && <PreviewTable sheet={sheet} index={shown} plan={plan} existing={existing} onSheet={change} />}
        </>
      )}
      <UnclearRows draft={draft} unclear={plan.unclear} />
    </Dialog>
  )
}

const none: readonly (readonly string[])[] = []

/** Usual names of the same actor, from the library of the country. Null: nobody has to be known again. */
function useAliases(language: string | null): readonly (readonly string[])[] {
  const [aliases, setAliases] = useState(none)
  useEffect(() => {
    if (language === null) return setAliases(none)
    let current = true
    const known = (['sv', 'da', 'nb', 'en'] as const).find((one) => one === language) ?? 'sv'
    void libraryOf(countryOf(known), known).then((library) => {
      if (current) setAliases(library.flatMap(({ name, also }) => (also.length > 0 ? [[name, ...also]] : [])))
    })
    return () => {
      current = false
    }
  }, [language])
  return aliases
}
