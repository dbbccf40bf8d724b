// Measures the bundled fonts in a real Chromium and writes src/scene/fontWidths.ts. Run it when a font package changes: node scripts/font-widths.mjs
import { readFile, writeFile } from 'node:fs/promises'
import { chromium } from 'playwright-core'

const fonts = {
  ui: ['hanken-grotesk', ['latin-wght-normal', 'latin-ext-wght-normal'], [400, 700]],
  voice: ['newsreader', ['latin-wght-normal', 'latin-ext-wght-normal'], [400, 700]],
}
const characters = [
  [0x20, 0x7e],
  [0xa0, 0x17f],
  [0x2010, 0x2026],
  [0x20ac, 0x20ac],
  [0x2190, 0x2193],
  [0x2212, 0x2212],
]

const bytes = async ([family, files]) =>
  Promise.all(
    files.map(async (file) =>
      (await readFile(`node_modules/@fontsource-variable/${family}/files/${family}-${file}.woff2`)).toString('base64'),
    ),
  )

/** Runs in the page: widths in thousandths of the font size, one per character, for each weight. */
async function measure({ name, files, weights, texts }) {
  for (const [index, file] of files.entries()) {
    const face = new FontFace(
      `${name}${index}`,
      Uint8Array.from(atob(file), (c) => c.charCodeAt(0)),
      { weight: '400 700' },
    )
    document.fonts.add(await face.load())
  }
  const family = files.map((_, index) => `${name}${index}`).join(', ')
  const context = document.createElement('canvas').getContext('2d')
  return weights.map((weight) => {
    context.font = `${weight} 1000px ${family}`
    return texts.map((text) => Math.round(context.measureText(text).width))
  })
}

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
})
const page = await browser.newPage()
const texts = characters.flatMap(([first, last]) =>
  Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index)),
)
const tables = {}
for (const [name, font] of Object.entries(fonts)) {
  const widths = await page.evaluate(measure, { name, files: await bytes(font), weights: font[2], texts })
  tables[name] = widths.map((row) => row.map((width) => Math.min(width, 1295).toString(36).padStart(2, '0')).join(''))
}
await browser.close()

await writeFile(
  'src/scene/fontWidths.ts',
  `// Written by scripts/font-widths.mjs: advance widths of the bundled fonts, two base-36 digits per character, in thousandths of the size.

/** First and last code point of each stretch of characters, in the order of the tables. */
export const measuredCharacters: readonly (readonly [number, number])[] = ${JSON.stringify(characters).replaceAll(',', ', ')}
/** The widths at weight 400 and at weight 700. */
export const fontWidths: Readonly<Record<'ui' | 'voice', readonly [string, string]>> = {
${Object.entries(tables)
  .map(([name, [regular, bold]]) => `  ${name}: [\n    '${regular}',\n    '${bold}',\n  ],`)
  .join('\n')}
}
`,
)
