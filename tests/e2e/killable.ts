// A browser with a profile of its own, started as a process that a test may kill as a crash or a power switch would.
import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { type BrowserContext, chromium } from 'playwright-core'
import { chromiumFlags, chromiumPath } from '../../scripts/browser.mjs'

export interface Killable {
  readonly context: BrowserContext
  /** Ends all processes of the browser at once, without a chance to write anything. */
  readonly kill: () => Promise<void>
}

export async function startKillable(profile: string, locale: string, size: { width: number; height: number }): Promise<Killable> {
  const args = [
    ...chromiumFlags,
    '--headless=new',
    '--remote-debugging-port=0',
    `--user-data-dir=${profile}`,
    `--accept-lang=${locale}`,
    `--window-size=${size.width},${size.height}`,
    '--no-default-browser-check',
    'about:blank',
  ]
  const browserProcess = spawn(chromiumPath(), args, { detached: process.platform !== 'win32', stdio: ['ignore', 'ignore', 'pipe'] })
  const browser = await chromium.connectOverCDP(await debuggerOf(browserProcess))
  const [context] = browser.contexts()
  if (!context) throw new Error('startKillable: the browser has no window')
  const gone = once(browserProcess, 'exit')
  return {
    context,
    kill: async () => {
      if (browserProcess.exitCode === null && browserProcess.signalCode === null) killTree(browserProcess.pid ?? 0)
      await gone
    },
  }
}

async function debuggerOf(browserProcess: ChildProcess): Promise<string> {
  if (!browserProcess.stderr) throw new Error('debuggerOf: started without stderr')
  const lines = createInterface({ input: browserProcess.stderr })
  for await (const line of lines) {
    const address = /DevTools listening on (ws:\S+)/.exec(line)?.[1]
    if (address) {
      browserProcess.stderr.resume()
      return address
    }
  }
  throw new Error('debuggerOf: the browser ended before it could be reached')
}

function killTree(pid: number) {
  if (process.platform === 'win32') execFileSync('taskkill', ['/pid', String(pid), '/T', '/F'])
  else process.kill(-pid, 'SIGKILL')
}
