import { useId, useMemo, useRef, useState } from 'react'
import type { Actor, ActorId } from '../../domain/document'
import { infoOf, rowsOf } from '../../domain/rows'
import { collatorOf, folded } from '../../i18n/locale'
import { signOf } from '../../scene/marks'
import { useDocument, useT } from '../../state/hooks'
import { GroupToken } from '../../ui/GroupToken'
import { Icon } from '../../ui/Icon'
import { useTextLanguage, Written } from '../../ui/Written'

/** More names than this are not shown at once: one letter more finds the wanted one. */
const most = 8

interface Props {
  readonly label: string
  /** Who can not be chosen. */
  readonly without: ReadonlySet<ActorId>
  readonly onChoose: (actor: Actor) => void
  /** Whose name stands there; the list then opens when something else is written. Missing: nobody's, and the list is always open. */
  readonly value?: Actor | undefined
}

/** Finds an actor by its name: type, arrows, Enter. */
export function ActorPicker({ label, without, onChoose, value }: Props) {
  const t = useT()
  const doc = useDocument((whole) => whole)
  const id = useId()
  const field = useRef<HTMLInputElement>(null)
  const [text, setText] = useState<string | null>(null)
  const [at, setAt] = useState(0)
  const language = useTextLanguage()
  const open = value === undefined || text !== null
  const found = useMemo(
    () => (open ? matching(rowsOf(doc, 'actors'), text ?? '', without, infoOf(doc).language).slice(0, most) : []),
    [doc, text, without, open],
  )
  const choose = (actor: Actor | undefined) => {
    if (!actor) return
    setText(null)
    setAt(0)
    onChoose(actor)
  }
  return (
    <div className="picker">
      <label className="input">
        {value ? <GroupToken slot={signOf(doc, value).slot} /> : <Icon name="search" />}
        <input
          ref={field}
          {...(value === undefined && { 'data-first': true })}
          type="text"
          role="combobox"
          aria-label={label}
          aria-expanded={open && found.length > 0}
          aria-controls={id}
          aria-autocomplete="list"
          aria-activedescendant={open && found[at] ? `${id}-${found[at].id}` : undefined}
          autoComplete="off"
          lang={language}
          value={text ?? value?.name ?? ''}
          onFocus={(event) => event.target.select()}
          onBlur={() => value && setText(null)}
          onChange={(event) => {
            setText(event.target.value)
            setAt(0)
          }}
          onKeyDown={(event) => {
            if (event.nativeEvent.isComposing) return
            const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
            if (step !== undefined) {
              if (!open) setText('')
              else setAt((at + step + found.length) % Math.max(1, found.length))
            } else if (event.key === 'Enter') choose(found[at])
            else if (event.key === 'Escape' && value && text !== null) {
              event.stopPropagation()
              setText(null)
            } else return
            event.preventDefault()
          }}
        />
      </label>
      {open && (
        <div className={`options ${value ? 'pop' : ''}`} role="listbox" id={id} aria-label={label}>
          {found.map((actor, index) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the field takes the keys
            // biome-ignore lint/a11y/useFocusableInteractive: the field keeps the focus
            <div
              key={actor.id}
              id={`${id}-${actor.id}`}
              className="mi"
              role="option"
              aria-selected={index === at}
              // The press must not take the keyboard from the field, which would close the list before the click.
              onPointerDown={(event) => event.preventDefault()}
              onClick={() => choose(actor)}
            >
              <GroupToken slot={signOf(doc, actor).slot} />
              <Written className="clip">{actor.name}</Written>
            </div>
          ))}
          {found.length === 0 && <p className="muted">{t('relate.nobody')}</p>}
        </div>
      )}
    </div>
  )
}

/** Names that begin with the text first, then those that hold it. */
function matching(actors: readonly Actor[], text: string, without: ReadonlySet<ActorId>, language: string): readonly Actor[] {
  const wanted = folded(text.trim(), language)
  const rank = (actor: Actor) => {
    const names = [actor.name, actor.shortName].map((name) => folded(name, language))
    if (names.some((name) => name.startsWith(wanted))) return 0
    return names.some((name) => name.includes(wanted)) ? 1 : 2
  }
  const { compare } = collatorOf(language)
  return actors.filter((actor) => !without.has(actor.id) && rank(actor) < 2).sort((a, b) => rank(a) - rank(b) || compare(a.name, b.name))
}
