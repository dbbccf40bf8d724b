// Finds the browsers that tests and measurements drive, and asks the system's package manager for one where none is there.
// node scripts/browser.mjs prints what it found.
import { execFileSync } from 'node:child_process'
import { accessSync, constants } from 'node:fs'
import { homedir } from 'node:os'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const windowsFolders = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].map((name) => process.env[name]).filter(Boolean)
const onWindows = (...parts) => windowsFolders.map((folder) => join(folder, ...parts))
const onMac = (app) => ['/', homedir()].map((root) => join(root, 'Applications', `${app}.app`, 'Contents', 'MacOS', app))

const chromium = {
  name: 'Chromium, Chrome or Edge',
  variable: 'CHROME',
  commands: ['chromium', 'google-chrome-stable', 'google-chrome', 'chromium-browser', 'microsoft-edge-stable', 'microsoft-edge'],
  places: {
    linux: ['/snap/bin/chromium'],
    darwin: ['Google Chrome', 'Chromium', 'Microsoft Edge'].flatMap(onMac),
    win32: [
      ...onWindows('Google', 'Chrome', 'Application', 'chrome.exe'),
      ...onWindows('Microsoft', 'Edge', 'Application', 'msedge.exe'),
      ...onWindows('Chromium', 'Application', 'chrome.exe'),
    ],
  },
  packages: { apt: 'chromium', dnf: 'chromium', pacman: 'chromium', brew: 'google-chrome', winget: 'Google.Chrome' },
}

const firefox = {
  name: 'Firefox',
  variable: 'FIREFOX',
  commands: ['firefox-esr', 'firefox'],
  places: {
    linux: [],
    darwin: onMac('Firefox').map((path) => path.replace(/Firefox$/, 'firefox')),
    win32: onWindows('Mozilla Firefox', 'firefox.exe'),
  },
  packages: { apt: 'firefox-esr', dnf: 'firefox', pacman: 'firefox', brew: 'firefox', winget: 'Mozilla.Firefox.ESR' },
}

function runs(command, args, options = {}) {
  try {
    execFileSync(command, args, { stdio: 'ignore', timeout: 30_000, ...options })
    return true
  } catch {
    return false
  }
}

/** A file that starts: on Ubuntu a command named chromium may be a note that asks for a snap. Chrome on Windows has no --version. */
function starts(path) {
  try {
    accessSync(path, constants.X_OK)
  } catch {
    return false
  }
  return process.platform === 'win32' || runs(path, ['--version'])
}

function find({ variable, commands, places, name }) {
  const wanted = process.env[variable]
  if (wanted) {
    if (starts(wanted)) return wanted
    throw new Error(`${variable} is set to ${wanted}, which does not start. Point it at ${name}, or unset it.`)
  }
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean)
  const ending = process.platform === 'win32' ? '.exe' : ''
  const onPath = commands.flatMap((command) => folders.map((folder) => join(folder, command + ending)))
  return [...onPath, ...(places[process.platform] ?? [])].find(starts) ?? null
}

/** The command that asks for administrator rights without a question, or null where it would have to ask. */
function asAdministrator() {
  if (process.getuid?.() === 0) return []
  return runs('sudo', ['-n', 'true']) ? ['sudo', '-n'] : null
}

const managers = [
  { id: 'apt', command: 'apt-get', admin: true, steps: (name) => [['update'], ['install', '-y', '--no-install-recommends', name]] },
  { id: 'dnf', command: 'dnf', admin: true, steps: (name) => [['install', '-y', name]] },
  { id: 'pacman', command: 'pacman', admin: true, steps: (name) => [['-Sy', '--noconfirm', name]] },
  { id: 'brew', command: 'brew', admin: false, steps: (name) => [['install', '--cask', name]] },
  {
    id: 'winget',
    command: 'winget',
    admin: false,
    steps: (name) => [['install', '--exact', '--silent', '--accept-package-agreements', '--accept-source-agreements', '--id', name]],
  },
]

function install(browser) {
  for (const { id, command, admin, steps } of managers) {
    if (!runs(command, ['--version'])) continue
    const prefix = admin ? asAdministrator() : []
    if (!prefix) continue
    console.log(`No ${browser.name} found. Installing it with ${command} …`)
    const options = { stdio: 'inherit', timeout: 900_000, env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }
    for (const step of steps(browser.packages[id])) {
      const [program, ...args] = [...prefix, command, ...step]
      if (!runs(program, args, options)) break
    }
    const found = find(browser)
    if (found) return found
  }
  return null
}

const advice = `Install Google Chrome, Chromium or Microsoft Edge (Debian: sudo apt-get install chromium; Ubuntu: the .deb from Google
or snap install chromium; macOS: brew install --cask google-chrome; Windows: Edge is enough), or set CHROME to the path of one.`

/** The path of a Chromium-like browser. Throws a text that says what to do when none can be had. */
export function chromiumPath() {
  const found = find(chromium) ?? install(chromium)
  if (!found) throw new Error(`No Chromium, Chrome or Edge on this computer, and no package manager could install one.\n${advice}`)
  return found
}

/** The path of Firefox, or null when none can be had: the tests that need it are then counted as skipped. */
export function firefoxPath() {
  return find(firefox) ?? install(firefox)
}

/** How every browser here is started: no GPU, so that machines can be compared, and no calls home. */
export const chromiumFlags = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
]

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  console.log(`Chromium: ${chromiumPath()}`)
  console.log(`Firefox: ${firefoxPath() ?? 'none; tests that need it are skipped'}`)
}
