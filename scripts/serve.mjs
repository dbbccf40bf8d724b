// Serves the built app on this computer with the headers a real host should send. node scripts/serve.mjs [--dir dist] [--port 4173] [--base /]
import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { createServer } from 'node:http'
import { extname, join, normalize, resolve, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { headers } from './csp.mjs'

const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.ttf': 'font/ttf',
  '.webmanifest': 'application/manifest+json',
}

/** Starts the server; port 0 takes a free one. Answers with its address and a way to stop it. */
export async function serve({ dir = 'dist', port = 0, base = '/' } = {}) {
  const root = resolve(dir)
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname)
    const inside = path.startsWith(base) ? path.slice(base.length) : null
    const file = inside === null ? null : normalize(join(root, inside === '' || inside.endsWith('/') ? `${inside}index.html` : inside))
    const found = file?.startsWith(root + sep) ? await stat(file).catch(() => null) : null
    if (!file || !found?.isFile()) {
      response.writeHead(404, { 'Content-Type': 'text/plain', ...headers }).end('Not found')
      return
    }
    const cache = path.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache'
    response.writeHead(200, { 'Content-Type': types[extname(file)] ?? 'application/octet-stream', 'Cache-Control': cache, ...headers })
    createReadStream(file).pipe(response)
  })
  await new Promise((ready, failed) => server.once('error', failed).listen(port, '127.0.0.1', ready))
  const address = `http://localhost:${server.address().port}${base}`
  return { address, stop: () => new Promise((done) => server.close(done) && server.closeAllConnections()) }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values } = parseArgs({
    options: {
      dir: { type: 'string', default: 'dist' },
      port: { type: 'string', default: '4173' },
      base: { type: 'string', default: '/' },
    },
  })
  const { address } = await serve({ ...values, port: Number(values.port) })
  console.log(`Samspel: ${address}  (Ctrl+C stops it)`)
}
