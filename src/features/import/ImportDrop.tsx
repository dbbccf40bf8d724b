import './drop.css'
import { useEffect, useState } from 'react'
import { useApp, useT } from '../../state/hooks'
import { Icon } from '../../ui/Icon'

const holdsFile = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false

/** A file may be dropped anywhere in the window. */
export default function ImportDrop() {
  const app = useApp()
  const t = useT()
  const [over, setOver] = useState(false)
  useEffect(() => {
    const enter = (event: DragEvent) => {
      if (!holdsFile(event)) return
      event.preventDefault()
      setOver(true)
    }
    // No related target: the pointer left the window, not just an element in it.
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false)
    }
    const drop = (event: DragEvent) => {
      if (!holdsFile(event)) return
      event.preventDefault()
      setOver(false)
      const importFiles = [...(event.dataTransfer?.files ?? [])]
      if (importFiles.length > 0) app.session.setState({ dialog: 'import', pasted: null, importFiles })
    }
    const listeners = { dragenter: enter, dragover: enter, dragleave: leave, drop }
    for (const [name, listener] of Object.entries(listeners)) window.addEventListener(name, listener as EventListener)
    return () => {
      for (const [name, listener] of Object.entries(listeners)) window.removeEventListener(name, listener as EventListener)
    }
  }, [app])
  if (!over) return null
  return (
    <div className="import-drop">
      <div>
        <Icon name="import" size={24} />
        <p className="lg strong">{t('import.drop')}</p>
        <p className="soft">{t('import.drop.hint')}</p>
      </div>
    </div>
  )
}
