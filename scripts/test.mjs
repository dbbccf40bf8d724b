// Installs what is missing and runs every check and test: node scripts/test.mjs [--full] [--only types,lint,...]
// Ends with one line of counts. --full takes the long way through the tests of what must never be lost.
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { bin } from './bin.mjs'
import { chromiumPath, firefoxPath } from './browser.mjs'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
process.chdir(root)
const { values: options } = parseArgs({ options: { full: { type: 'boolean', default: false }, only: { type: 'string' } } })

const readJson = (path) => JSON.parse(readFileSync(path, 'utf8'))

/** Whether node_modules holds what the lock file names. Packages for other systems may be missing. */
function isInstalled() {
  const own = 'node_modules/.package-lock.json'
  if (!existsSync(own)) return false
  const there = readJson(own).packages
  return Object.entries(readJson('package-lock.json').packages).every(
    ([path, { version, optional }]) => path === '' || (there[path] ? there[path].version === version : optional),
  )
}

function installPackages() {
  console.log('Installing the packages of package-lock.json …')
  const npm = process.env.npm_execpath
  const { status } = npm
    ? spawnSync(process.execPath, [npm, 'ci'], { stdio: 'inherit' })
    : spawnSync('npm ci', { stdio: 'inherit', shell: true })
  if (status !== 0) throw new Error('npm ci failed; its output above says why.')
}

if (!isInstalled()) installPackages()
chromiumPath()
if (!firefoxPath()) console.log('No Firefox on this computer: the tests that need it are skipped. Set FIREFOX to the path of one.')

const scratch = mkdtempSync(join(tmpdir(), 'samspel-test-'))
process.once('exit', () => rmSync(scratch, { recursive: true, force: true, maxRetries: 5 }))
const dist = join(scratch, 'dist')
const env = { ...process.env, SAMSPEL_DIST: dist, ...(options.full ? { SAMSPEL_FULL: '1' } : {}) }

/** Runs node with these arguments, showing and keeping its output. */
function run(args) {
  return new Promise((done) => {
    const child = spawn(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'inherit'] })
    let output = ''
    child.stdout.on('data', (data) => {
      output += data
      process.stdout.write(data)
    })
    child.once('close', (status) => done({ ok: status === 0, output }))
  })
}

/** A check that passes or fails as one. `broken` of the others: what failed, as texts. */
const single = (args) => async () => {
  const { ok } = await run(args)
  return { ok, passed: Number(ok), failed: Number(!ok), skipped: 0 }
}

const vitest = (config) => async () => {
  const report = join(scratch, `${config}.json`)
  const { ok } = await run([
    bin('vitest'),
    'run',
    '--config',
    config,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ])
  if (!existsSync(report)) return { ok: false, passed: 0, failed: 1, skipped: 0 }
  const { numPassedTests: passed, numFailedTests, numPendingTests, numTodoTests, testResults } = readJson(report)
  const broken = testResults.flatMap(({ name, message, assertionResults }) => [
    ...(message ? [`${name}: ${message}`] : []),
    ...assertionResults.filter(({ status }) => status === 'failed').map((test) => `${test.fullName}\n${test.failureMessages.join('\n')}`),
  ])
  // A file that does not load has no tests to fail.
  return { ok, passed, failed: ok ? numFailedTests : Math.max(numFailedTests, 1), skipped: numPendingTests + numTodoTests, broken }
}

/** A program of its own that ends with its counts. */
const counting = (script) => async () => {
  const { ok, output } = await run([script])
  const counts = [...output.matchAll(/(\d+) passed, (\d+) failed, (\d+) skipped/g)].at(-1)
  const [passed, failed, skipped] = counts ? counts.slice(1).map(Number) : [0, 0, 0]
  const broken = [...output.matchAll(/^FAIL .*(?:\n {4}at .*)*/gm)].map(([text]) => text)
  return { ok, passed, failed: ok ? failed : Math.max(failed, 1), skipped, broken }
}

const steps = {
  types: single([bin('typescript', 'tsc'), '--noEmit']),
  lint: single([bin('@biomejs/biome'), 'check', '.', '--error-on-warnings']),
  unit: vitest('vitest.config.ts'),
  build: single([bin('vite'), 'build', '--outDir', dist, '--emptyOutDir', '--logLevel', 'warn']),
  e2e: vitest('vitest.e2e.config.ts'),
  trust: counting('tests/trust/run.mjs'),
}

const chosen = options.only?.split(',') ?? Object.keys(steps)
const results = []
for (const name of chosen) {
  const step = steps[name]
  if (!step) throw new Error(`No step "${name}"; there are ${Object.keys(steps).join(', ')}`)
  console.log(`\n== ${name}`)
  const start = Date.now()
  results.push({ name, ...(await step()), seconds: Math.round((Date.now() - start) / 1000) })
}

const sum = (kind) => results.reduce((total, result) => total + result[kind], 0)
// Once more at the end, where it is found in a long output.
for (const { name, broken = [] } of results) for (const text of broken) console.log(`\n${name}: ${text}`)
console.log()
for (const { name, ok, passed, failed, skipped, seconds } of results)
  console.log(
    `${ok ? 'ok    ' : 'FAILED'} ${name.padEnd(6)} ${`${seconds} s`.padStart(6)}  ${passed} passed, ${failed} failed, ${skipped} skipped`,
  )
console.log(`${sum('passed')} passed, ${sum('failed')} failed, ${sum('skipped')} skipped`)
process.exitCode = results.every(({ ok }) => ok) ? 0 : 1
