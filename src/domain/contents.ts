// What a map holds, counted: for those who are about to let it out.
import { type Actor, type Info, type StakeholderDocument, tableNames } from './document'
import { infoOf, rowsOf } from './rows'

/** Counts of rows that say something of the kind; 0: the file holds nothing of it. */
export interface Contents {
  readonly actors: number
  readonly relations: number
  /** Actors with influence, interest, engagement, salience or capacity. */
  readonly assessed: number
  /** Actors who are said to be for or against. */
  readonly stances: number
  /** Actors with a mission, a gain, a role or an approach. */
  readonly plans: number
  /** Notes of actors and of relations. */
  readonly notes: number
  /** Notes on the pictures. */
  readonly mapNotes: number
  /** Texts of the case beside its question: problem, goal and own role. */
  readonly caseTexts: number
  /** People with scores of their own. */
  readonly participants: number
  /** Rows with fields that only a file knew. */
  readonly ownFields: number
}
export type Content = keyof Contents

export function contentsOf(doc: StakeholderDocument): Contents {
  const actors = rowsOf(doc, 'actors')
  const relations = rowsOf(doc, 'relations')
  const said = (text: string): boolean => text.trim() !== ''
  const info: Info = infoOf(doc)
  return {
    actors: actors.length,
    relations: relations.length,
    assessed: actors.filter(isAssessed).length,
    stances: actors.filter(({ stance }) => stance !== null).length,
    plans: actors.filter(isPlanned).length,
    notes: [...actors, ...relations].filter(({ note }) => said(note)).length,
    mapNotes: rowsOf(doc, 'notes').length,
    caseTexts: [info.problem, info.goal, info.ownRole].filter(said).length,
    participants: rowsOf(doc, 'participants').length,
    ownFields: tableNames.flatMap((table) => rowsOf(doc, table)).filter(({ extra }) => extra && Object.keys(extra).length > 0).length,
  }
}

const isAssessed = ({ influence, interest, engagement, salience, capacity }: Actor): boolean =>
  influence !== null ||
  interest !== null ||
  engagement.current !== null ||
  engagement.desired !== null ||
  salience.length > 0 ||
  capacity !== null

const isPlanned = ({ mission, gain, role, strategy }: Actor): boolean =>
  role !== null ||
  strategy.approachedBy !== null ||
  strategy.dueWeeks !== null ||
  [mission, gain, strategy.argument, strategy.channel, strategy.ownership, strategy.risk].some((text) => text.trim() !== '')
