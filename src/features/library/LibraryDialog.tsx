import './library.css'
import { type KeyboardEvent, useCallback, useEffect, useMemo, useState } from 'react'
import { coverageOf } from '../../analysis/coverage'
import { addFromLibrary, alreadyThere, countryFor, type Library, openLibrary } from '../../commands/library'
import type { EntryId, LibraryGroup } from '../../exchange/library/entries'
import { findByName } from '../../i18n/sameName'
import { useApp, useDocument, usePreference, useSession, useT } from '../../state/hooks'
import { Dialog } from '../../ui/Dialog'
import { Icon } from '../../ui/Icon'
import { Candidates } from './Candidates'
import { Country } from './Country'
import { Missing } from './Missing'
import { type Section, Sections } from './Sections'

/** The actors that a municipality usually has: a list to choose from, and a checklist of who is missing. */
export default function LibraryDialog() {
  const app = useApp()
  const t = useT()
  const doc = useDocument((whole) => whole)
  const library = useLibrary()
  const [section, setSection] = useState<Section>(useSession((session) => session.dialog) === 'missing' ? 'missing' : 'all')
  const [text, setText] = useState('')
  const [chosen, setChosen] = useState<ReadonlySet<EntryId>>(new Set())
  const there = useMemo(() => library && alreadyThere(doc, library), [doc, library])
  const coverage = useMemo(() => library && coverageOf(doc, library.groups, library.listed, library.isSame), [doc, library])

  const found = useMemo(() => {
    if (!library) return []
    if (text.trim() !== '') return findByName(library.actors, ({ name, also }) => [name, ...also], text, library.words.language)
    return library.actors.filter(({ group }) => section === 'all' || section === 'missing' || group === section)
  }, [library, section, text])
  const close = () => app.session.setState({ dialog: null })
  const add = () => {
    if (!library || chosen.size === 0) return
    close()
    addFromLibrary(
      app,
      library,
      library.actors.filter(({ id }) => chosen.has(id)),
    )
  }
  const show = useCallback((next: Section) => {
    setSection(next)
    setText('')
    document.querySelector('.dialog.library .found')?.scrollTo(0, 0)
  }, [])
  const toggle = useCallback((id: EntryId) => setChosen((before) => toggled(before, id)), [])
  const list = text.trim() !== '' || section !== 'missing'
  return (
    <Dialog
      title={t('library.title')}
      closeLabel={t('shell.close')}
      onClose={close}
      width={860}
      className="library"
      footer={
        <>
          <p className="soft xs assumed">{t('library.assumed')}</p>
          {chosen.size > 0 && (
            <button type="button" className="btn ghost" onClick={() => setChosen(new Set())}>
              {t('library.clear')}
            </button>
          )}
          <button type="button" className="btn primary" disabled={chosen.size === 0} onClick={add}>
            {chosen.size === 0 ? t('library.chooseNone') : t('library.choose', { count: chosen.size })}
          </button>
        </>
      }
    >
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the arrows only walk between its fields */}
      <div className="parts" onKeyDown={(event) => keys(event, add)}>
        <div className="finds">
          <div className="input">
            <Icon name="search" />
            <input
              data-first
              type="search"
              aria-label={t('library.search')}
              placeholder={t('library.search')}
              autoComplete="off"
              value={text}
              onChange={(event) => setText(event.target.value)}
            />
          </div>
          <Country />
        </div>
        {library && coverage && there && (
          <>
            <Sections coverage={coverage} section={text.trim() === '' ? section : null} onSection={show} />
            <div className="found">
              {list ? (
                <Candidates library={library} found={found} there={there} chosen={chosen} onToggle={toggle} text={text} />
              ) : (
                <Missing coverage={coverage} onShow={(group: LibraryGroup) => show(group)} />
              )}
            </div>
          </>
        )}
        <p className="vh" role="status">
          {text.trim() !== '' && t('library.hits', { count: found.length })}
        </p>
      </div>
    </Dialog>
  )
}

/** Null until it is there; anew when the country or a language changes. */
function useLibrary(): Library | null {
  const app = useApp()
  const t = useT()
  const country = usePreference('country')
  const written = useDocument(({ info }) => info.info?.language)
  const [library, setLibrary] = useState<Library | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: what it is made from is read inside
  useEffect(() => {
    let current = true
    void openLibrary(app, countryFor(app)).then((opened) => current && setLibrary(opened))
    return () => {
      current = false
    }
  }, [app, t, country, written])
  return library
}

/** Arrows walk between the search field and the boxes; Ctrl Enter adds. */
function keys(event: KeyboardEvent<HTMLElement>, add: () => void) {
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) return add()
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
  if (step === undefined || !(event.target as Element).matches('input')) return
  event.preventDefault()
  const stops = [...event.currentTarget.querySelectorAll<HTMLInputElement>('input:not(:disabled)')]
  stops[stops.indexOf(event.target as HTMLInputElement) + step]?.focus()
}

function toggled<T>(set: ReadonlySet<T>, item: T): ReadonlySet<T> {
  const next = new Set(set)
  if (!next.delete(item)) next.add(item)
  return next
}
