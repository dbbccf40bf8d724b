import './actor.css'
import type { ReactNode } from 'react'
import { useDocument, useSession } from '../../state/hooks'
import { ActorDetails } from './ActorDetails'
import { CaseFields } from './CaseFields'
import { SeveralActors } from './SeveralActors'

/** What is known about what is selected: one or several actors, or relations. */
export default function Selected({ relation }: { relation: ReactNode }) {
  const { actors, relations } = useSession((session) => session.selection)
  const [actorId] = actors
  const actor = useDocument((doc) => (actorId !== undefined ? doc.actors[actorId] : undefined))
  if (actors.length > 1) return <SeveralActors ids={actors} />
  if (actor) return <ActorDetails key={actor.id} actor={actor} />
  return relations.length > 0 ? relation : <CaseFields />
}
