import { readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import type { AppDriver } from './driver'
import { openApp } from './harness'

/** The map in view, as the text of its file without the time of saving. */
async function savedFile(app: AppDriver): Promise<{ path: string; document: unknown }> {
  await app.button(app.t('shell.export')).click()
  const dialog = app.page.getByRole('dialog')
  await dialog.getByRole('radio', { name: app.t('export.file') }).click()
  const coming = app.page.waitForEvent('download')
  await app.button(app.t('export.saveAsFile'), dialog).click()
  const path = await (await coming).path()
  await dialog.waitFor({ state: 'detached' })
  return { path, document: (JSON.parse(await readFile(path, 'utf8')) as { document: unknown }).document }
}

async function openFile(app: AppDriver, file: string | { name: string; mimeType: string; buffer: Buffer }) {
  const chooser = app.page.waitForEvent('filechooser')
  await app.page.getByRole('button', { name: app.t('home.open') }).click()
  await (await chooser).setFiles(file)
}

const dropAll = (app: AppDriver, files: readonly (readonly [name: string, content: string])[]) =>
  app.page.evaluate((all) => {
    const dataTransfer = new DataTransfer()
    for (const [name, text] of all) dataTransfer.items.add(new File([text], name))
    window.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }))
  }, files)
const drop = (app: AppDriver, name: string, content: string) => dropAll(app, [[name, content]])

const agreeButton = (app: AppDriver) => app.page.getByRole('dialog').locator('footer .btn.primary')

describe('a sheet', () => {
  // Windows-1252 with decimal commas, and two kinds of workbook.
  it.each(['sheets/libreoffice-windows-1252-semicolon.csv', 'readers/libreoffice.xlsx', 'readers/libreoffice.ods'])(
    'from LibreOffice becomes a map, letter by letter: %s',
    async (file) => {
      const app = await openApp()
      await openFile(app, `tests/fixtures/${file}`)
      await app.agree()
      await app.quickAdd().waitFor()
      const { document } = await savedFile(app)
      const actors = (document as { actors: { name: string; influence: number | null; interest: number | null; note: string }[] }).actors
      const found = actors.map(({ name, influence, interest, note }) => [name, influence, interest, note])
      expect(found.sort()).toEqual(
        [
          ['Kommunstyrelsen', 92.5, 48, 'Äger frågan; budgeten i mars'],
          ['Barn- och utbildningsnämnden', 88, 71.5, 'Säger "inte enbart skolans"'],
          ['Räddningstjänsten Östra Älv', 30, 12.5, 'Första raden\nAndra raden – med tankstreck'],
          ['Äldrerådet', null, null, ''],
          ['Ålands vänner & Ødegård Æ', 0, 100, '=1+1 är ingen formel'],
        ].sort(),
      )
    },
  )

  it('pasted into a map changes nothing before she agrees, and one undo takes it all back', async () => {
    const app = await openApp()
    await app.newMap()
    await app.addActor('Kommunen')
    const shown = await app.paste(readFileSync('tests/fixtures/sheets/libreoffice-pasted-range.txt', 'utf8'))
    expect(shown).toContain(app.t('import.count.new', { count: 2 }))
    expect(shown).toContain(app.t('import.count.known', { count: 1 }))
    expect([...(await app.actorNames())].sort()).toEqual(['Kommunen', 'Polisen', 'Region Väst'])
    await app.undo()
    expect(await app.actorNames()).toEqual(['Kommunen'])
  })

  it('says in which row something is unclear, in English too', async () => {
    const app = await openApp({ language: 'en' })
    await app.newMap()
    const shown = await app.paste('Stakeholder\tPower\nRegion\thigh\nPolice\tperhaps\n\tlow\n')
    expect(shown).toContain('Row 3, Power:')
    expect(shown).toContain('Row 4:')
    expect([...(await app.actorNames())].sort()).toEqual(['Police', 'Region'])
    expect(await app.actor('Police').count()).toBe(0)
  })
})

describe('files of other programs', () => {
  it('with actors and with relations, dropped together, become one map and a report', async () => {
    const app = await openApp()
    await dropAll(app, [
      ['noder.csv', 'Id,Label,Telefon\n1,Kommunen,070\n2,Regionen,\n3,Polisen,\n'],
      ['kanter.csv', 'Source,Target,Type,Weight\n1,2,Undirected,3\n2,3,Directed,1\n2,9,Directed,1\n'],
    ])
    const dialog = app.page.getByRole('dialog')
    await dialog.getByText(app.t('import.count.relations', { count: 3 })).waitFor()
    await dialog.getByRole('radio', { name: 'kanter' }).click()
    expect(await dialog.getByRole('combobox', { name: app.t('import.holds') }).inputValue()).toBe('relations')
    await agreeButton(app).click()
    await dialog.getByRole('heading', { name: app.t('import.report'), exact: true }).waitFor()
    const report = await dialog.innerText()
    expect(report).toContain(app.t('import.report.added', { count: 4 }))
    expect(report).toContain(app.t('import.report.implied', { count: 1 }))
    expect(report).toContain(app.t('import.report.relations', { count: 3 }))
    expect(report).toContain('Telefon')
    await app.button(app.t('import.report.done'), dialog).click()
    await app.quickAdd().waitFor()
    expect([...(await app.actorNames())].sort()).toEqual(['9', 'Kommunen', 'Polisen', 'Regionen'])
  })

  it('with words nobody knows are asked about once, and remembered for the same headings', async () => {
    const app = await openApp()
    await app.newMap()
    const text = 'Aktör\tTyngd\nKommunen\tvahvin\nPolisen\tvahvin\n'
    await drop(app, 'lista.csv', text)
    const dialog = app.page.getByRole('dialog')
    await dialog.getByRole('combobox', { name: app.t('import.column.as', { column: 'Tyngd' }) }).selectOption('influence')
    await dialog.getByText(app.t('import.words.some', { count: 1 })).waitFor()
    await dialog.getByRole('combobox', { name: app.t('import.word', { word: 'vahvin', column: 'Tyngd' }) }).selectOption('high')
    await dialog.getByText(app.t('import.words.some', { count: 1 })).waitFor({ state: 'detached' })
    await agreeButton(app).click()
    await dialog.waitFor({ state: 'detached' })
    await drop(app, 'lista.csv', text.replace('Polisen', 'Regionen'))
    await dialog.getByText(app.t('import.count.known', { count: 1 })).waitFor()
    expect(await dialog.getByRole('combobox', { name: app.t('import.column.as', { column: 'Tyngd' }) }).inputValue()).toBe('influence')
    await app.agree()
    expect([...(await app.actorNames())].sort()).toEqual(['Kommunen', 'Polisen', 'Regionen'])
  })

  it('ask who is who, go on only when that is answered, and are taken back by one undo', async () => {
    const app = await openApp()
    await app.newMap()
    await app.addActor('Kommunstyrelsen')
    await drop(app, 'lista.csv', 'Aktör;Makt\nKommunstyrelse;5\nKS;1\nRegionen;3\n')
    const dialog = app.page.getByRole('dialog')
    await dialog.getByText(app.t('import.count.asked', { count: 2 })).waitFor()
    await agreeButton(app).click()
    await dialog
      .getByRole('alert')
      .filter({ hasText: app.t('import.same.first', { count: 2 }) })
      .waitFor()
    const first = dialog.getByRole('combobox', { name: app.t('import.same.who', { name: 'Kommunstyrelse' }) })
    await expect.poll(() => first.evaluate((field) => field === document.activeElement)).toBe(true)
    await first.selectOption({ index: 1 })
    await dialog.getByRole('combobox', { name: app.t('import.same.who', { name: 'KS' }) }).selectOption('new')
    await dialog.getByRole('radio', { name: app.t('import.known.fill') }).click()
    await app.agree()
    expect([...(await app.actorNames())].sort()).toEqual(['KS', 'Kommunstyrelsen', 'Regionen'])
    await app.undo()
    expect(await app.actorNames()).toEqual(['Kommunstyrelsen'])
  })
})

describe('a Samspel file', () => {
  it('opens as a map of its own, identical to the one that was saved', async () => {
    const app = await openApp()
    await app.openExample()
    const first = await savedFile(app)
    await app.goHome()
    await openFile(app, first.path)
    await app.actor('Kommunstyrelsen').first().waitFor({ state: 'attached' })
    expect((await savedFile(app)).document).toEqual(first.document)
    await app.goHome()
    expect(await app.page.getByRole('link', { name: 'Skolfrånvaro och ensamhet bland unga i Älvsunda', exact: true }).count()).toBe(2)
  })

  it('that is damaged, newer or not ours changes nothing and says so', async () => {
    const app = await openApp()
    await app.openExample()
    const before = await savedFile(app)
    for (const [name, content, said] of [
      ['karta.samspel.json', '{"app":"samspel","schema":1,"docu', 'import.broken'],
      ['karta.samspel.json', '{"app":"samspel","schema":99,"document":{}}', 'import.newerFile'],
      ['annat.json', '{"type":"drawing"}', 'read.noTable'],
    ] as const) {
      await drop(app, name, content)
      await app.page
        .getByRole('alert')
        .filter({ hasText: said === 'read.noTable' ? app.t(said, { file: name }) : app.t(said) })
        .waitFor()
      await app.page.keyboard.press('Escape')
      await app.page.getByRole('dialog').waitFor({ state: 'detached' })
    }
    expect((await savedFile(app)).document).toEqual(before.document)
  })
})
