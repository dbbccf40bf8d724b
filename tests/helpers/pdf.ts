// A PDF file as a second reader sees it: objects, the letters of each text by the maps inside the file, and the tree of tags over them.
import { inflateSync } from 'node:zlib'

export interface Node {
  readonly tag: string
  readonly alt: string | null
  readonly scope: string | null
  readonly kids: readonly Node[]
  /** Of what it holds itself; that of its kids is theirs. */
  readonly text: string
}

export interface ReadPdf {
  readonly header: string
  /** Dictionaries of all objects, as text. */
  readonly objects: readonly string[]
  readonly title: string
  /** BCP 47 tag. */
  readonly language: string
  readonly metadata: string
  readonly root: Node
  /** Every text of a page in the order it is drawn, tagged or not. */
  readonly pages: readonly { readonly width: number; readonly height: number; readonly texts: readonly Drawn[]; readonly content: string }[]
}

export interface Drawn {
  readonly text: string
  /** Points on the paper. */
  readonly size: number
  /** Null: decoration. */
  readonly mcid: number | null
}

interface Body {
  readonly dictionary: string
  readonly stream: Buffer | null
}

export async function readPdf(file: Blob): Promise<ReadPdf> {
  const bytes = Buffer.from(await file.arrayBuffer())
  const bodies = bodiesOf(bytes)
  const at = (reference: string | undefined) => bodies.get(Number(reference)) ?? { dictionary: '', stream: null }
  const catalog = [...bodies.values()].find(({ dictionary }) => dictionary.includes('/Type /Catalog'))?.dictionary ?? ''
  const pageRefs = [...(at(catalog.match(/\/Pages (\d+)/)?.[1]).dictionary.match(/\/Kids \[([^\]]*)\]/)?.[1] ?? '').matchAll(/(\d+) 0 R/g)]
  const pages = pageRefs.map(([, reference]) => {
    const { dictionary } = at(reference)
    const resources = at(dictionary.match(/\/Resources (\d+)/)?.[1]).dictionary
    const fonts = new Map(
      [...resources.matchAll(/\/(F\d+) (\d+) 0 R/g)].map(([, name = '', font]) => {
        const map = at(at(font).dictionary.match(/\/ToUnicode (\d+)/)?.[1]).stream
        return [name, lettersOf(map?.toString('latin1') ?? '')] as const
      }),
    )
    const content = at(dictionary.match(/\/Contents (\d+)/)?.[1]).stream?.toString('latin1') ?? ''
    const [width = 0, height = 0] = (dictionary.match(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/)?.slice(1) ?? []).map(Number)
    return { reference, width, height, content, texts: textsOf(content, fonts) }
  })
  const textOf = (page: string | undefined, mcid: string | undefined) =>
    pages
      .filter(({ reference }) => reference === page)
      .flatMap(({ texts }) => texts.filter((drawn) => drawn.mcid === Number(mcid)))
      .map(({ text }) => text)
      .join(' ')
  const nodeOf = (reference: string | undefined): Node => {
    const { dictionary } = at(reference)
    const inside = dictionary.match(/\/K \[([\s\S]*?)\]/)?.[1] ?? ''
    const own = dictionary.match(/\/Pg (\d+) 0 R(?=[^>]*>>$)/)?.[1]
    const kids: Node[] = []
    const texts: string[] = []
    // Content of the page of the element, content of another page, another element.
    for (const [, page, there, kid, here] of inside.matchAll(/<<[^>]*?\/Pg (\d+) 0 R\s*\/MCID (\d+)\s*>>|(\d+) 0 R|(\d+)/g)) {
      if (kid) kids.push(nodeOf(kid))
      else texts.push(textOf(page ?? own, there ?? here))
    }
    return {
      tag: dictionary.match(/\/S \/(\w+)/)?.[1] ?? '',
      alt: stringIn(dictionary, 'Alt'),
      scope: dictionary.match(/\/Scope \/(\w+)/)?.[1] ?? null,
      kids,
      text: texts.join(' '),
    }
  }
  const tree = at(catalog.match(/\/StructTreeRoot (\d+)/)?.[1]).dictionary
  const info = at(bytes.toString('latin1').match(/\/Info (\d+)/)?.[1]).dictionary
  return {
    header: bytes.subarray(0, 8).toString('latin1'),
    objects: [...bodies.values()].map(({ dictionary }) => dictionary),
    title: stringIn(`/Value ${at(info.match(/\/Title (\d+)/)?.[1]).dictionary}`, 'Value') ?? '',
    language: stringIn(catalog, 'Lang') ?? '',
    metadata: at(catalog.match(/\/Metadata (\d+)/)?.[1]).stream?.toString('utf8') ?? '',
    root: nodeOf(tree.match(/\/K \[(\d+) 0 R\]/)?.[1]),
    pages,
  }
}

export const all = (node: Node): readonly Node[] => [node, ...node.kids.flatMap(all)]

function bodiesOf(bytes: Buffer): ReadonlyMap<number, Body> {
  const whole = bytes.toString('latin1')
  return new Map(
    [...whole.matchAll(/(?:^|\n)(\d+) 0 obj\n([\s\S]*?)\nendobj/g)].map(([, number, body = '']) => {
      const [, dictionary = body, raw] = body.match(/^([\s\S]*?)\nstream\n([\s\S]*)\nendstream$/) ?? []
      const stream = raw === undefined ? null : Buffer.from(raw, 'latin1')
      const packed = stream && dictionary.includes('/FlateDecode') && !dictionary.includes('/Image')
      return [Number(number), { dictionary, stream: packed ? inflateSync(stream) : stream }] as const
    }),
  )
}

/** The text of each glyph. */
const lettersOf = (map: string): readonly string[] =>
  [...map.matchAll(/<\w+> <\w+> \[([^\]]*)\]/g)].flatMap(([, list = '']) =>
    [...list.matchAll(/<([^>]*)>/g)].map(([, codes = '']) =>
      String.fromCharCode(
        ...codes
          .split(' ')
          .filter(Boolean)
          .map((code) => Number.parseInt(code, 16)),
      ),
    ),
  )

function textsOf(content: string, fonts: ReadonlyMap<string, readonly string[]>): readonly Drawn[] {
  const texts: Drawn[] = []
  const marks: (number | null)[] = []
  const scales: number[] = []
  let scale = 1
  let font: readonly string[] = []
  let size = 0
  const commands =
    /(?<mark>\/\w+\s*<<[\s\S]*?>>\s*BDC|\/\w+ BMC)|(?<end>\bEMC\b)|\/(?<font>F\d+) (?<size>[\d.]+) Tf|\[(?<text>[^\]]*)\] TJ|(?<cm>(?:-?[\d.]+ ){6})cm|(?<save>(?<=\n)q(?=\n))|(?<restore>(?<=\n)Q(?=\n))/g
  for (const { groups = {} } of `\n${content}`.matchAll(commands)) {
    if (groups.mark) {
      const mcid = groups.mark.match(/\/MCID (\d+)/)?.[1]
      marks.push(mcid === undefined ? (groups.mark.startsWith('/Span') ? (marks.at(-1) ?? null) : null) : Number(mcid))
    } else if (groups.end) marks.pop()
    else if (groups.font) [font, size] = [fonts.get(groups.font) ?? [], Number(groups.size)]
    else if (groups.cm) scale *= Math.hypot(...(groups.cm.trim().split(' ').slice(0, 2).map(Number) as [number, number]))
    else if (groups.save) scales.push(scale)
    else if (groups.restore) scale = scales.pop() ?? 1
    else {
      const glyphs = [...(groups.text ?? '').matchAll(/<([\da-f]*)>/g)].flatMap(([, hex = '']) => hex.match(/.{4}/g) ?? [])
      const text = glyphs.map((glyph) => font[Number.parseInt(glyph, 16)] ?? '').join('')
      texts.push({ text, size: size * scale, mcid: marks.at(-1) ?? null })
    }
  }
  return texts
}

/** A string of a dictionary, in either of the two encodings that a PDF has for texts. */
function stringIn(dictionary: string, key: string): string | null {
  const raw = dictionary.match(new RegExp(`/${key} \\(((?:\\\\[\\s\\S]|[^\\\\)])*)\\)`))?.[1]
  if (raw === undefined) return null
  const signs: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' }
  const bytes = Buffer.from(
    raw.replace(/\\([\s\S])/g, (_, sign: string) => signs[sign] ?? sign),
    'latin1',
  )
  return bytes[0] === 0xfe && bytes[1] === 0xff ? bytes.subarray(2).swap16().toString('utf16le') : bytes.toString('latin1')
}
