// What the palette offers for what is typed: every command, every actor with what can be done to it, every relation.
import { commands } from '../commands'
import { addActor, selectActor } from '../commands/actorActs'
import type { Command } from '../commands/command'
import { commandName } from '../commands/command'
import { shortcutLabel } from '../commands/shortcutLabel'
import type { Actor, Relation, RelationType } from '../domain/document'
import { rowsOf } from '../domain/rows'
import { signOf } from '../scene/marks'
import type { App } from '../state/app'
import type { IconName } from '../ui/icons'
import { type Known, matches, type Verb, wordsOf } from './paletteWords'

export interface Choice {
  readonly id: string
  readonly text: string
  /** The part of the text that names whom it is about. */
  readonly about?: string
  readonly face: { readonly icon: IconName | undefined } | { readonly slot: number } | { readonly line: RelationType | 'desired' }
  readonly keys?: string
  readonly run: () => void
}

const most = 40
const mostRelations = 8
/** Actors for which more than going there is offered before anything asks for it. */
const mostActedOn = 3
/** Not offered: it is open, or stands at the end. */
const leftOut = new Set(['palette', 'clear', 'shortcuts'])

/** Made when the palette opens; then every letter typed is a plain scan. `recent`: ids of choices, the last one first. */
export function createSearch(app: App, recent: readonly string[]): (text: string) => readonly Choice[] {
  const { t } = app.languages.getState()
  const doc = app.documents.doc()
  const known = <T>(of: T, ...texts: readonly string[]): Known<T> => ({
    of,
    texts: texts.map((text) => text.toLocaleLowerCase(t.language)),
  })
  const nameOf = (id: string) => doc.actors[id]?.name ?? ''
  const typeOf = ({ type, desired }: Relation) => t(desired ? 'relation.desired' : `relation.${type}`)
  const actors = rowsOf(doc, 'actors').map((actor) => known(actor, actor.name, actor.shortName))
  const relations = rowsOf(doc, 'relations').map((relation) =>
    known(relation, `${nameOf(relation.source)} ${nameOf(relation.target)} ${typeOf(relation)}`),
  )
  const usable = commands.filter((one) => !leftOut.has(one.id) && one.isEnabled(app))
  const acts = usable.map((one) => known(one, commandName(one, app, t)))

  const goTo = ({ id, name }: Actor): Choice => ({
    id: `go ${id}`,
    text: t('shell.palette.goTo', { name }),
    about: name,
    face: { slot: doc.actors[id] ? signOf(doc, doc.actors[id]).slot : 1 },
    run: () => {
      selectActor(app, id)
      app.session.setState({ details: true, lookAt: { actor: id } })
    },
  })
  const connect = ({ id, name }: Actor): Choice => ({
    id: `connect ${id}`,
    text: t('shell.palette.connect', { name }),
    about: name,
    face: { icon: 'connect' },
    run: () => {
      selectActor(app, id)
      app.session.setState({ dialog: 'connect' })
    },
  })
  const join = (source: Actor, target: Actor): Choice => ({
    id: `join ${source.id} ${target.id}`,
    text: t('keys.palette.join', { source: source.name, target: target.name }),
    face: { icon: 'connect' },
    run: () => {
      selectActor(app, source.id)
      app.session.setState({ connecting: { source: source.id, target: target.id }, popoverAt: null })
    },
  })
  const only = ({ id, name }: Actor): Choice => ({
    id: `only ${id}`,
    text: t('keys.palette.only', { name }),
    about: name,
    face: { icon: 'focus' },
    run: () => {
      selectActor(app, id)
      void import('../commands/lensActs').then(({ focusOn }) => focusOn(app, { kind: 'near', actors: [id], steps: 1 }))
    },
  })
  const fresh = (name: string): Choice => ({
    id: 'new',
    text: t('shell.palette.newActor', { name }),
    face: { icon: 'add' },
    run: () => void addActor(app, { name }),
  })
  const show = (relation: Relation): Choice => ({
    id: `relation ${relation.id}`,
    text: t('keys.palette.relation', { source: nameOf(relation.source), target: nameOf(relation.target), type: typeOf(relation) }),
    face: { line: relation.desired ? 'desired' : relation.type },
    run: () =>
      app.session.setState({
        selection: { actors: [], relations: [relation.id] },
        popoverAt: null,
        details: true,
        lookAt: { actor: relation.source },
      }),
  })
  const act = (one: Command): Choice => ({
    id: one.id,
    text: commandName(one, app, t),
    face: { icon: one.icon },
    ...(one.shortcut && { keys: shortcutLabel(one.shortcut, t) }),
    run: () => one.run(app),
  })
  const shortcuts = commands.filter(({ id }) => id === 'shortcuts').map((one) => ({ ...act(one), text: t('keys.palette.shortcuts') }))

  const isThere = (name: string) => actors.some(({ texts }) => texts[0] === name.toLocaleLowerCase(t.language))
  const freshIfNew = (name: string) => (name === '' || isThere(name) ? [] : [fresh(name)])
  const byId = (id: string): Choice[] => {
    const [kind, of] = id.split(' ')
    const actor = of === undefined ? undefined : doc.actors[of]
    const relation = of === undefined ? undefined : doc.relations[of]
    if (kind === 'go' && actor) return [goTo(actor)]
    if (kind === 'relation' && relation) return [show(relation)]
    return usable.filter((one) => one.id === id).map(act)
  }

  function found(text: string): readonly Choice[] {
    const { verb, rest, target } = wordsOf(text, t)
    // A command may begin with a verb too: "visa nätverk".
    const named = matches(acts, text)
    if (verb === null) return ranked(text, named)
    const begun = named.filter(({ rank }) => rank === 0).map(({ of }) => act(of))
    return [...begun, ...(verb === 'connect' && target !== '' ? pairs(rest, target) : doing(verb, rest))]
  }

  function pairs(rest: string, target: string): readonly Choice[] {
    const others = matches(actors, target)
    const both = matches(actors, rest)
      .slice(0, 3)
      .flatMap((from) => others.filter((to) => to.of.id !== from.of.id).map((to) => ({ from, to })))
    return both.sort((a, b) => a.from.rank + a.to.rank - b.from.rank - b.to.rank).map(({ from, to }) => join(from.of, to.of))
  }

  /** What the verb says first, then what else can be done to the actor that fits best, then the same for other actors. */
  function doing(verb: Verb, rest: string): readonly Choice[] {
    const asked = matches(actors, rest)
    const [first] = asked
    if (verb === 'add' || !first) return [...freshIfNew(rest), ...asked.slice(0, most / 2).map(({ of }) => goTo(of))]
    const wanted = { connect, go: goTo, only }[verb]
    const listed = asked.slice(0, most / 2).map(({ of }) => wanted(of))
    const others = [connect, goTo, only].filter((one) => one !== wanted).map((one) => one(first.of))
    return [...listed.slice(0, 1), ...others, ...listed.slice(1), ...freshIfNew(rest)]
  }

  function ranked(text: string, named: ReturnType<typeof matches<Command>>): readonly Choice[] {
    const whole = matches(actors, text)
    const best = [
      ...whole.map(({ of, rank }) => ({ rank, choice: goTo(of) })),
      ...named.map(({ of, rank }) => ({ rank, choice: act(of) })),
    ].sort((a, b) => a.rank - b.rank)
    return [
      ...best.slice(0, most / 2).map(({ choice }) => choice),
      ...whole.slice(0, mostActedOn).flatMap(({ of }) => [connect(of), only(of)]),
      ...matches(relations, text)
        .slice(0, mostRelations)
        .map(({ of }) => show(of)),
      ...freshIfNew(text),
    ]
  }

  return (typed) => {
    const text = typed.trim()
    if (text !== '') return [...found(text).slice(0, most), ...shortcuts]
    const before = recent.flatMap(byId)
    const ids = new Set(before.map(({ id }) => id))
    return [...before, ...usable.map(act).filter(({ id }) => !ids.has(id)), ...shortcuts]
  }
}
