import { attempt } from '../../../commands/maps'
import { runWork } from '../../../commands/work'
import { backupText } from '../../../exchange/backup'
import { fileName, saveFile } from '../../../exchange/download'
import { listText } from '../../../i18n/locale'
import type { App } from '../../../state/app'
import { gather } from './gather'
import { writeCopyNote } from './lastCopy'

/** Two copies of one day have the same name, and the browser numbers them. */
export function backupName(app: App): string {
  const now = app.now()
  const two = (part: number) => String(part).padStart(2, '0')
  const date = `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
  return fileName(app.languages.getState().t('backup.fileName', { date }), 'json')
}

/** All maps in one file, handed to the browser. */
export function saveBackup(app: App): void {
  attempt(app, async () => {
    const { lines, maps, unread } = await runWork(app, { key: 'backup.copy' }, () => gather(app.storage))
    const name = backupName(app)
    saveFile(name, new Blob([backupText(lines, app.now())], { type: 'application/json' }))
    writeCopyNote(app.remembered, { at: app.now().toISOString(), maps })
    const { t, language } = app.languages.getState()
    const titles = listText(
      unread.map((title) => title || t('home.untitled')),
      language,
    )
    app.session.setState({
      toast:
        unread.length > 0
          ? { message: { key: 'backup.some', values: { count: unread.length, titles } }, stays: true }
          : { message: { key: 'backup.saved', values: { file: name } } },
    })
  })
}
