import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { headers, metaPolicy } from '../../../scripts/csp.mjs'
import { apache, iis, licences, netlify, nginx } from '../../../scripts/siteFiles.mjs'

describe('site files', () => {
  it.each([
    ['_headers', netlify],
    ['.htaccess', apache],
    ['nginx-headers.conf', nginx],
    ['web.config', iis.replaceAll('&quot;', '"')],
  ])('%s sets each header with its value', (_, text) => {
    for (const [name, value] of Object.entries(headers)) {
      expect(text).toContain(name)
      expect(text).toContain(value)
    }
  })

  it('allow no connection, no inline script and no frame around the app', () => {
    const policy = headers['Content-Security-Policy']
    expect(policy).toContain("connect-src 'none'")
    expect(policy).toContain("frame-ancestors 'none'")
    expect(policy).not.toMatch(/unsafe|https?:|\*/)
    expect(policy?.startsWith(metaPolicy)).toBe(true)
  })

  it('carry the licence text of the fonts and of every package in use', () => {
    const text = licences(join(import.meta.dirname, '../../..'))
    expect(text).toContain('SIL OPEN FONT LICENSE')
    expect(text).toMatch(/\nreact \d+\.\d+\.\d+ \(MIT\)\n/)
    expect(text).not.toMatch(/\n(vitest|typescript|@types\/\S+) \d/)
  })
})
