// One of a list, found by writing or by arrows: a combobox whose list opens under the cell.
import { useId, useLayoutEffect, useRef, useState } from 'react'
import type { Row } from '../../domain/document'
import { type Message, say } from '../../i18n/translate'
import { Icon } from '../../ui/Icon'
import { topLayer } from '../../ui/topLayer'
import { ChoicePicture } from './CellContent'
import type { Direction } from './cells'
import { type Choice, headerOf } from './column'
import { type EditorProps, endOf } from './editing'

/** A list longer than this is narrowed by writing. */
const longest = 200

export function ChoiceEditor<R extends Row>({ column, row, lookup, label, editing }: EditorProps<R>) {
  const { t } = lookup
  const present = column.text(row, lookup)
  const [query, setQuery] = useState(editing.typed)
  const [problem, setProblem] = useState<Message | null>(null)
  const all = column.choices?.(lookup) ?? []
  const shown = narrowed(all, query, t.language, column.emptiable ? { id: '', label: t('table.choice.none') } : null)
  const [chosen, setChosen] = useState(() =>
    editing.typed
      ? 0
      : Math.max(
          0,
          shown.findIndex((choice) => (present === '' ? choice.id === '' : choice.label === present)),
        ),
  )
  const field = useRef<HTMLInputElement>(null)
  const list = useRef<HTMLDivElement>(null)
  const done = useRef(false)
  const id = useId()
  const place = useListPlace(field, list)
  useLayoutEffect(() => {
    const element = field.current
    element?.focus()
    if (!element || editing.typed !== null) return
    // Backwards, so that the beginning of a long name stays in view.
    element.setSelectionRange(0, element.value.length, 'backward')
    element.scrollLeft = 0
  }, [editing.typed])
  useLayoutEffect(() => {
    list.current?.children[chosen]?.scrollIntoView?.({ block: 'nearest' })
  }, [chosen])

  const finish = (choice: Choice | undefined, to: Direction) => {
    done.current = true
    const found = choice ? editing.commit(choice.id === '' ? '' : choice.label, to) : editing.commit(query ?? '', to)
    if (!found) return
    done.current = false
    setProblem(found)
  }
  const onKeyDown = (event: React.KeyboardEvent) => {
    event.stopPropagation()
    if (event.nativeEvent.isComposing) return
    const direct = query === null ? all.find((choice) => choice.key === event.key) : undefined
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    const end = endOf(event, false)
    if (direct) finish(direct, 'stay')
    else if (step) setChosen((chosen + step + shown.length) % Math.max(1, shown.length))
    else if (end === 'cancel') {
      done.current = true
      editing.cancel()
    } else if (end) finish(shown[chosen], end)
    else return
    event.preventDefault()
  }
  return (
    <span className="tb-edit tb-combo">
      {query === null && shown[chosen] && <ChoicePicture column={column} choice={shown[chosen].id} row={row} lookup={lookup} />}
      <input
        ref={field}
        className="tb-field"
        role="combobox"
        aria-label={label}
        aria-expanded="true"
        aria-autocomplete="list"
        aria-controls={`${id}-list`}
        aria-activedescendant={shown[chosen] ? `${id}-${chosen}` : undefined}
        aria-invalid={problem !== null}
        value={query ?? present}
        onChange={(event) => {
          setProblem(null)
          setQuery(event.target.value)
          setChosen(0)
        }}
        onKeyDown={onKeyDown}
        onBlur={() => {
          if (done.current) return
          done.current = true
          editing.abandon(present)
        }}
      />
      <Icon name="chevronDown" size={14} />
      {problem && (
        <span className="tb-problem" role="alert">
          {say(t, problem)}
        </span>
      )}
      {/* A press must not take the focus from the field, which would end the edit. */}
      <div
        ref={list}
        {...topLayer}
        id={`${id}-list`}
        role="listbox"
        aria-label={t('table.choices', { column: headerOf(column, lookup) })}
        className="menu options tb-choices"
        style={place}
        onPointerDown={(event) => event.preventDefault()}
      >
        {shown.map((choice, index) => (
          // biome-ignore lint/a11y/useFocusableInteractive: the field keeps the focus and points at the option
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the field's
          <div
            key={choice.id}
            id={`${id}-${index}`}
            role="option"
            aria-selected={index === chosen}
            className={choice.id === '' ? 'mi tb-unknown' : 'mi'}
            onClick={() => finish(choice, 'stay')}
          >
            <ChoicePicture column={column} choice={choice.id} row={row} lookup={lookup} />
            <span className="name clip">{choice.label}</span>
            {choice.key && <span className="kbd">{choice.key}</span>}
          </div>
        ))}
        {shown.length === 0 && <p className="mi muted">{t('table.choice.noMatch')}</p>}
      </div>
    </span>
  )
}

/** Choices that hold the words written; those that begin with them first. The empty choice stands last while nothing is written. */
function narrowed(all: readonly Choice[], query: string | null, language: string, none: Choice | null): readonly Choice[] {
  const wanted = query?.trim().toLocaleLowerCase(language) ?? ''
  if (wanted === '') return [...all.slice(0, longest), ...(none ? [none] : [])]
  const label = (choice: Choice) => choice.label.toLocaleLowerCase(language)
  const found = all.filter((choice) => label(choice).includes(wanted))
  const starts = found.filter((choice) => label(choice).startsWith(wanted))
  return [...starts, ...found.filter((choice) => !starts.includes(choice))].slice(0, longest)
}

/** Under the cell, or above it where there is more room; follows the cell when the table scrolls. */
function useListPlace(field: React.RefObject<HTMLElement | null>, list: React.RefObject<HTMLElement | null>) {
  const [place, setPlace] = useState({ left: 0, top: 0 })
  useLayoutEffect(() => {
    const follow = () => {
      const cell = field.current?.closest('[data-column]')?.getBoundingClientRect()
      const box = list.current?.getBoundingClientRect()
      if (!cell || !box) return
      const below = cell.bottom + 6
      const fits = below + box.height <= window.innerHeight - 8
      setPlace({
        left: Math.max(8, Math.min(cell.left, window.innerWidth - box.width - 8)),
        top: fits ? below : Math.max(8, cell.top - box.height - 6),
      })
    }
    list.current?.showPopover?.()
    follow()
    window.addEventListener('scroll', follow, true)
    window.addEventListener('resize', follow)
    return () => {
      window.removeEventListener('scroll', follow, true)
      window.removeEventListener('resize', follow)
    }
  }, [field, list])
  return place
}
