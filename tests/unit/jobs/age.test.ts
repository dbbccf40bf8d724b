import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { armor, Encrypter } from 'age-encryption'
import { afterAll, describe, expect, it } from 'vitest'
import { randomFrom } from '../../../src/domain/random'
import { run } from '../../../src/jobs/age'

const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes)
const bytes = (text: string) => new TextEncoder().encode(text)
const passphrase = 'fyra lugna ord på rad'
const secret = bytes(JSON.stringify({ name: 'Hemkommunen', note: 'Å, Ä och Ö' }))
/** A guess costs next to nothing, so that many can be tried. */
const cheap = { work: 1 }
const lock = (plain: Uint8Array, work: { work?: number } = cheap) => run({ act: 'lock', bytes: plain, passphrase, ...work })
const open = (locked: Uint8Array, typed = passphrase) => run({ act: 'open', bytes: locked, passphrase: typed })

describe('a file behind a passphrase', () => {
  it.each([0, 1, 65_535, 65_536, 65_537, 300_000])('comes back byte by byte: %i bytes', async (size) => {
    const plain = Uint8Array.from({ length: size }, (_, index) => (index * 31) % 251)
    expect(await open(await lock(plain))).toEqual(plain)
  })

  it('names nobody and nothing', async () => {
    const locked = text(await lock(secret))
    for (const word of ['Hemkommunen', 'name', 'Å']) expect(locked).not.toContain(word)
  })

  it('is as dear to guess as one of the age tool', async () => {
    expect(text(await lock(secret, {}))).toMatch(/^age-encryption\.org\/v1\n-> scrypt \S+ 18\n/)
  })

  it('opens with the same letters typed in another way', async () => {
    expect(await open(await lock(secret), passphrase.normalize('NFD'))).toEqual(secret)
  })

  it('opens as text too', async () => expect(await open(bytes(armor.encode(await lock(secret))))).toEqual(secret))

  it('says that the passphrase is another', async () => {
    await expect(open(await lock(secret), 'något annat helt och hållet')).rejects.toMatchObject({ text: { key: 'age.wrong' } })
  })

  it('says that a key is needed instead of a passphrase', async () => {
    const encrypter = new Encrypter()
    encrypter.addRecipient('age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p')
    await expect(open(await encrypter.encrypt(secret))).rejects.toMatchObject({ text: { key: 'age.otherKey' } })
  })

  it('refuses to work for minutes at the wish of a file', async () => {
    const dear = text(await lock(secret)).replace(/^(age-encryption\.org\/v1\n-> scrypt \S+) 1\n/, '$1 30\n')
    await expect(open(bytes(dear))).rejects.toMatchObject({ text: { key: 'age.tooDear' } })
  })

  it('is refused when it is cut off anywhere', async () => {
    const locked = await lock(secret)
    for (let length = 0; length < locked.length; length++)
      await expect(open(locked.subarray(0, length)), `${length} bytes`).rejects.toMatchObject({ name: 'UserError' })
  })

  it('is refused with any of 1,000 single bits flipped', async () => {
    const plain = Uint8Array.from({ length: 2000 }, (_, index) => index % 256)
    const locked = await lock(plain)
    const random = randomFrom(7)
    for (let count = 0; count < 1000; count++) {
      const bit = Math.floor(random() * locked.length * 8)
      const flipped = locked.slice()
      flipped[bit >> 3] = (flipped[bit >> 3] ?? 0) ^ (1 << (bit & 7))
      await expect(open(flipped), `bit ${bit}`).rejects.toMatchObject({ name: 'UserError' })
    }
  })
})

const hasAge = spawnSync('age', ['--version']).status === 0

describe.runIf(hasAge)('the age tool', () => {
  const folder = mkdtempSync(join(tmpdir(), 'samspel-age-'))
  afterAll(() => rmSync(folder, { recursive: true }))
  const at = (name: string) => join(folder, name)
  /** The tool asks for the passphrase at a terminal only: one is made for it, which types once it is asked. */
  const atTerminal = (args: readonly string[]) =>
    execFileSync('python3', ['-c', typist, passphrase, 'age', ...args], { stdio: ['ignore', 'pipe', 'pipe'] })

  it('opens ours', async () => {
    writeFileSync(at('ours.age'), await lock(secret, {}))
    atTerminal(['-d', '-o', at('ours'), at('ours.age')])
    expect(new Uint8Array(readFileSync(at('ours')))).toEqual(secret)
  }, 60_000)

  it('makes files that open here', async () => {
    writeFileSync(at('plain'), secret)
    atTerminal(['-p', '-o', at('theirs.age'), at('plain')])
    expect(await open(new Uint8Array(readFileSync(at('theirs.age'))))).toEqual(secret)
  }, 60_000)
})

const typist = `
import os, pty, sys
word = sys.argv[1].encode() + b"\\n"
asked = 0
def read(fd):
    global asked
    data = os.read(fd, 1024)
    if b"assphrase" in data:
        os.write(fd, word)
    return data
sys.exit(os.waitstatus_to_exitcode(pty.spawn(sys.argv[2:], read, lambda fd: b"")))
`
