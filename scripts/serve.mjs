// Serves the built app on this computer with the headers a real host should send. node scripts/serve.mjs [--dir dist] [--port 4173] [--base /]
import { createReadStream } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
import { createServer } from 'node:http'
import { extname, join, normalize, resolve, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
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

const isText = /^(text|application\/(json|manifest))|svg/
const encoders = {
  br: (content) => brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }),
  gzip: gzipSync,
}

/** Compressed as a real host does it, each file once. */
function compressor() {
  const known = new Map()
  return async (file, encoding, changed) => {
    const key = `${encoding} ${file} ${changed}`
    if (!known.has(key)) known.set(key, encoders[encoding](await readFile(file)))
    return known.get(key)
  }
}

/** The path that was asked for, decoded; null when it cannot be. */
function pathOf({ url }) {
  try {
    return decodeURIComponent(new URL(url ?? '/', 'http://localhost').pathname)
  } catch {
    return null
  }
}

/** Starts the server; port 0 takes a free one. Answers with its address and a way to stop it. */
export async function serve({ dir = 'dist', port = 0, base = '/' } = {}) {
  const root = resolve(dir)
  const compressed = compressor()
  const server = createServer(async (request, response) => {
    const path = pathOf(request)
    const file = path?.startsWith(base) ? normalize(join(root, path.slice(base.length) || 'index.html')) : null
    const found = file?.startsWith(root + sep) ? await stat(file).catch(() => null) : null
    if (!file || !found?.isFile()) {
      response.writeHead(404, { 'Content-Type': 'text/plain', ...headers }).end('Not found')
      return
    }
    const type = types[extname(file)] ?? 'application/octet-stream'
    const accepted = String(request.headers['accept-encoding'] ?? '')
    const encoding = isText.test(type) ? Object.keys(encoders).find((name) => accepted.includes(name)) : undefined
    const cache = path.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache'
    const sent = { 'Content-Type': type, 'Cache-Control': cache, Vary: 'Accept-Encoding', ...headers }
    response.writeHead(200, encoding ? { ...sent, 'Content-Encoding': encoding } : sent)
    if (encoding) response.end(await compressed(file, encoding, found.mtimeMs))
    else createReadStream(file).pipe(response)
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
  try {
    const { address } = await serve({ ...values, port: Number(values.port) })
    console.log(`Samspel: ${address}  (Ctrl+C stops it)`)
  } catch (error) {
    if (error.code !== 'EADDRINUSE') throw error
    console.error(`Port ${values.port} is taken, perhaps by Samspel itself. Stop that, or choose another: npm run serve -- --port 4174`)
    console.error('Maps belong to the address they were made at: a map made at one port is not seen at another.')
    process.exitCode = 1
  }
}
