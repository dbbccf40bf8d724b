// Files that go out with the app: the headers for common web servers, all from csp.mjs, and the licences of what it is made of.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { headers } from './csp.mjs'

const rows = Object.entries(headers)
/** Names in assets/ carry a hash of their content, so a file there never changes. */
const forever = 'public, max-age=31536000, immutable'
const ask = 'no-cache'
const block = (lines) => `${lines.join('\n')}\n`

/** Netlify and Cloudflare Pages, on the root of a site. */
export const netlify = block([
  '/*',
  ...rows.map(([name, value]) => `  ${name}: ${value}`),
  `  Cache-Control: ${ask}`,
  '/assets/*',
  '  ! Cache-Control',
  `  Cache-Control: ${forever}`,
])

/** Apache, in any folder that may override; needs mod_headers. */
export const apache = block([
  '<IfModule mod_headers.c>',
  ...rows.map(([name, value]) => `  Header always set ${name} "${value}"`),
  `  Header set Cache-Control "${ask}"`,
  `  <If "%{REQUEST_URI} =~ m#/assets/#">`,
  `    Header set Cache-Control "${forever}"`,
  '  </If>',
  '</IfModule>',
  'AddType text/javascript .js',
  'AddType font/woff2 .woff2',
])

/** nginx: include it in the location that serves the folder. */
export const nginx = block(rows.map(([name, value]) => `add_header ${name} "${value}" always;`))

const xml = (text) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')

/** Internet Information Services, in any folder. */
export const iis = block([
  '<?xml version="1.0" encoding="utf-8"?>',
  '<configuration>',
  '  <system.webServer>',
  '    <httpProtocol>',
  '      <customHeaders>',
  ...rows.map(([name, value]) => `        <add name="${name}" value="${xml(value)}" />`),
  `        <add name="Cache-Control" value="${ask}" />`,
  '      </customHeaders>',
  '    </httpProtocol>',
  '    <staticContent>',
  '      <remove fileExtension=".woff2" />',
  '      <mimeMap fileExtension=".woff2" mimeType="font/woff2" />',
  '    </staticContent>',
  '  </system.webServer>',
  '</configuration>',
])

const licenceName = /^(licen[cs]e|copying)/i

/** Name, version and licence text of each package that the lock file installs for use, not for development. */
export function licences(root) {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'))
  const isUsed = (path, { dev, devOptional, optional, peer }) =>
    /^node_modules\/(?!@types\/)/.test(path) && !dev && !devOptional && !optional && !peer && existsSync(join(root, path))
  const used = Object.entries(packages).filter(([path, entry]) => isUsed(path, entry))
  const texts = used.map(([path, { version }]) => {
    const folder = join(root, path)
    const { license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
    const files = readdirSync(folder).filter((file) => licenceName.test(file))
    const text = files.map((file) => readFileSync(join(folder, file), 'utf8').trim()).join('\n\n')
    return `${path.slice('node_modules/'.length)} ${version} (${license})\n\n${text}`
  })
  const own = `Samspel\n\n${readFileSync(join(root, 'LICENSE'), 'utf8').trim()}`
  return `${[own, ...texts].join(`\n\n${'-'.repeat(80)}\n\n`)}\n`
}

export function siteFiles() {
  let root = '.'
  return {
    name: 'site-files',
    apply: 'build',
    configResolved(config) {
      root = config.root
    },
    generateBundle() {
      const files = {
        _headers: netlify,
        '.htaccess': apache,
        'nginx-headers.conf': nginx,
        'web.config': iis,
        'licences.txt': licences(root),
      }
      for (const [fileName, source] of Object.entries(files)) this.emitFile({ type: 'asset', fileName, source })
    },
  }
}
