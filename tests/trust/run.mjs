// The promises of docs/storage.md in real browsers: node tests/trust/run.mjs [--only R1,R4]. SAMSPEL_FULL=1 takes the full counts.
// Runs against the built app in SAMSPEL_DIST, or dist. Ends with one line of counts.
import { readdirSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { parseArgs } from 'node:util'
import { serve } from '../../scripts/serve.mjs'
import { hasFirefox, withProfiles } from './browser.mjs'

const { values: options } = parseArgs({
  options: { only: { type: 'string' }, dir: { type: 'string', default: process.env.SAMSPEL_DIST ?? 'dist' } },
})
const full = Boolean(process.env.SAMSPEL_FULL)
const wanted = options.only?.split(',')

const files = readdirSync(new URL('.', import.meta.url)).filter((name) => /^r\d\d.*\.mjs$/.test(name))
const tests = (await Promise.all(files.map((file) => import(`./${file}`)))).flatMap(({ tests }) => tests)
const server = await serve({ dir: options.dir, port: 0 })
const counts = { passed: 0, failed: 0, skipped: 0 }

async function take({ id, name, firefox = false, run }) {
  if (firefox && !hasFirefox) {
    counts.skipped += 1
    console.log(`skip  ${id} ${name}: no Firefox`)
    return
  }
  const start = performance.now()
  try {
    const measured = await withProfiles(() => run({ address: server.address, full }))
    counts.passed += 1
    console.log(`ok    ${id} ${name}: ${measured} (${((performance.now() - start) / 1000).toFixed(0)} s)`)
  } catch (error) {
    counts.failed += 1
    console.log(`FAIL  ${id} ${name}: ${error.stack ?? error}`)
  }
}

// Browsers that start and end leave a processor idle half the time, so two tests share the computer.
const waiting = tests.filter(({ id }) => !wanted || wanted.includes(id))
const lanes = Array.from({ length: Math.min(2, availableParallelism()) }, async () => {
  for (let test = waiting.shift(); test; test = waiting.shift()) await take(test)
})
await Promise.all(lanes)

await server.stop()
console.log(`${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`)
process.exit(counts.failed > 0 ? 1 : 0)
