// Starts real browsers on profiles of their own and ends them as hard as a power button would: by the ids of their own processes.
import { AsyncLocalStorage } from 'node:async_hooks'
import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium, firefox } from 'playwright-core'
import { chromiumFlags, chromiumPath, firefoxPath } from '../../scripts/browser.mjs'

const inPage = fileURLToPath(new URL('inPage.js', import.meta.url))
/** The profiles of each test, of which several may run at once. */
const profiles = new AsyncLocalStorage()

export const hasFirefox = firefoxPath() !== null

/** An empty folder for a browser profile; its name tells our processes from all others. */
export function newProfile() {
  const folder = mkdtempSync(join(tmpdir(), 'samspel-trust-'))
  profiles.getStore()?.push(folder)
  return folder
}

/** The same profile once more, of a browser that has ended. */
export function copyOf(profile) {
  const copy = newProfile()
  cpSync(profile, copy, { recursive: true })
  return copy
}

/** Runs a test, then ends what is left of its browsers and removes their profiles. */
export function withProfiles(test) {
  return profiles.run([], async () => {
    try {
      return await test()
    } finally {
      for (const profile of profiles.getStore()) {
        kill(profile)
        rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 })
      }
    }
  })
}

export async function launch(profile, { engine = 'chromium', prefs = {}, args = [] } = {}) {
  const look = { viewport: { width: 1280, height: 800 }, locale: 'sv-SE', acceptDownloads: true }
  const context =
    engine === 'chromium'
      ? await chromium.launchPersistentContext(profile, { executablePath: chromiumPath(), args: [...chromiumFlags, ...args], ...look })
      : await firefox.launchPersistentContext(profile, {
          executablePath: firefoxPath(),
          channel: 'moz-firefox',
          firefoxUserPrefs: prefs,
          ...look,
        })
  await context.addInitScript({ path: inPage })
  context.setDefaultTimeout(20_000)
  return context
}

/** Opens the app and waits until it runs: `wait` false only goes there. */
export async function openApp(context, address, { path = '', wait = true } = {}) {
  const page = context.pages().find((one) => one.url() === 'about:blank') ?? (await context.newPage())
  await page.goto(`${address}?debug${path}`)
  if (wait)
    await page
      .waitForFunction(() => window.samspel !== undefined)
      .catch(async (error) => {
        throw new Error(`${error.message} The page says: ${await page.innerText('body').catch(String)}`)
      })
  return page
}

function processes() {
  if (process.platform === 'win32') {
    const query = 'Get-CimInstance Win32_Process | ForEach-Object { "$($_.ProcessId) $($_.ParentProcessId) $($_.CommandLine)" }'
    return execFileSync('powershell', ['-NoProfile', '-Command', query], { encoding: 'utf8', maxBuffer: 1e8 })
  }
  return execFileSync('ps', ['-A', '-ww', '-o', 'pid=,ppid=,args='], { encoding: 'utf8', maxBuffer: 1e8 })
}

/** Every process that was started with this profile, and all they started. */
export function processesOf(profile) {
  const all = processes()
    .split('\n')
    .flatMap((line) => {
      const found = /^\s*(\d+)\s+(\d+)\s(.*)$/.exec(line)
      return found ? [{ id: Number(found[1]), parent: Number(found[2]), line: found[3] }] : []
    })
  const ours = new Set(all.filter(({ id, line }) => line.includes(profile) && id !== process.pid).map(({ id }) => id))
  for (let before = -1; before !== ours.size; ) {
    before = ours.size
    for (const { id, parent } of all) if (ours.has(parent)) ours.add(id)
  }
  ours.delete(process.pid)
  return [...ours]
}

export function kill(profile, ids = processesOf(profile), signal = 'SIGKILL') {
  for (const id of ids)
    try {
      process.kill(id, signal)
    } catch {
      // Gone already.
    }
}

/** Waits until no process of the profile is left, so that the next start finds it free. */
export async function gone(profile) {
  for (let tries = 0; tries < 200; tries++) {
    if (processesOf(profile).length === 0) return
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error(`gone: processes of ${profile} are still there`)
}
