// What the parts of a page are, for those who hear a PDF file: a tree of elements beside the drawing (ISO 32000-1, 14.7 and 14.8).
import type { Pdf, Pen } from './pdfPen'

export type Tag = 'H1' | 'H2' | 'P' | 'Figure'
export type Element = PDFKit.PDFStructureElement

export interface Tagger {
  /** What is drawn from here on belongs to a new element, or to the open one when `part` is the same as the last time. */
  readonly into: (tag: Tag, part: unknown, said?: { readonly alt?: string }) => void
  /** What is drawn from here on is decoration, which nobody hears. */
  readonly decoration: () => void
  /** Ends what is open. */
  readonly end: () => void
}

export function taggerIn(pdf: Pdf, parent: Element): Tagger {
  let open: { readonly part: unknown; readonly close: () => void } | null = null
  const artifact = {}
  const end = () => {
    open?.close()
    open = null
  }
  return {
    into(tag, part, said = {}) {
      if (open?.part === part) return
      end()
      const element = pdf.struct(tag, said)
      parent.add(element)
      const content = pdf.markStructureContent(tag)
      open = {
        part,
        close() {
          pdf.endMarkedContent()
          element.add(content)
          element.end()
        },
      }
    },
    decoration() {
      if (open?.part === artifact) return
      end()
      pdf.markContent('Artifact', { type: 'Layout' })
      open = { part: artifact, close: () => pdf.endMarkedContent() }
    },
    end,
  }
}

/** A new element in another one. */
export function added({ pdf }: Pen, parent: Element, tag: string, options: PDFKit.Mixins.StructureElementOptions = {}): Element {
  const element = pdf.struct(tag, options)
  parent.add(element)
  return element
}

/** What is drawn is content of the element. */
export function tagged({ pdf }: Pen, element: Element, tag: string, draw: () => void): void {
  const content = pdf.markStructureContent(tag)
  draw()
  pdf.endMarkedContent()
  element.add(content)
}

/** What is drawn is heard by nobody. */
export function decoration({ pdf }: Pen, draw: () => void): void {
  pdf.markContent('Artifact', { type: 'Layout' })
  draw()
  pdf.endMarkedContent()
}
