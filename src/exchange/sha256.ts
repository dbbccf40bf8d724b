/** The SHA-256 of a text in UTF-8. Null where the browser keeps it from pages, as over plain http. */
async function digestOf(text: string): Promise<Uint8Array | null> {
  if (!globalThis.crypto?.subtle) return null
  return new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)))
}

/** As hexadecimal digits; empty where the browser cannot tell. */
export async function sha256(text: string): Promise<string> {
  return [...((await digestOf(text)) ?? [])].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** As a content security policy writes it: 'sha256-…' with its quotes. Throws where the browser cannot tell. */
export async function policyHash(text: string): Promise<string> {
  const digest = await digestOf(text)
  if (!digest) throw new Error('policyHash: this page has no crypto.subtle')
  return `'sha256-${btoa(String.fromCharCode(...digest))}'`
}
