// Pixels as a picture of a PDF file. The library takes a PNG with transparency apart in a worker made of text, which our policy refuses.
import type { Pdf } from './pdfPen'

/** Red, green, blue and opacity by turns, 0–255. */
export interface Pixels {
  readonly data: Uint8ClampedArray
  readonly width: number
  readonly height: number
}
/** What the library asks of a picture: it embeds itself the first time it is drawn. */
export interface PdfImage {
  readonly label: string
  readonly width: number
  readonly height: number
  obj: PDFKit.PDFKitReference | null
  readonly embed: (pdf: Pdf) => void
}

/** @param label of its own in the file. */
export function pdfImage({ data, width, height }: Pixels, label: string): PdfImage {
  const image: PdfImage = {
    label,
    width,
    height,
    obj: null,
    embed(pdf) {
      const colours = new Uint8Array(width * height * 3)
      const opacity = new Uint8Array(width * height)
      for (let pixel = 0; pixel < opacity.length; pixel += 1) {
        colours.set(data.subarray(pixel * 4, pixel * 4 + 3), pixel * 3)
        opacity[pixel] = data[pixel * 4 + 3] as number
      }
      const common = { Type: 'XObject', Subtype: 'Image', Width: width, Height: height, BitsPerComponent: 8 }
      const mask = pdf.ref({ ...common, ColorSpace: 'DeviceGray', Decode: [0, 1] })
      mask.end(asBuffer(opacity))
      image.obj = pdf.ref({ ...common, ColorSpace: 'DeviceRGB', SMask: mask })
      image.obj.end(asBuffer(colours))
    },
  }
  return image
}

/** Its types know Buffers only. */
const asBuffer = (bytes: Uint8Array): Buffer => bytes as Buffer
