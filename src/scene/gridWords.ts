// What the grid calls things: quadrants, axes and ratings. Everything that names one of them asks here, so that all say the same.
import type { Actor, Info, Quadrant, Rating } from '../domain/document'
import { isNearLine, quadrantOf } from '../domain/quadrants'
import { stepCount, stepOf } from '../domain/scales'
import type { MessageKey, Translate } from '../i18n/translate'
import { say } from '../i18n/translate'

export type Axis = 'influence' | 'interest'
/** What a map has decided about its words. */
export type Wording = Pick<Info, 'gridSet' | 'quadrantNames' | 'axisNames' | 'scale'>
type Words = Pick<Info, 'gridSet' | 'quadrantNames' | 'axisNames'>

/** What to do with actors there, or who they are, as the chosen set says. */
export function quadrantName({ gridSet, quadrantNames }: Words, quadrant: Quadrant, t: Translate): string {
  const own = gridSet === 'own' ? quadrantNames[quadrant].trim() : ''
  return own || say(t, { key: setKey(gridSet, quadrant) })
}

/** The line under the name. Own words stand alone: ''. */
export function quadrantClass({ gridSet, quadrantNames }: Words, quadrant: Quadrant, t: Translate): string {
  if (gridSet === 'own' && quadrantNames[quadrant].trim()) return ''
  return say(t, { key: `${setKey(gridSet, quadrant)}.class` as MessageKey })
}

const setKey = (gridSet: Info['gridSet'], quadrant: Quadrant): MessageKey =>
  gridSet === 'engage' || gridSet === 'own' ? `quadrant.${quadrant}` : `quadrant.${gridSet}.${quadrant}`

/** Whether an axis is called what it is called when nobody has chosen otherwise. */
export const hasUsualName = ({ gridSet, axisNames }: Words, axis: Axis): boolean =>
  axisNames[axis].trim() === '' && !(axis === 'interest' && gridSet === 'affected')

/** The axis in full, as it stands along the picture: "Inflytande över frågan". */
export function axisTitle({ gridSet, axisNames }: Words, axis: Axis, t: Translate): string {
  return axisNames[axis].trim() || t(axis === 'interest' && gridSet === 'affected' ? 'axis.affected' : `axis.${axis}`)
}

/** The word at the end of an axis. */
export const axisEnd = ({ gridSet }: Words, axis: Axis, end: 'low' | 'high', t: Translate): string =>
  t(axis === 'interest' && gridSet === 'affected' ? `axis.affected.${end}` : `axis.${end}`)

/** The axis in one word, as it stands at a field: "Inflytande". */
export function axisName({ gridSet, axisNames }: Words, axis: Axis, t: Translate): string {
  return axisNames[axis].trim() || t(axis === 'interest' && gridSet === 'affected' ? 'affected' : axis)
}

/** A rating as the scale of the map shows it: "58", or "stort". */
export function ratingText({ gridSet, scale }: Pick<Info, 'gridSet' | 'scale'>, axis: Axis, value: number, t: Translate): string {
  const step = stepOf(value, scale)
  if (stepCount(scale) === 0) return String(step)
  const words = axis === 'interest' && gridSet === 'affected' ? 'scale.affected' : 'scale'
  return say(t, { key: `${words}.${scale}.${step}` as MessageKey })
}

/** "Inflytande 58"; null: "Inflytande inte bedömt". */
export function ratedText(info: Wording, axis: Axis, value: Rating, t: Translate): string {
  return `${axisName(info, axis, t)} ${value === null ? t('grid.notRated') : ratingText(info, axis, value, t)}`
}

/** "Inflytande 58, intresse 66. Samarbeta nära. Nära gränsen." Without any rating: "Inte placerad." */
export function placeText(info: Info, actor: Pick<Actor, Axis>, t: Translate): string {
  if (actor.influence === null && actor.interest === null) return t('grid.spoken.unplaced')
  const quadrant = quadrantOf(actor, info.threshold)
  const rated = `${ratedText(info, 'influence', actor.influence, t)}, ${within(ratedText(info, 'interest', actor.interest, t), t)}.`
  const near = isNearLine(actor, info.threshold) ? ` ${t('grid.spoken.nearLine')}` : ''
  return quadrant ? `${rated} ${quadrantName(info, quadrant, t)}.${near}` : rated
}

/** The same on one line while a mark is held: "Inflytande 58 · Intresse 66 · Samarbeta nära". */
export function heldText(info: Info, rated: { readonly influence: number; readonly interest: number }, t: Translate): string {
  const quadrant = quadrantOf(rated, info.threshold) ?? 'crowd'
  const near = isNearLine(rated, info.threshold) ? [t('actor.nearLine')] : []
  const axes = (['influence', 'interest'] as const).map((axis) => ratedText(info, axis, rated[axis], t))
  return [...axes, quadrantName(info, quadrant, t), ...near].join(' · ')
}

/** As it stands inside a sentence: only the first letter is made small, so that an abbreviation keeps its capitals. */
function within(text: string, t: Translate): string {
  const [first = '', second = ''] = text
  const abbreviation = second !== second.toLocaleLowerCase(t.language)
  return abbreviation ? text : first.toLocaleLowerCase(t.language) + text.slice(first.length)
}
