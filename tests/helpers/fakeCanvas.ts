// A canvas for tests without a browser: it notes what it is asked to draw and answers with a real, empty PNG of its size.
import { crc32, deflateSync } from 'node:zlib'

/** Method calls and property settings in their order: ['fillText', 'Åsa', 10, 20], ['fillStyle', '#fff']. */
export type Call = readonly [name: string, ...values: unknown[]]

/** A context that notes calls. `size` is the largest number of pixels it paints; beyond it stays transparent, as in browsers. */
export function recordingContext(calls: Call[], opaque = true): CanvasRenderingContext2D {
  return new Proxy({} as Record<string, unknown>, {
    get: (target, name: string) => {
      if (name === 'getImageData') return () => ({ data: new Uint8ClampedArray([255, 255, 255, opaque ? 255 : 0]) })
      if (name in target) return target[name]
      if (name === 'globalAlpha') return 1
      return (...values: unknown[]) => {
        calls.push([name, ...values])
      }
    },
    set: (target, name: string, value) => {
      target[name] = value
      calls.push([name, value])
      return true
    },
  }) as unknown as CanvasRenderingContext2D
}

/** A stand-in for OffscreenCanvas; `most` pixels are painted, larger ones come out transparent. */
export function fakeOffscreenCanvas(calls: Call[], most = Number.POSITIVE_INFINITY) {
  return class {
    readonly width: number
    readonly height: number
    constructor(width: number, height: number) {
      this.width = width
      this.height = height
    }
    getContext() {
      return recordingContext(calls, this.width * this.height <= most)
    }
    async convertToBlob() {
      return new Blob([emptyPng(this.width, this.height)], { type: 'image/png' })
    }
  }
}

export class FakePath2D {
  readonly d: string
  constructor(d: string) {
    this.d = d
  }
}

export function emptyPng(width: number, height: number): Uint8Array<ArrayBuffer> {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([1, 0], 8)
  const chunk = (type: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
    const frame = Buffer.alloc(8)
    frame.writeUInt32BE(data.length, 0)
    frame.writeUInt32BE(crc32(body), 4)
    return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)])
  }
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  const pixels = deflateSync(Buffer.alloc((Math.ceil(width / 8) + 1) * height))
  const gamma = Buffer.from([0, 0, 0xb1, 0x8f])
  return new Uint8Array(
    Buffer.concat([signature, chunk('IHDR', header), chunk('gAMA', gamma), chunk('IDAT', pixels), chunk('IEND', Buffer.alloc(0))]),
  )
}

/** Type and data of each chunk of a PNG; throws when a checksum is wrong. */
export function pngChunks(png: Uint8Array): readonly { readonly type: string; readonly data: Buffer }[] {
  const bytes = Buffer.from(png)
  const chunks = []
  for (let at = 8; at < bytes.length; ) {
    const length = bytes.readUInt32BE(at)
    const body = bytes.subarray(at + 4, at + 8 + length)
    if (crc32(body) !== bytes.readUInt32BE(at + 8 + length)) throw new Error(`wrong checksum of ${body.toString('latin1', 0, 4)}`)
    chunks.push({ type: body.toString('latin1', 0, 4), data: body.subarray(4) })
    at += 12 + length
  }
  return chunks
}
