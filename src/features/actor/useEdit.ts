import { useMemo } from 'react'
import type { Actor } from '../../domain/document'
import { updateActor } from '../../domain/edits/actors'
import { useApp } from '../../state/hooks'

/** Sets fields of one actor. Steps with the same burst are undone together. */
export type EditActor = (fields: Partial<Actor>, burst?: string) => void

export function useEditActor({ id, name }: Pick<Actor, 'id' | 'name'>): EditActor {
  const { documents } = useApp()
  return useMemo(
    () => (fields, burst) => {
      // The actor may have been removed while its text was on the way.
      if (!documents.doc().actors[id]) return
      const group = burst && `${id} ${Object.keys(fields).join()} ${burst}`
      documents.edit({ key: 'edit.actor', values: { name } }, (doc) => updateActor(doc, id, fields), group)
    },
    [documents, id, name],
  )
}
