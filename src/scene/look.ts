// Marks that say another field than stance by colour, and another than influence by size. The shape always says the group. Each step
// has a fill and a sign of its own, so that a print without colours loses nothing.
import type { Actor, StakeholderDocument, Stance } from '../domain/document'
import type { Field, SizeField } from '../domain/fieldNames'
import { type Step, sizeOf, stepOf, stepsOf, unknown } from '../domain/fields'
import type { Translate } from '../i18n/translate'
import { num } from './geometry'
import { glyphDown, markPath } from './markOutlines'
import { assumptionRing, gridRadius, markBody, radiusBy, ringGap, signOf, stancePath } from './marks'
import type { TokenName } from './palette'
import type { Paint, Shape } from './shape'
import { stepText } from './stepText'

/** How marks are drawn instead of the usual way. */
export interface Look {
  readonly colour: Field
  /** Null: as usual in the picture. */
  readonly size: SizeField | null
  /** Px; null: as usual in the picture. */
  readonly radius: (doc: StakeholderDocument, actor: Actor) => number | null
  /** Around (0, 0); null: the usual mark. The same look gives the same array. */
  readonly mark: (doc: StakeholderDocument, actor: Actor, radius: number, ground: Paint) => readonly Shape[] | null
  /** The sign of a step for legends, 20 × 20 around (0, 0). */
  readonly token: (doc: StakeholderDocument, step: Step) => readonly Shape[]
}

/** What a step looks like, whatever shape it fills. */
interface StepSign {
  readonly paint: Paint
  /** How much of the paint covers the ground, 0–1. */
  readonly share: number
  readonly sign:
    | { readonly kind: 'letters'; readonly letters: string }
    | { readonly kind: 'stance'; readonly stance: Exclude<Stance, null> }
}

/** The usual look is null: nothing is computed for it. */
export function lookOf(colour: Field, size: SizeField | null, t: Translate): Look | null {
  if (colour === 'group' && size === null) return null
  const marks = new Map<string, readonly Shape[]>()
  let signs: { readonly groups: StakeholderDocument['groups']; readonly of: ReadonlyMap<Step, StepSign> } | null = null
  const signFor = (doc: StakeholderDocument, step: Step) => {
    if (signs?.groups !== doc.groups) signs = { groups: doc.groups, of: signsOf(doc, colour, t) }
    return signs.of.get(step) ?? null
  }
  return {
    colour,
    size,
    radius: (doc, actor) => (size === null ? null : size === 'equal' ? gridRadius : radiusBy(sizeOf(doc, actor, size))),
    mark: (doc, actor, radius, ground) => {
      if (colour === 'group') return null
      const { slot } = signOf(doc, actor)
      const step = stepOf(doc, actor, colour)
      const key = `${slot} ${radius} ${ground} ${step} ${actor.assumption}`
      const known = marks.get(key)
      if (known) return known
      const ring = actor.assumption ? [assumptionRing(radius + ringGap)] : []
      const made = [...ring, ...signed(signFor(doc, step), slot, radius, ground)]
      marks.set(key, made)
      return made
    },
    token: (doc, step) => signed(signFor(doc, step), squareSlot, 9, 'surface'),
  }
}

/** The slot whose shape is a square. */
const squareSlot = 2

/** Fills from hollow to full; letters in the ink of the map stay readable on all but the last. */
const fills = [0, 0.14, 0.3, 0.48, 1] as const
const stancePaints = { '-2': 'stance-m2', '-1': 'stance-m1', '0': 'stance-0', '1': 'stance-p1', '2': 'stance-p2' } as const

function signsOf(doc: StakeholderDocument, field: Field, t: Translate): ReadonlyMap<Step, StepSign> {
  const steps = stepsOf(doc, field).filter((step) => step !== unknown)
  const signs = steps.map((step, index): StepSign => {
    if (field === 'stance') {
      const stance = Number(step) as Exclude<Stance, null>
      const share = stance > 0 ? 1 : stance === 0 ? 0.3 : 0
      return { paint: stancePaints[`${stance}`], share, sign: { kind: 'stance', stance } }
    }
    if (field === 'role' || field === 'quadrant') {
      const texts = steps.map((one) => stepText(doc, field, one, t))
      return { paint: `sector-${index + 1}` as TokenName, share: 1, sign: { kind: 'letters', letters: lettersOf(texts, index) } }
    }
    // Scales: the higher, the fuller.
    const rank = steps.length - 1 - index
    const share = fills[Math.round((rank * (fills.length - 1)) / Math.max(1, steps.length - 1))] ?? 1
    return { paint: 'accent', share, sign: { kind: 'letters', letters: numberOf(field, step, rank, t) } }
  })
  return new Map(steps.map((step, index) => [step, signs[index] as StepSign]))
}

/** Scales are numbered from 1; a distance keeps its own number. */
function numberOf(field: Field, step: Step, rank: number, t: Translate): string {
  if (field === 'gap') return step === '0' ? '0' : `${Number(step) > 0 ? '+' : '−'}${Math.abs(Number(step))}`
  if (field === 'assumption') return stepText({ groups: {}, info: {} }, field, step, t).slice(0, 1).toLocaleUpperCase(t.language)
  return `${rank + 1}`
}

/** As few first letters as tell the texts apart. */
function lettersOf(texts: readonly string[], index: number): string {
  const length = [1, 2, 3].find((count) => new Set(texts.map((text) => text.slice(0, count).toLowerCase())).size === texts.length)
  return length === undefined ? `${index + 1}` : (texts[index] ?? '').slice(0, length)
}

function signed(look: StepSign | null, slot: number, radius: number, ground: Paint): readonly Shape[] {
  const down = glyphDown(slot, radius)
  const letters = (text: string, fill: Paint): Shape => {
    const size = num(radius * (text.length > 1 ? 0.84 : 1.04))
    return { kind: 'text', x: 0, y: num(down + size * 0.35), text, size, weight: 700, fill, anchor: 'middle' }
  }
  if (!look) {
    const dash = [num(radius * 0.24), num(radius * 0.24)]
    return [{ ...markBody(slot, radius, ground, 'ink-3'), dash, cap: 'butt' }, letters('?', 'ink-2')]
  }
  const { paint, share, sign } = look
  const body = markBody(slot, radius, share === 1 ? paint : ground, paint)
  const veil: Shape[] = share > 0 && share < 1 ? [{ kind: 'path', d: markPath(slot, radius), fill: paint, opacity: share }] : []
  const ink: Paint = share === 1 ? 'glyph' : sign.kind === 'stance' ? paint : 'ink'
  const glyph = sign.kind === 'stance' ? stancePath(sign.stance, radius, down, ink) : letters(sign.letters, ink)
  return [body, ...veil, glyph]
}
