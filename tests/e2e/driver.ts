// Speaks the domain on a page: what a person does, found by role and name as a person (or a screen reader) finds it.
import type { BrowserContext, Page } from 'playwright-core'
import type { Translate } from '../../src/i18n/translate'

export class AppDriver {
  constructor(
    readonly page: Page,
    readonly context: BrowserContext,
    readonly t: Translate,
    readonly address: string,
  ) {
    page.setDefaultTimeout(10_000)
  }

  async goto(path: string) {
    await this.page.goto(this.address + path)
    await this.usable()
  }

  async reload() {
    await this.page.reload()
    await this.usable()
  }

  async usable() {
    await this.page.locator('#root').waitFor({ state: 'attached' })
  }
}
