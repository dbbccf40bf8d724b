// What the commands of the lens do. Fetched when first used: without a lens nothing of it is needed.
import { shortestPaths } from '../analysis/ties'
import type { ActorId } from '../domain/document'
import type { Field, SizeField } from '../domain/fieldNames'
import { type Step, stepOf, stepsOf } from '../domain/fields'
import { listText } from '../i18n/locale'
import type { Message } from '../i18n/translate'
import type { App } from '../state/app'
import { type Focus, type LensSettings, lensOf, usualSettings } from '../state/lens'
import { seenBy } from './seen'

export const settingsOf = (app: App): LensSettings => app.session.getState().lens?.settings ?? usualSettings

/** How many actors are shown, of how many. */
export function countsOf(app: App): { readonly shown: number; readonly count: number } {
  return { shown: Object.keys(seenBy(app).actors).length, count: Object.keys(app.documents.doc().actors).length }
}

/** Looks at the map in another way. What is then hidden is no longer selected. */
function look(app: App, changed: Partial<LensSettings>, said: (app: App) => Message = countMessage): void {
  app.session.setState({ lens: lensOf({ ...settingsOf(app), ...changed }) })
  const seen = seenBy(app)
  const { selection } = app.session.getState()
  const actors = selection.actors.filter((id) => seen.actors[id])
  const relations = selection.relations.filter((id) => seen.relations[id])
  const isSame = actors.length === selection.actors.length && relations.length === selection.relations.length
  app.session.setState({ ...(isSame ? {} : { selection: { actors, relations } }), announcement: said(app) })
}

function countMessage(app: App): Message {
  const { shown, count } = countsOf(app)
  return shown === count ? { key: 'lens.announceAll', values: { count } } : { key: 'lens.announce', values: { shown, count } }
}

export function hide(app: App, ids: readonly ActorId[]): void {
  const [first] = ids
  const name = first === undefined ? undefined : app.documents.doc().actors[first]?.name
  if (name === undefined) return
  const { hidden, kept } = settingsOf(app)
  look(app, { hidden: new Set([...hidden, ...ids]), kept: without(kept, ids) })
  const message: Message =
    ids.length === 1 ? { key: 'lens.hid', values: { name, ...countsOf(app) } } : { key: 'lens.hidMany', values: { count: ids.length } }
  const showAgain = () => look(app, { hidden: without(settingsOf(app).hidden, ids) })
  // The toast is spoken: nothing is said twice.
  app.session.setState({ toast: { message, action: { label: { key: 'lens.showAgain' }, run: showAgain } }, announcement: null })
}

/** Everything is shown and nothing is in focus; colour and size stay. */
export function showAll(app: App): void {
  const { colour, size } = settingsOf(app)
  look(app, { ...usualSettings, colour, size })
}

export function filterWords(app: App, words: string): void {
  look(app, { words, kept: new Set() })
}

export function toggleStep(app: App, field: Field, step: Step): void {
  setSteps(app, field, toggled(settingsOf(app).without[field] ?? new Set(), step))
}

/** Hides these steps of a field and shows the others. */
export function setSteps(app: App, field: Field, steps: ReadonlySet<Step>): void {
  // Whoever was shown in spite of the filter is judged anew by it.
  look(app, { without: { ...settingsOf(app).without, [field]: steps }, kept: new Set() })
}

export function toggleRelationType(app: App, style: string): void {
  const relations = toggled(settingsOf(app).relations, style)
  look(app, { relations }, relationsMessage)
}

function relationsMessage(app: App): Message {
  const [shown, count] = [seenBy(app), app.documents.doc()].map(({ relations }) => Object.keys(relations).length) as [number, number]
  return { key: 'lens.announceRelations', values: { shown, count } }
}

/** Only the actors that stand on the same step of a field as this one. */
export function onlyLike(app: App, id: ActorId, field: Field): void {
  const doc = app.documents.doc()
  const actor = doc.actors[id]
  if (!actor) return
  const own = stepOf(doc, actor, field)
  setSteps(app, field, new Set(stepsOf(doc, field).filter((step) => step !== own)))
}

export function focusOn(app: App, focus: Focus | null): void {
  look(app, { focus }, focusMessage)
}

/** Around these actors, or no longer when they already are in focus. */
export function toggleFocus(app: App, actors: readonly ActorId[]): void {
  const { focus } = settingsOf(app)
  const isSame = focus?.kind === 'near' && focus.actors.join(' ') === actors.join(' ')
  focusOn(app, isSame || actors.length === 0 ? null : { kind: 'near', actors, steps: 1 })
}

/** Two relations away, around what is in focus or else around these. */
export function focusWider(app: App, actors: readonly ActorId[]): void {
  const { focus } = settingsOf(app)
  focusOn(app, { kind: 'near', actors: focus?.kind === 'near' ? focus.actors : actors, steps: 2 })
}

export function focusBetween(app: App, [from, to]: readonly ActorId[]): void {
  if (from !== undefined && to !== undefined) focusOn(app, { kind: 'path', from, to })
}

function focusMessage(app: App): Message {
  const { focus } = settingsOf(app)
  const doc = app.documents.doc()
  const nameOf = (id: ActorId) => doc.actors[id]?.name ?? ''
  const { t } = app.languages.getState()
  const seen = app.session.getState().lens?.through(doc, t)
  if (!focus || !seen?.lit) return { key: 'lens.unfocused' }
  if (focus.kind === 'near') {
    const names = listText(focus.actors.map(nameOf), t.language)
    return { key: 'lens.focused', values: { names, shown: seen.lit.actors.size, count: countsOf(app).shown } }
  }
  const ends = { from: nameOf(focus.from), to: nameOf(focus.to) }
  const way = shortestPaths(seen.doc, focus.from, focus.to)
  return way ? { key: 'lens.path', values: { ...ends, count: way.length } } : { key: 'lens.noPath', values: ends }
}

export function colourBy(app: App, colour: Field): void {
  const { t } = app.languages.getState()
  look(app, { colour }, () => ({ key: 'lens.coloured', values: { field: t(`field.${colour}`).toLocaleLowerCase(t.language) } }))
}

export function sizeBy(app: App, size: SizeField | null): void {
  const { t } = app.languages.getState()
  const field = size === null ? t('lens.usual') : t(`size.${size}`)
  look(app, { size }, () => ({ key: 'lens.sized', values: { field: field.toLocaleLowerCase(t.language) } }))
}

const without = <T>(set: ReadonlySet<T>, items: readonly T[]): ReadonlySet<T> => new Set([...set].filter((item) => !items.includes(item)))

function toggled<T>(set: ReadonlySet<T>, item: T): ReadonlySet<T> {
  const next = new Set(set)
  if (!next.delete(item)) next.add(item)
  return next
}
