// The one-file viewer: a map as a single HTML page that needs no network, no app and no script to be read.
// Its own policy lets in one script and one style, by their content; whatever else found its way in would not run.
import latinExt from '@fontsource-variable/hanken-grotesk/files/hanken-grotesk-latin-ext-wght-normal.woff2?inline'
import latin from '@fontsource-variable/hanken-grotesk/files/hanken-grotesk-latin-wght-normal.woff2?inline'
import style from '../../../viewer/viewer.css?raw'
import script from '../../../viewer/viewer.js?raw'
import type { StakeholderDocument } from '../../domain/document'
import { infoOf, rowsOf } from '../../domain/rows'
import { fullDate } from '../../i18n/dates'
import type { Translate } from '../../i18n/translate'
import { type Palette, tokenNames } from '../../scene/palette'
import { actorsInOrder } from '../../scene/standing'
import { policyHash } from '../sha256'
import { actorRows, cards, planRows, relationRows } from './cards'
import { escaped } from './html'
import { viewerPicture } from './picture'

export interface ViewerInput {
  /** What may leave, with places for the network. */
  readonly doc: StakeholderDocument
  /** In the language of the map. */
  readonly t: Translate
  readonly palette: Palette
  readonly date: Date
}

export async function viewerPage({ doc, t, palette, date }: ViewerInput): Promise<string> {
  const info = infoOf(doc)
  const actors = actorsInOrder(doc)
  const keys = new Map(actors.map(({ id }, index) => [id, String(index + 1)]))
  const title = info.title || t('home.untitled')
  const parts = [
    { id: 'grid', name: t('view.grid'), body: pictured(viewerPicture(doc, 'grid', keys, palette, t), t) },
    { id: 'network', name: t('view.graph'), body: pictured(viewerPicture(doc, 'network', keys, palette, t), t) },
    { id: 'actors', name: t('actors'), body: tabled(actorRows(doc, keys, t)) },
    { id: 'relations', name: t('relations'), body: tabled(relationRows(doc, keys, t)) },
    { id: 'plan', name: t('report.plan'), body: tabled(planRows(doc, keys, t)) },
  ].filter(({ body }) => body !== '')
  const looks = `${coloursOf(palette)}\n${face(latin, 'U+0000-00FF, U+2000-206F, U+20AC, U+2122')}\n${face(latinExt, 'U+0100-02BA, U+1E00-1E9F')}\n${style}`
  const [scriptHash, styleHash] = await Promise.all([script, looks].map(policyHash))
  const policy = [
    "default-src 'none'",
    `script-src ${scriptHash}`,
    `style-src ${styleHash}`,
    'font-src data:',
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ')
  const counts = [t('actors.count', { count: actors.length }), t('relations.count', { count: rowsOf(doc, 'relations').length })]
  const facts = [...counts, t('viewer.made', { day: fullDate(date, t.language) })].join(' · ')
  return [
    '<!doctype html>',
    `<html lang="${escaped(t.language)}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="referrer" content="no-referrer">',
    '<meta name="robots" content="noindex">',
    `<title>${escaped(title)}</title>`,
    `<style>${looks}</style>`,
    '</head>',
    '<body>',
    '<header>',
    `<div class="case"><h1 dir="auto">${escaped(title)}</h1><p class="xs">${escaped(facts)}</p></div>`,
    info.question ? `<p class="question" dir="auto">${escaped(info.question)}</p>` : '',
    '<div class="bar">',
    `<div role="tablist" aria-label="${escaped(title)}">`,
    ...parts.map(({ id, name }) => `<button type="button" role="tab" id="tab-${id}" aria-controls="${id}">${escaped(name)}</button>`),
    '</div>',
    `<div class="find"><p class="xs" role="status" data-text="${escaped(t('viewer.found', { shown: '#', count: actors.length }))}"></p>`,
    `<input type="search" aria-label="${escaped(t('viewer.find'))}" placeholder="${escaped(t('viewer.find'))}"></div>`,
    '</div>',
    '</header>',
    '<main>',
    '<div>',
    ...parts.map(
      ({ id, name, body }) =>
        `<section id="${id}" role="tabpanel" aria-labelledby="tab-${id}"><h2>${escaped(name)}</h2>\n${body}\n</section>`,
    ),
    '</div>',
    `<aside aria-label="${escaped(t('actor'))}">`,
    cards(doc, actors, keys, t),
    '</aside>',
    '</main>',
    `<script>${script}</script>`,
    '</body>',
    '</html>',
    '',
  ].join('\n')
}

function pictured({ svg, under }: ReturnType<typeof viewerPicture>, t: Translate): string {
  const button = (id: string, name: string) => `<button type="button" data-zoom="${id}">${escaped(name)}</button>`
  return [
    `<div class="zoom">${button('in', t('map.zoomIn'))}${button('out', t('map.zoomOut'))}${button('fit', t('viewer.whole'))}</div>`,
    `<div class="plate" tabindex="0" role="group">${svg}</div>`,
    under,
  ].join('\n')
}

const tabled = (rows: string): string => (rows === '' ? '' : `<div class="rows" tabindex="0" role="group">${rows}</div>`)

/** The tokens as variables. They come from the page's own styles; anything that is no colour is left out all the same. */
const coloursOf = (palette: Palette): string =>
  `:root{${tokenNames
    .filter((name) => /^[#\w(),.% -]+$/.test(palette[name]))
    .map((name) => `--${name}:${palette[name]}`)
    .join(';')}}`

const face = (source: string, range: string): string =>
  `@font-face{font-family:"Hanken Grotesk Variable";src:url(${source}) format("woff2");font-weight:100 900;unicode-range:${range}}`
