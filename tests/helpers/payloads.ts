// Texts that try to run as code wherever they are written: each sets `window.hit` when it does.
import { newActor, newInfo, newNote, newRelation } from '../../src/domain/create'
import type { StakeholderDocument } from '../../src/domain/document'

const hit = 'window.hit=1'
const vectors = [
  `<script>${hit}</script>`,
  `<ScRiPt >${hit}</sCrIpT>`,
  `<script src="data:text/javascript,${hit}"></script>`,
  `<img src=x onerror=${hit}>`,
  `<img src="x" onerror="${hit}">`,
  `<img src=\`x\` onerror=\`${hit}\`>`,
  `<svg onload=${hit}>`,
  `<svg><script>${hit}</script></svg>`,
  `<svg><animate onbegin=${hit} attributeName=x dur=1s>`,
  `<svg><use href="data:image/svg+xml,<svg onload=${hit}>"/></svg>`,
  `<math><mtext><style><img src=x onerror=${hit}></style></mtext></math>`,
  `<iframe srcdoc="<script>parent.${hit}</script>"></iframe>`,
  `<iframe src="javascript:parent.${hit}"></iframe>`,
  `<object data="javascript:${hit}"></object>`,
  `<embed src="javascript:${hit}">`,
  `<body onload=${hit}>`,
  `<details open ontoggle=${hit}>`,
  `<input autofocus onfocus=${hit}>`,
  `<video><source onerror=${hit}></video>`,
  `<a href="javascript:${hit}">x</a>`,
  `<form action="javascript:${hit}"><button autofocus>x</button></form>`,
  `<meta http-equiv="refresh" content="0;url=javascript:${hit}">`,
  `<base href="javascript:${hit}//">`,
  `<link rel="stylesheet" href="data:text/css,*{background:url(javascript:${hit})}">`,
  `<style>*{background:url("javascript:${hit}")}</style>`,
  `<template><img src=x onerror=${hit}></template>`,
  ` onmouseover=${hit} x=`,
  `\${${hit}}{{constructor.constructor("${hit}")()}}`,
  `&lt;script&gt;${hit}&lt;/script&gt;&#60;img src=x onerror=${hit}&#62;`,
  `\u2028<!--><img src=x onerror=${hit}>\u0000<script\u0000>${hit}</script>`,
]
const before = ['', '">', "'>", '</title>', '</style>', '</script>', '</textarea>', '-->', ']]>', '</text></g></svg>']

/** 300 of them. */
export const payloads: readonly string[] = before.flatMap((way) => vectors.map((vector) => way + vector))

/** A map with a payload in every text that a person can write, one actor for each. */
export function hostileMap(some: readonly string[]): StakeholderDocument {
  const of = (index: number) => some[index % some.length] ?? ''
  const strategy = (text: string) => ({ argument: text, approachedBy: 'a0', channel: text, dueWeeks: 2, ownership: text, risk: text })
  const actors = some.map((text, index) =>
    newActor({
      id: `a${index}`,
      name: text,
      shortName: index % 2 === 0 ? text : '',
      group: `g${index % 10}`,
      influence: (index * 37) % 101,
      interest: (index * 61) % 101,
      mission: text,
      gain: text,
      note: text,
      strategy: strategy(text),
      spot: { x: (index % 6) * 220, y: Math.floor(index / 6) * 160 },
      order: index,
    }),
  )
  const relations = some
    .slice(1)
    .map((text, index) => newRelation({ id: `r${index}`, source: `a${index}`, target: `a${index + 1}`, note: text, direction: 'forward' }))
  const groups = Array.from({ length: 10 }, (_, index) => ({ id: `g${index}`, name: of(index), slot: index + 1, order: index }))
  const notes = (['grid', 'graph'] as const).map((on, order) => newNote({ id: `n${order}`, text: of(order), on, order }))
  const info = newInfo({
    title: of(0),
    question: of(1),
    problem: of(2),
    goal: of(3),
    organisation: of(4),
    ownRole: of(5),
    gridSet: 'own',
    quadrantNames: { contextSetter: of(6), player: of(7), crowd: of(8), subject: of(9) },
    axisNames: { influence: of(10), interest: of(11) },
  })
  const keyed = <T extends { readonly id: string }>(rows: readonly T[]) => Object.fromEntries(rows.map((row) => [row.id, row]))
  return {
    info: { info },
    groups: keyed(groups),
    actors: keyed(actors),
    relations: keyed(relations),
    participants: { p: { id: 'p', name: of(12) } },
    scores: {},
    notes: keyed(notes),
  }
}
