import { useEffect, useMemo, useState } from 'react'
import type { Actor, ActorId } from '../../domain/document'
import { useApp, useDocument, useSession, useT } from '../../state/hooks'
import { Popover } from '../../ui/Popover'
import { ActorPicker } from './ActorPicker'

/** Connects by typing: the other actor is found by its name; without a selected actor the first one is asked for too. Several get the same other one. */
export function ConnectByName() {
  const app = useApp()
  const t = useT()
  const selected = useSession((session) => session.selection.actors)
  const [sources, setSources] = useState<readonly ActorId[]>(selected)
  const [source = null, ...also] = sources
  const name = useDocument((doc) => (source === null ? '' : (doc.actors[source]?.name ?? '')))
  // The other actor may as well be clicked on the map.
  useEffect(() => app.session.setState({ tool: { kind: 'connect', from: source } }), [app, source])
  const without = useMemo(() => new Set(sources), [sources])
  const close = () => app.session.setState({ dialog: null, tool: { kind: 'select' } })
  const choose = ({ id }: Actor) => {
    if (source === null) return setSources([id])
    app.session.setState({
      dialog: null,
      tool: { kind: 'select' },
      connecting: { source, target: id, ...(also.length > 0 && { also }) },
      popoverAt: null,
      selection: { actors: sources, relations: [] },
    })
  }
  const question =
    source === null
      ? t('relate.first')
      : also.length > 0
        ? t('editing.connect.many', { count: sources.length })
        : t('relate.second', { name })
  return (
    <Popover
      label={question}
      at={null}
      onClose={() => app.session.setState({ dialog: null })}
      className="relate find"
      onKeyDown={(event) => {
        if (event.key === 'Escape') {
          event.preventDefault()
          close()
        }
      }}
    >
      <h2>{question}</h2>
      <ActorPicker key={source} label={question} without={without} onChoose={choose} />
    </Popover>
  )
}
