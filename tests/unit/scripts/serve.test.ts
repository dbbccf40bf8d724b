import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { serve } from '../../../scripts/serve.mjs'

describe('serve', () => {
  const outside = mkdtempSync(join(tmpdir(), 'samspel-serve-'))
  const dir = join(outside, 'dist')
  let server: Awaited<ReturnType<typeof serve>>

  beforeAll(async () => {
    mkdirSync(join(dir, 'assets'), { recursive: true })
    writeFileSync(join(outside, 'secret.txt'), 'secret')
    writeFileSync(join(dir, 'index.html'), '<p>Åre</p>')
    writeFileSync(join(dir, 'assets', 'a.js'), 'export const a = 1')
    server = await serve({ dir, base: '/sub/path/' })
  })
  afterAll(async () => {
    await server.stop()
    rmSync(outside, { recursive: true })
  })

  it('shows the app below the base with the policy', async () => {
    const response = await fetch(server.address)
    expect(server.address).toMatch(/\/sub\/path\/$/)
    expect(await response.text()).toBe('<p>Åre</p>')
    expect(response.headers.get('content-security-policy')).toContain("connect-src 'none'")
    expect(response.headers.get('cache-control')).toBe('no-cache')
  })

  it('lets assets be kept for ever and compresses text', async () => {
    const response = await fetch(`${server.address}assets/a.js`, { headers: { 'accept-encoding': 'gzip' } })
    expect(response.headers.get('cache-control')).toContain('immutable')
    expect(response.headers.get('content-encoding')).toBe('gzip')
    expect(await response.text()).toBe('export const a = 1')
  })

  it.each(['..%2fsecret.txt', '%2e%2e/secret.txt', 'missing.js', 'assets'])('does not find %s', async (path) => {
    expect((await fetch(server.address + path)).status).toBe(404)
  })

  it('answers a broken address without falling over', async () => {
    expect((await fetch(`${server.address}%E0%A4%A`)).status).toBe(404)
    expect((await fetch(server.address)).status).toBe(200)
  })
})
