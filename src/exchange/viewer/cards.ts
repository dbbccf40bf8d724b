// What the page says of each actor, and its tables.
import type { Actor, ActorId, StakeholderDocument } from '../../domain/document'
import { rowsOf } from '../../domain/rows'
import type { Translate } from '../../i18n/translate'
import { relationText } from '../../scene/relationText'
import { planTable, registerTable, relationTable, type Table } from '../report/tables'
import { escaped } from './html'

export type Keys = ReadonlyMap<ActorId, string>

/** One article for each actor: everything that the shared document says of it. */
export function cards(doc: StakeholderDocument, actors: readonly Actor[], keys: Keys, t: Translate): string {
  const [register, plan] = [factsOf(registerTable(doc, t)), factsOf(planTable(doc, t))]
  const relations = rowsOf(doc, 'relations')
  return actors
    .map((actor) => {
      const own: (readonly [string, string])[] = [
        [t('role'), actor.role ? t(`role.${actor.role}`) : ''],
        [t('mission'), actor.mission],
        [t('gain'), actor.gain],
      ]
      const facts = [...(register.get(actor.id) ?? []), ...own, ...(plan.get(actor.id) ?? [])].filter(([, value]) => value.trim() !== '')
      const ties = relations.filter(({ source, target }) => source === actor.id || target === actor.id)
      return [
        `<article data-card="${keys.get(actor.id)}">`,
        `<div class="head"><h3 dir="auto">${escaped(actor.name)}</h3><button type="button" class="close">${escaped(t('shell.close'))}</button></div>`,
        '<dl>',
        ...facts.map(([name, value]) => `<div><dt>${escaped(name)}</dt><dd dir="auto">${escaped(value)}</dd></div>`),
        '</dl>',
        ties.length > 0 ? `<ul>${ties.map((tie) => `<li dir="auto">${escaped(relationText(doc, tie, t))}</li>`).join('')}</ul>` : '',
        '</article>',
      ].join('')
    })
    .join('\n')
}

/** Heading and value of each cell but the first, which names the actor. */
function factsOf({ columns, rows, ids }: Table): ReadonlyMap<string, readonly (readonly [string, string])[]> {
  return new Map(
    ids.map((id, index) => [id, columns.slice(1).map(({ heading }, at) => [heading, String(rows[index]?.[at + 1] ?? '')] as const)]),
  )
}

export const actorRows = (doc: StakeholderDocument, keys: Keys, t: Translate): string => {
  const table = registerTable(doc, t)
  return tableText(
    table,
    table.ids.map((id) => keys.get(id) ?? ''),
    true,
  )
}

export const planRows = (doc: StakeholderDocument, keys: Keys, t: Translate): string => {
  const table = planTable(doc, t)
  return tableText(
    table,
    table.ids.map((id) => keys.get(id) ?? ''),
    true,
  )
}

export const relationRows = (doc: StakeholderDocument, keys: Keys, t: Translate): string => {
  const table = relationTable(doc, t)
  const ends = table.ids.map((id) =>
    [doc.relations[id]?.source, doc.relations[id]?.target].map((end) => keys.get(end ?? '') ?? '').join(' '),
  )
  return tableText(table, ends, false)
}

/** Empty for a table without rows. @param about the keys of the actors that each row is about. */
function tableText({ columns, rows }: Table, about: readonly string[], opens: boolean): string {
  if (rows.length === 0) return ''
  const head = columns.map(({ heading }) => `<th scope="col">${escaped(heading)}</th>`).join('')
  const body = rows.map((row, index) => {
    const [first = '', ...others] = row.map((value) => escaped(String(value ?? '')))
    const name = opens ? `<button type="button" class="name" data-open="${about[index]}">${first}</button>` : first
    return `<tr data-a="${about[index]}"><th scope="row" dir="auto">${name}</th>${others.map((value) => `<td dir="auto">${value}</td>`).join('')}</tr>`
  })
  return `<table><thead><tr>${head}</tr></thead><tbody>\n${body.join('\n')}\n</tbody></table>`
}
