import { describe, expect, it } from 'vitest'
import { openApp } from './harness'

describe('the content security policy', () => {
  it('is sent with the page and kept by it', async () => {
    const app = await openApp()
    const response = await app.page.reload()
    expect(response?.headers()['content-security-policy']).toContain("connect-src 'none'")
    expect(await app.page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content')).toContain("default-src 'none'")
    expect(await app.page.evaluate(() => crossOriginIsolated)).toBe(true)
  })

  it('stops a script that tries to send something away', async () => {
    const app = await openApp({ expectedErrors: [/connect-src/, /violates the document's Content Security Policy/] })
    const sent = await app.page.evaluate(() =>
      fetch('https://example.org/').then(
        () => 'sent',
        () => 'stopped',
      ),
    )
    expect(sent).toBe('stopped')
  })
})
