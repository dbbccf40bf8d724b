// The script behind a tool of node_modules, to start with node itself: works the same on Windows, where npx is a .cmd file.
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const modules = join(dirname(dirname(fileURLToPath(import.meta.url))), 'node_modules')

/** Path of the script that the package runs as its command. */
export function bin(packageName, command = packageName.split('/').at(-1)) {
  const folder = join(modules, packageName)
  const { bin: scripts } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  return join(folder, typeof scripts === 'string' ? scripts : scripts[command])
}
