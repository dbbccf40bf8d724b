import type { ReactNode } from 'react'
import { exampleMap, newMap } from '../../commands/maps'
import { readableFiles } from '../../exchange/limits'
import { useApp, useT } from '../../state/hooks'
import { chooseFiles } from '../../ui/chooseFile'
import { BlankDrawing, ExampleDrawing, FileDrawing, ListDrawing } from './drawings'

/** The ways to begin. */
export function Starts() {
  const app = useApp()
  const t = useT()
  return (
    <ul className="starts">
      <Start name={t('home.blank')} text={t('home.blank.text')} onClick={() => newMap(app)}>
        <BlankDrawing />
      </Start>
      <Start name={t('home.paste')} text={t('home.paste.text')} onClick={() => app.session.setState({ dialog: 'import', pasted: null })}>
        <ListDrawing />
      </Start>
      <Start
        name={t('home.open')}
        text={t('home.open.text')}
        onClick={() => chooseFiles(readableFiles, (importFiles) => app.session.setState({ dialog: 'import', pasted: null, importFiles }))}
      >
        <FileDrawing />
      </Start>
      <Start name={t('home.example')} text={t('home.example.text')} onClick={() => exampleMap(app)}>
        <ExampleDrawing />
      </Start>
    </ul>
  )
}

function Start({ name, text, onClick, children }: { name: string; text: string; onClick: () => void; children: ReactNode }) {
  return (
    <li>
      <button type="button" onClick={onClick}>
        <span className="drawing">{children}</span>
        <b>{name}</b>
        <span className="soft">{text}</span>
      </button>
    </li>
  )
}
