// Measures the built app beside bare pages in the same browser: node bench/run.mjs [--quick] [--only load,open,move,save,export,report,import] [--sizes 300,1000]
// Noise only ever makes a run worse, so the best of the rounds counts. Writes bench/results/<date>.json and prints a table of each measure, and one of all.
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { bin } from '../scripts/bin.mjs'
import { serve } from '../scripts/serve.mjs'
import { limitsFolder } from './limit.mjs'
import { measures } from './measures.mjs'
import { meets, table } from './report.mjs'

const { values: options } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    only: { type: 'string' },
    sizes: { type: 'string' },
    rounds: { type: 'string' },
    dist: { type: 'string' },
  },
})
const sizes = (options.sizes ?? (options.quick ? '300,1000' : '30,100,300,1000,3000')).split(',').map(Number)
const rounds = Number(options.rounds ?? (options.quick ? 1 : 3))
const chosen = options.only?.split(',') ?? Object.keys(measures)

process.chdir(fileURLToPath(new URL('..', import.meta.url)))
const scratch = mkdtempSync(join(tmpdir(), 'samspel-bench-'))
process.once('exit', () => rmSync(scratch, { recursive: true, force: true }))
const dist = options.dist ?? join(scratch, 'dist')
if (!options.dist) {
  const { status } = spawnSync(process.execPath, [bin('vite'), 'build', '--outDir', dist, '--logLevel', 'warn'], { stdio: 'inherit' })
  if (status !== 0) process.exit(status ?? 1)
}
const app = await serve({ dir: dist })
const limits = await serve({ dir: limitsFolder })

const rows = []
for (const name of chosen) {
  const measure = measures[name]
  if (!measure) throw new Error(`No measure "${name}"; there are ${Object.keys(measures).join(', ')}`)
  console.log(`measuring: ${name} …`)
  const found = await measure({ app: app.address, limits: limits.address, sizes, rounds })
  console.log(table(found))
  rows.push(...found)
}
await app.stop()
await limits.stop()

const date = new Date().toISOString()
const machine = `${cpus().length} x ${cpus()[0]?.model.trim()}, node ${process.version}, load ${loadavg()
  .map((load) => load.toFixed(1))
  .join(' ')}`
mkdirSync('bench/results', { recursive: true })
writeFileSync(`bench/results/${date.replaceAll(':', '-')}.json`, JSON.stringify({ date, machine, sizes, rounds, rows }, null, 1))
console.log(
  `\n${machine}\nsoftware compositing, best of ${rounds}; a map of N actors has 2 N relations, all in view\n'others': share of all cores that other programs took meanwhile\n`,
)
console.log(table(rows))
process.exitCode = rows.every((row) => meets(row) !== false) ? 0 : 1
