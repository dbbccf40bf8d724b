// R13: the browser denies storage, or some of it. The app works, says what is so, and the browser asks before the tab is closed.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { launch, newProfile, openApp } from './browser.mjs'
import { check } from './check.mjs'

async function denied({ address, engine = 'chromium', profile = newProfile(), script, prefs, notices, asks }) {
  const context = await launch(profile, { engine, prefs })
  if (script) await context.addInitScript(script)
  const page = await openApp(context, address)
  await page.evaluate(() => window.trust.open())
  await page.evaluate(async () => {
    const random = window.trust.random(1)
    for (let n = 1; n <= 10; n++) window.trust.edit(window.trust.command(n, random))
  })
  const bar = page.locator('[role=alert] [data-notice]')
  await bar.waitFor()
  const notice = await bar.getAttribute('data-notice')
  check(notices.includes(notice), `the notice is "${notice}", not one of ${notices}`)
  check((await page.evaluate(() => window.samspel.documents.doc().info.info.problem)) === '10', 'the app cannot be used')
  // A browser asks only where somebody has clicked or typed.
  await page.locator('body').click({ position: { x: 2, y: 2 } })
  const prevented = await page.evaluate(() => {
    const event = new Event('beforeunload', { cancelable: true })
    window.dispatchEvent(event)
    return event.defaultPrevented
  })
  check(prevented === asks, `closing the tab ${prevented ? 'asks' : 'does not ask'}`)
  await context.close()
  return `usable, notice "${notice}"${asks ? ', asks before closing' : ''}`
}

function blockedProfile() {
  const profile = newProfile()
  mkdirSync(join(profile, 'Default'))
  const blocked = { profile: { default_content_setting_values: { cookies: 2 } } }
  writeFileSync(join(profile, 'Default', 'Preferences'), JSON.stringify(blocked))
  return profile
}

const withoutFiles = () => {
  delete StorageManager.prototype.getDirectory
}
const withoutDatabase = () => {
  IDBFactory.prototype.open = () => {
    throw new DOMException('denied', 'SecurityError')
  }
}

export const tests = [
  {
    id: 'R13',
    name: 'site data blocked, Chromium',
    run: ({ address }) => denied({ address, profile: blockedProfile(), notices: ['memory'], asks: true }),
  },
  {
    id: 'R13',
    name: 'no database',
    run: ({ address }) => denied({ address, script: withoutDatabase, notices: ['memory'], asks: true }),
  },
  {
    id: 'R13',
    name: 'no private file system',
    run: ({ address }) => denied({ address, script: withoutFiles, notices: ['missing'], asks: false }),
  },
  {
    id: 'R13',
    name: 'private window, Firefox',
    firefox: true,
    run: ({ address }) =>
      denied({
        address,
        engine: 'firefox',
        prefs: { 'browser.privatebrowsing.autostart': true },
        notices: ['temporary', 'memory'],
        asks: true,
      }),
  },
]
