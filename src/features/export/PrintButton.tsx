import './print.css'
import { useEffect, useState } from 'react'
import { createPortal, flushSync } from 'react-dom'
import type { Scene } from '../../scene/shape'
import { useT } from '../../state/hooks'
import { Shapes } from '../../ui/Shapes'
import type { ExportChoices } from './exportChoices'

interface Props {
  /** The sheet, with its alt text. */
  readonly scene: () => Scene
  readonly choices: Pick<ExportChoices, 'size' | 'portrait'>
  readonly disabled: boolean
}

/** Prints the sheet on paper of its size. While the button is there, so does the command of the browser: what is seen is what comes. */
export function PrintButton({ scene, choices: { size, portrait }, disabled }: Props) {
  const t = useT()
  const [printing, setPrinting] = useState(false)
  useEffect(() => {
    // The browser takes the page as it is when the event has been handled.
    const begin = () => flushSync(() => setPrinting(true))
    const end = () => setPrinting(false)
    window.addEventListener('beforeprint', begin)
    window.addEventListener('afterprint', end)
    return () => {
      window.removeEventListener('beforeprint', begin)
      window.removeEventListener('afterprint', end)
    }
  }, [])
  const paper = size === 'a4' || size === 'a3' ? `${size}-${portrait ? 'upright' : 'across'}` : size
  return (
    <>
      <button type="button" className="btn line" disabled={disabled} onClick={() => window.print()}>
        {t('export.print')}
      </button>
      {printing && createPortal(<Paper scene={scene()} paper={paper} />, document.body)}
    </>
  )
}

function Paper({ scene, paper }: { readonly scene: Scene; readonly paper: string }) {
  return (
    <div className="paper sheet" data-paper={paper} lang={scene.language}>
      <svg
        className="map"
        viewBox={`0 0 ${scene.width} ${scene.height}`}
        width={scene.width}
        height={scene.height}
        role="img"
        aria-label={`${scene.title}. ${scene.description}`}
      >
        <Shapes shapes={scene.shapes} />
      </svg>
    </div>
  )
}
