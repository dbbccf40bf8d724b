// The states of the dialogs through which files come in and go out.
import type { Locator } from 'playwright-core'
import type { RunningApp } from '../../src/app/createApp'
import { backupLine, backupText } from '../../src/exchange/backup'
import type { ExporterId } from '../../src/exchange/exporters'
import { documentWith } from '../helpers/documents'
import type { AppDriver } from './driver'
import { dialog, type State } from './state'

declare const window: Window & { samspel: RunningApp }

/** The dialog that takes things out, with a kind of file chosen. */
const exporting = async (app: AppDriver, id: ExporterId) => {
  await dialog('export')(app)
  const open = app.page.getByRole('dialog')
  await app.chooseFormat(open, id)
  return open
}
/** The dialog that reads files, with one of this content. */
const reading = (app: AppDriver, name: string, content: string) =>
  app.page.evaluate(([file, text]) => window.samspel.session.setState({ importFiles: [new File([text], file)], dialog: 'import' }), [
    name,
    content,
  ] as const)

const laidOut = (open: Locator) => open.locator('[aria-busy=false]').waitFor()

export const fileStates: readonly State[] = [
  { name: 'export of the grid', page: 'example', enter: async (app) => laidOut(await exporting(app, 'copy')) },
  { name: 'export of the network', page: 'example', view: 'graph', enter: async (app) => laidOut(await exporting(app, 'png')) },
  {
    name: 'export of the report pack',
    page: 'example',
    enter: (app) => exporting(app, 'pack'),
  },
  {
    name: 'export with masked names',
    page: 'example',
    enter: async (app) => {
      const open = await exporting(app, 'svg')
      await open.getByRole('checkbox', { name: app.t('export.may.masked') }).check()
      await app.button(app.t('export.key.save'), open).waitFor()
      await laidOut(open)
    },
  },
  {
    name: 'export with a password',
    page: 'example',
    enter: async (app) => {
      const open = await exporting(app, 'file')
      await open.getByRole('checkbox', { name: app.t('export.lock') }).check()
      await app.button(app.t('export.lock.suggest'), open).click()
    },
  },
  {
    name: 'import: questions and unclear words',
    page: 'example',
    enter: async (app) => {
      const rows = ['Aktör;Makt;Telefon', 'Kommunstyrelse;vahvin;070', 'Municipal executive boards;5;', ';5;', 'Regionen;9999;']
      await reading(app, 'lista.csv', rows.join('\n'))
      const open = app.page.getByRole('dialog')
      await open.locator('table').waitFor()
      await open.getByRole('combobox').first().waitFor()
    },
  },
  {
    name: 'import: a password is asked for',
    page: 'example',
    enter: async (app) => {
      await reading(app, 'karta.samspel.json.age', 'age-encryption.org/v1\n-> scrypt AAAA 18\n')
      await app.page.getByLabel(app.t('age.password'), { exact: true }).waitFor()
    },
  },
  {
    name: 'import: a damaged file',
    page: 'example',
    enter: async (app) => {
      await reading(app, 'karta.samspel.json', '{"app":"samspel","schema":1,"docu')
      await app.page.getByRole('dialog').getByRole('alert').waitFor()
    },
  },

  {
    name: 'import: what was read',
    page: 'blank map',
    enter: async (app) => {
      await reading(app, 'lista.csv', 'Aktör;Makt;Telefon\nKommunen;5;070\nRegionen;perhaps;\n')
      const open = app.page.getByRole('dialog')
      await open.locator('table').waitFor()
      await open.locator('footer .btn.primary').click()
      await open.getByRole('heading', { name: app.t('import.report'), exact: true }).waitFor()
    },
  },
  {
    name: 'home: copies',
    page: 'home',
    enter: async (app) => {
      await dialog('backup')(app)
      await app.page.getByRole('dialog').locator('.primary:enabled').waitFor()
    },
  },
  {
    name: 'home: a copy that is taken back',
    page: 'home',
    enter: async (app) => {
      await dialog('backup')(app)
      const line = await backupLine({ doc: documentWith({ info: { title: 'Skolan' } }), changedAt: '2026-11-01T08:00:00.000Z' })
      const open = app.page.getByRole('dialog')
      const chooser = app.page.waitForEvent('filechooser')
      await app.button(app.t('backup.restore.choose'), open).click()
      await (await chooser).setFiles({
        name: 'kopia.json',
        mimeType: 'application/json',
        buffer: Buffer.from(backupText([line], new Date())),
      })
      await open.getByRole('checkbox', { name: /Skolan/ }).waitFor()
    },
  },
]
