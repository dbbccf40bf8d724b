// Builds the app into a folder of its own and runs the stories of tests/e2e on it. node scripts/e2e.mjs [vitest arguments]
// SAMSPEL_DIST names a build to use instead.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { bin } from './bin.mjs'
import { chromiumPath } from './browser.mjs'

chromiumPath()
const given = process.env.SAMSPEL_DIST
const dist = given ?? mkdtempSync(join(tmpdir(), 'samspel-dist-'))
const run = (args) => spawnSync(process.execPath, args, { stdio: 'inherit', env: { ...process.env, SAMSPEL_DIST: dist } }).status ?? 1

const built = given ? 0 : run([bin('vite'), 'build', '--outDir', dist, '--emptyOutDir', '--logLevel', 'warn'])
process.exitCode = built || run([bin('vitest'), 'run', '--config', 'vitest.e2e.config.ts', ...process.argv.slice(2)])
if (!given) rmSync(dist, { recursive: true, force: true })
