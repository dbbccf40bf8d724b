// Parts of an office file as a second reader sees them: an unzipper and a strict XML parser that are not those that wrote it.
import { strFromU8, unzipSync } from 'fflate'
import { SaxesParser } from 'saxes'

export interface Element {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  /** Text inside, that of inner elements included. */
  readonly text: string
  /** Names of the elements around it, the outermost first. */
  readonly within: readonly string[]
}

/** Every element of every XML part in the order they end; throws where a part is no XML. */
export async function partsOf(file: Blob): Promise<ReadonlyMap<string, readonly Element[]>> {
  const parts = unzipSync(new Uint8Array(await file.arrayBuffer()))
  return new Map(
    Object.entries(parts)
      .filter(([path]) => /\.(xml|rels)$/.test(path))
      .map(([path, bytes]) => [path, elementsOf(path, strFromU8(bytes))] as const),
  )
}

export function elementsOf(path: string, xml: string): readonly Element[] {
  const done: Element[] = []
  const open: { name: string; attributes: Record<string, string>; text: string }[] = []
  const parser = new SaxesParser()
  parser.on('error', (error) => {
    throw new Error(`${path}: ${error.message}`)
  })
  parser.on('opentag', ({ name, attributes }) => open.push({ name, attributes, text: '' }))
  parser.on('text', (text) => {
    for (const element of open) element.text += text
  })
  parser.on('closetag', () => {
    const element = open.pop()
    if (element) done.push({ ...element, within: open.map(({ name }) => name) })
  })
  parser.write(xml).close()
  return done
}

/** Elements of one name in a part; throws when there is no such part. */
export function named(parts: ReadonlyMap<string, readonly Element[]>, path: string, name: string): readonly Element[] {
  const elements = parts.get(path)
  if (!elements) throw new Error(`named: no part ${path}; there are ${[...parts.keys()].join(', ')}`)
  return elements.filter((element) => element.name === name)
}

/** Names and texts that have broken files before: formulas, control characters, half signs, other directions, markup, Word's own escapes. */
export const hostileNames = [
  '=HYPERLINK("http://example.org","x")',
  '+1+1',
  '-1-1',
  '@SUM(1)',
  '\t=1+1',
  '<w:t>&"\'</w:t> ]]>',
  'a\u0000b\u0007c\u001fd',
  'halv \ud800 slut',
  '🏫👩‍👩‍👧 skolan',
  'משרד החינוך',
  '\u202eevil\u202c',
  'čđŋšŧž æøå',
  '  ',
] as const
