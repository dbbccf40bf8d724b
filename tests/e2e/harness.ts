// Opens the built app in a real browser. A test fails when the page breaks its content security policy, logs an error,
// or asks for anything but its own files.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, firefox, type Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect } from 'vitest'
import { chromiumFlags, chromiumPath, firefoxPath } from '../../scripts/browser.mjs'
import { serve } from '../../scripts/serve.mjs'
import { type Language, loadTranslate, tryTexts } from '../../src/i18n/languages'
import type { Trial } from '../../src/i18n/trial'
import { AppDriver } from './driver'
import { startKillable } from './killable'

export interface OpenOptions {
  readonly language?: Language
  /** Texts drawn out by a third, or their keys instead. */
  readonly trial?: Trial
  readonly width?: number
  readonly height?: number
  readonly colorScheme?: 'light' | 'dark'
  /** What else the screen and the system are like: touch, forced colours, reduced motion. */
  readonly system?: Pick<
    BrowserContextOptions,
    'hasTouch' | 'isMobile' | 'forcedColors' | 'reducedMotion' | 'contrast' | 'deviceScaleFactor'
  >
  /** Folder of a browser profile that outlives the page, in a browser of its own (`kill`). Without it storage starts empty and is forgotten. */
  readonly profile?: string
  readonly engine?: 'chromium' | 'firefox'
  /** Where the app is served, when not by this file's own server. */
  readonly at?: string
  /** Page to open, such as 'rescue.html' or '#/map/x/grid'. */
  readonly path?: string
  /** Path of a script that runs in the page before the app's own. */
  readonly initScript?: string
  /** Patterns of console errors that the test provokes itself. */
  readonly expectedErrors?: readonly RegExp[]
}

const locales: Readonly<Record<Language, string>> = { sv: 'sv-SE', da: 'da-DK', nb: 'nb-NO', en: 'en-GB' }
const dist = process.env.SAMSPEL_DIST ?? 'dist'
let server: Awaited<ReturnType<typeof serve>>
let browser: Browser | null = null
interface Opened {
  readonly context: BrowserContext
  readonly close: () => Promise<void>
}
const open: (Opened & { readonly faults: string[] })[] = []
const folders: string[] = []

beforeAll(async () => {
  server = await serve({ dir: dist, port: 0, base: process.env.SAMSPEL_BASE ?? '/' })
})

afterEach(async ({ task }) => {
  const opened = open.splice(0)
  // Before the picture is taken: taking it is not the page's doing.
  const faults = opened.flatMap((each) => each.faults)
  if (task.result?.state === 'fail')
    await Promise.all(opened.map(({ context }, index) => keepPicture(context, `${task.name} ${index + 1}`)))
  await Promise.all(opened.map(({ close }) => close().catch(() => undefined)))
  expect(faults).toEqual([])
})

/** What was on the screen when a test failed, in test-results. */
async function keepPicture(context: BrowserContext, name: string) {
  const path = join('test-results', `${name.replaceAll(/[^\p{L}\d]+/gu, '-')}.png`)
  await context
    .pages()
    .at(-1)
    ?.screenshot({ path, timeout: 5_000 })
    .catch(() => undefined)
}

afterAll(async () => {
  await browser?.close()
  browser = null
  await server.stop()
  await Promise.all(folders.splice(0).map((folder) => rm(folder, { recursive: true, force: true, maxRetries: 5 })))
})

/** Address of the app served to the tests of this file. */
export const address = () => server.address

/** An empty folder for a browser profile; removed when the file is done. */
export async function newProfile(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'samspel-profile-'))
  folders.push(folder)
  return folder
}

const launchOptions = (engine: 'chromium' | 'firefox') => {
  if (engine === 'chromium') return { executablePath: chromiumPath(), args: [...chromiumFlags] }
  const executablePath = firefoxPath()
  if (!executablePath) throw new Error('This test needs Firefox: guard it with it.skipIf(!firefoxPath())')
  return { executablePath, channel: 'moz-firefox' }
}

async function newContext({
  language = 'sv',
  width = 1440,
  height = 900,
  colorScheme = 'light',
  system = {},
  profile,
  engine = 'chromium',
}: OpenOptions): Promise<Opened> {
  const locale = locales[language]
  if (profile) {
    const { context, kill } = await startKillable(profile, locale, { width, height })
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    return { context, close: kill }
  }
  const look = { viewport: { width, height }, locale, colorScheme, acceptDownloads: true, ...system }
  if (engine === 'firefox') {
    const own = await firefox.launch(launchOptions(engine))
    return { context: await own.newContext(look), close: () => own.close() }
  }
  browser ??= await chromium.launch(launchOptions(engine))
  const context = await browser.newContext({ ...look, permissions: ['clipboard-read', 'clipboard-write'] })
  return { context, close: () => context.close() }
}

/** Everything a page must not do, as sentences. Requests for other files of the app are fine: code comes when it is needed. */
function watch(page: Page, faults: string[], expected: readonly RegExp[], address: string) {
  const own = new URL(address).origin
  page.on('console', (message) => {
    const text = message.text()
    if (message.type() === 'error' && !expected.some((pattern) => pattern.test(text))) faults.push(`console: ${text}`)
  })
  page.on('pageerror', (error) => {
    if (!expected.some((pattern) => pattern.test(error.message))) faults.push(`error: ${error.message}`)
  })
  page.on('request', (request) => {
    const { origin, protocol } = new URL(request.url())
    const isFile = request.method() === 'GET' && origin === own && !['fetch', 'xhr', 'websocket', 'ping'].includes(request.resourceType())
    if (!isFile && protocol !== 'data:' && protocol !== 'blob:')
      faults.push(`request: ${request.method()} ${request.resourceType()} ${request.url()}`)
  })
}

/** Opens the app and waits until it can be used. */
export async function openApp(options: OpenOptions = {}): Promise<AppDriver> {
  const { context, close } = await newContext(options)
  const faults: string[] = []
  open.push({ context, close, faults })
  const at = options.at ?? server.address
  tryTexts(options.trial ?? null)
  const t = await loadTranslate(options.language ?? 'sv')
  await t.whole()
  // The browser's own report of a broken policy names neither field nor sample in every engine; the event does.
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      console.error(
        `policy ${event.effectiveDirective} broken by ${event.blockedURI} ${event.sample} (${event.sourceFile}:${event.lineNumber})`,
      )
    })
  })
  if (options.initScript) await context.addInitScript({ path: options.initScript })
  context.on('page', (page) => watch(page, faults, options.expectedErrors ?? [], at))
  const page = await context.newPage()
  const app = new AppDriver(page, context, t, at, close)
  await app.goto(options.path ?? '')
  return app
}
