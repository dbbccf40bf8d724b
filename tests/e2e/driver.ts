// Speaks the domain on a page: what a person does, found by role and name as a person (or a screen reader) finds it.
import { readFile } from 'node:fs/promises'
import type { BrowserContext, Locator, Page } from 'playwright-core'
import type { RelationType } from '../../src/domain/document'
import type { Rated } from '../../src/domain/quadrants'
import { byFamily, type ExporterId } from '../../src/exchange/exporters'
import type { Translate } from '../../src/i18n/translate'
import type { ViewId } from '../../src/state/sessionStore'
import { middleOf, placeByDragging } from './hand'

export type Place = { readonly [axis in keyof Rated]: number }
export type PictureFormat = 'png' | 'svg' | 'pdf'
export interface Exported {
  readonly name: string
  readonly bytes: Buffer
}

const quoted = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

export class AppDriver {
  constructor(
    readonly page: Page,
    readonly context: BrowserContext,
    readonly t: Translate,
    readonly address: string,
    /** Closes the page; with a profile of its own, kills the browser. */
    readonly kill: () => Promise<void>,
  ) {
    page.setDefaultTimeout(15_000)
  }

  async goto(path: string) {
    await this.page.goto(this.address + path)
    await this.usable()
  }

  async reload() {
    await this.page.reload()
    await this.usable()
  }

  /** Home or a map stands, with something to press. */
  async usable() {
    await this.page.locator('main').first().waitFor()
    await this.page.getByRole('button').first().waitFor()
  }

  button(name: string, within: Page | Locator = this.page): Locator {
    return within.getByRole('button', { name, exact: true })
  }

  // -- maps

  async newMap() {
    await this.page.getByRole('button', { name: this.t('home.blank') }).click()
    await this.quickAdd().waitFor()
  }

  async openExample() {
    await this.page.getByRole('button', { name: this.t('home.example') }).click()
    await this.actor('Kommunstyrelsen').or(this.actor('Municipal executive board')).first().waitFor({ state: 'attached' })
  }

  async goHome() {
    await this.page.getByRole('link', { name: this.t('shell.maps') }).click()
    await this.page.getByRole('heading', { name: this.t('home.maps') }).waitFor()
  }

  async openMap(title: string) {
    await this.page.getByRole('link', { name: title, exact: true }).click()
    await this.quickAdd().waitFor()
  }

  async show(view: ViewId) {
    await this.page.getByRole('link', { name: this.t(`view.${view}`), exact: true }).click()
    await this.page.locator(`main[aria-label="${this.t('shell.canvas', { view: this.t(`view.${view}`) })}"]`).waitFor()
    // A network that was never laid out is laid out first, beside the page.
    if (view === 'graph') await this.page.getByRole('option').first().waitFor({ state: 'attached' })
    await this.page.getByRole('progressbar').waitFor({ state: 'detached' })
  }

  /** Waits until everything done so far is on disk: the text says so, and the database has finished what was asked of it. */
  async saved() {
    await this.page
      .getByRole('status')
      .filter({ hasText: this.t('shell.savedShort') })
      .first()
      .waitFor()
    await this.page.evaluate(async () => {
      const asked = <T>(request: IDBRequest<T>) =>
        new Promise<T>((done, failed) => {
          request.onsuccess = () => done(request.result)
          request.onerror = () => failed(request.error)
        })
      const database = await asked(indexedDB.open('samspel'))
      // A reader of every table waits in line behind each writer.
      for (let round = 0; round < 3; round += 1) {
        const tables = database.transaction([...database.objectStoreNames], 'readonly')
        await asked(tables.objectStore(database.objectStoreNames[0] ?? '').count())
      }
      database.close()
    })
  }

  // -- gathering

  quickAdd(): Locator {
    return this.page.getByRole('combobox', { name: this.t('gather.quickAdd') })
  }

  async addActor(name: string) {
    await this.quickAdd().fill(name)
    await this.quickAdd().press('Enter')
    await this.listed(name).waitFor()
  }

  /** Pastes into the quick-add field and agrees to what the preview shows; answers with the preview's text. */
  async paste(text: string): Promise<string> {
    await this.page.evaluate((copied) => navigator.clipboard.writeText(copied), text)
    await this.quickAdd().focus()
    await this.page.keyboard.press('ControlOrMeta+v')
    return this.agree()
  }

  /** Agrees to the import preview that is open, and closes the report when there is one; answers with the text of the preview. */
  async agree(): Promise<string> {
    const dialog = this.page.getByRole('dialog')
    const agree = dialog.getByRole('button', { name: this.plural('import.read').or(this.plural('import.create')).pattern })
    await agree.waitFor()
    const shown = await dialog.innerText()
    await agree.click()
    await agree.waitFor({ state: 'detached' })
    const done = this.button(this.t('import.report.done'), dialog)
    if (await done.isVisible()) await done.click()
    await dialog.waitFor({ state: 'detached' })
    return shown
  }

  /** A pattern for a text with any number in its place. */
  private plural(key: 'import.read' | 'import.create') {
    const forms = [1, 2].map((count) => quoted(this.t(key, { count })).replace(/[12]/, '\\d+'))
    const patternOf = (all: readonly string[]) => new RegExp(`^(${all.join('|')})$`)
    return {
      forms,
      pattern: patternOf(forms),
      or: (other: { readonly forms: readonly string[] }) => ({ pattern: patternOf([...forms, ...other.forms]) }),
    }
  }

  /** The row of an actor in the list at the left. */
  listed(name: string): Locator {
    return this.page.getByRole('region', { name: this.t('gather.list') }).getByRole('button', { name: new RegExp(`^${quoted(name)}`) })
  }

  /** Names in the list at the left, in its order; `unplaced` marks are left out. */
  async actorNames(): Promise<readonly string[]> {
    return this.page
      .getByRole('region', { name: this.t('gather.list') })
      .locator('li button[title]')
      .evaluateAll((rows) => rows.map((row) => row.getAttribute('title') ?? ''))
  }

  // -- placing

  /** An actor on the picture; its name begins what a screen reader hears. */
  actor(name: string): Locator {
    return this.page.getByRole('main').getByRole('option', { name: new RegExp(`^${quoted(name)}`) })
  }

  /** Drags an actor, from the grid or from the tray, until the value shown at the pointer is the wanted one. */
  async dragTo(name: string, place: Place) {
    const inTray = this.page.getByRole('region', { name: this.t('tray.title') }).getByRole('button', { name, exact: true })
    const from = (await this.actor(name).count()) > 0 ? this.actor(name) : inTray
    await placeByDragging(this.page, this.t, from, place)
    await this.actor(name).waitFor({ state: 'attached' })
  }

  /** What a screen reader hears of an actor on the picture. */
  async spoken(name: string): Promise<string> {
    return (await this.actor(name).getAttribute('aria-label')) ?? ''
  }

  /** Selects in the list at the left, or by the palette where the picture has the list's room. */
  async select(name: string) {
    const list = this.page.getByRole('region', { name: this.t('gather.list') })
    await list.or(this.page.getByRole('main')).first().waitFor()
    if (await list.isVisible()) return this.listed(name).click()
    await this.page.keyboard.press('ControlOrMeta+k')
    const field = this.page.getByRole('combobox', { name: this.t('shell.palette.field') })
    await field.fill(name)
    await this.page.getByRole('option', { name: this.t('shell.palette.goTo', { name }), exact: true }).click()
    await field.waitFor({ state: 'detached' })
  }

  // -- relating and describing

  /** Connects two actors by typing their names, and chooses the type by its key. */
  async connect(source: string, target: string, type: RelationType) {
    await this.select(source)
    await this.page.getByRole('main').getByRole('listbox').focus()
    await this.page.keyboard.press('l')
    const field = this.page.getByRole('combobox', { name: this.t('relate.second', { name: source }) })
    await field.fill(target)
    await field.press('Enter')
    await this.drawRelation(source, target, type)
  }

  /** Connects two actors by dragging from the ring beside the first to the second. */
  async connectByDragging(source: string, target: string, type: RelationType) {
    await this.select(source)
    const [from, to] = [await middleOf(this.actor(source)), await middleOf(this.actor(target))]
    await this.page.mouse.move(from.x, from.y, { steps: 3 })
    const ring = await middleOf(this.page.getByTitle(this.t('map.drawRelation')))
    await this.page.mouse.move(ring.x, ring.y, { steps: 3 })
    await this.page.mouse.down()
    await this.page.mouse.move(to.x, to.y, { steps: 8 })
    await this.page.mouse.up()
    await this.drawRelation(source, target, type)
  }

  private async drawRelation(source: string, target: string, type: RelationType) {
    const popover = this.page.getByRole('dialog', { name: this.t('relate.title', { source, target }) })
    await popover.getByRole('radio', { name: this.t(`relation.${type}`), exact: true }).click()
    await this.button(this.t('map.connect'), popover).click()
    await popover.waitFor({ state: 'detached' })
  }

  /** Writes into a field of the panel at the right, for the actor that is selected. */
  async describe(field: 'actor.argument' | 'actor.mission' | 'actor.gain', text: string) {
    await this.panelField(field).fill(text)
    await this.panelField(field).blur()
  }

  panelField(field: 'actor.argument' | 'actor.mission' | 'actor.gain'): Locator {
    return this.page.getByRole('complementary', { name: this.t('shell.details') }).getByRole('textbox', { name: this.t(field) })
  }

  // -- history

  async undo() {
    await this.page.getByRole('button', { name: new RegExp(`^${quoted(this.t('shell.undoStep', { step: '' }).trim())}`) }).click()
  }

  async redo() {
    await this.page.getByRole('button', { name: new RegExp(`^${quoted(this.t('shell.redoStep', { step: '' }).trim())}`) }).click()
  }

  // -- pictures

  async exportAs(format: PictureFormat, size: 'a4' | 'a3' | 'wide' | 'free' = 'a4'): Promise<Exported> {
    await this.button(this.t('shell.export')).click()
    const dialog = this.page.getByRole('dialog')
    await this.chooseFormat(dialog, format)
    await dialog.getByRole('radio', { name: this.t(`export.page.${size}`), exact: true }).click()
    return this.savedFrom(dialog)
  }

  async reportAs(
    format: 'docx' | 'pptx' | 'xlsx' | 'pdfReport' | 'viewer',
    share?: 'workingCopy' | 'withoutJudgements',
  ): Promise<Exported> {
    await this.button(this.t('shell.export')).click()
    const dialog = this.page.getByRole('dialog')
    await this.chooseFormat(dialog, format)
    if (share) await dialog.getByRole('radio', { name: this.t(`export.share.${share}`) }).click()
    return this.savedFrom(dialog)
  }

  /** In the dialog that takes things out: the entry, and the kind of file where it has several. */
  async chooseFormat(dialog: Locator, id: ExporterId) {
    const entry = byFamily.find(({ members }) => members.some((member) => member.id === id))
    if (!entry) throw new Error(`chooseFormat: no exporter "${id}"`)
    await dialog.getByRole('radio', { name: this.t(`export.family.${entry.family}`), exact: true }).click()
    if (entry.members.length > 1) await dialog.getByRole('radio', { name: this.t(`export.${id}`), exact: true }).click()
  }

  /** Presses the button of the dialog that takes things out; answers with the file. */
  async savedFrom(dialog: Locator): Promise<Exported> {
    const coming = this.page.waitForEvent('download')
    await this.button(this.t('export.saveAsFile'), dialog).click()
    const download = await coming
    await dialog.waitFor({ state: 'detached' })
    return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) }
  }
}
