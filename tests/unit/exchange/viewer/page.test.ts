// @vitest-environment jsdom
import { beforeAll, describe, expect, it } from 'vitest'
import { shareable, withoutNotes } from '../../../../src/domain/shareable'
import { viewerPage } from '../../../../src/exchange/viewer/page'
import { wholeTranslate } from '../../../../src/i18n/languages'
import type { Translate } from '../../../../src/i18n/translate'
import { documentWith } from '../../../helpers/documents'
import { lightPalette } from '../../../helpers/palette'
import { hostileMap, payloads } from '../../../helpers/payloads'

const date = new Date(2026, 10, 22)
let t: Translate
beforeAll(async () => {
  t = await wholeTranslate('sv')
})
const pageOf = async (doc: Parameters<typeof viewerPage>[0]['doc']) => viewerPage({ doc, t, palette: lightPalette(), date })
const parsed = (text: string) => new DOMParser().parseFromString(text, 'text/html')

const small = documentWith({
  actors: [
    {
      name: 'Kommunstyrelsen',
      influence: 90,
      interest: 80,
      mission: 'Leda kommunen',
      strategy: { argument: 'Tidiga insatser', approachedBy: null, channel: 'Möte', dueWeeks: 2, ownership: '', risk: '' },
    },
    { name: 'Region Väst', influence: 60, interest: 30, note: 'Väntar på beslut' },
    { name: 'Elevrådet', influence: 20, interest: 90 },
  ],
  relations: [
    ['Kommunstyrelsen', 'Region Väst'],
    ['Region Väst', 'Elevrådet'],
  ],
  info: { title: 'Närvaro', question: 'Vem behövs?' },
})

/** What a page would do with the file: its elements, and then its script. */
async function opened(text: string) {
  const page = parsed(text)
  document.documentElement.replaceWith(document.adoptNode(page.documentElement))
  const code = document.querySelector('body > script')?.textContent ?? ''
  const script = document.createElement('script')
  script.textContent = code
  document.body.append(script)
}
const shownRows = (id: string) => [...document.querySelectorAll<HTMLElement>(`#${id} tbody tr`)].filter((row) => !row.hidden)
const find = (words: string, key?: string) => {
  const field = document.querySelector('input') as HTMLInputElement
  field.value = words
  field.dispatchEvent(new Event('input', { bubbles: true }))
  if (key) field.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }))
}

describe('the page to look at', () => {
  it('holds the pictures, the tables and what is known of each actor, and its policy lets in its own two parts only', async () => {
    const text = await pageOf(small)
    const page = parsed(text)
    expect(page.title).toBe('Närvaro')
    expect([...page.querySelectorAll('[role=tab]')].map((tab) => tab.textContent)).toEqual([
      t('view.grid'),
      t('view.graph'),
      t('actors'),
      t('relations'),
      t('report.plan'),
    ])
    for (const words of ['Kommunstyrelsen', 'Region Väst', 'Leda kommunen', 'Tidiga insatser', 'Väntar på beslut', 'Vem behövs?'])
      expect(page.body.textContent).toContain(words)
    expect(page.querySelectorAll('#grid svg [data-a] > title')).toHaveLength(3)
    expect(page.querySelectorAll('#network svg [data-r]')).toHaveLength(2)
    const policy = page.querySelector('meta[http-equiv]')?.getAttribute('content') ?? ''
    const hash = async (part: string) =>
      `'sha256-${Buffer.from(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(page.querySelector(part)?.textContent ?? ''))).toString('base64')}'`
    expect(policy.split('; ')).toEqual([
      "default-src 'none'",
      `script-src ${await hash('script')}`,
      `style-src ${await hash('style')}`,
      'font-src data:',
      "base-uri 'none'",
      "form-action 'none'",
      "require-trusted-types-for 'script'",
      "trusted-types 'none'",
    ])
  })

  it('holds nothing that the policy of what may leave has taken out', async () => {
    const text = await pageOf(shareable(small, withoutNotes).doc)
    expect(text).not.toContain('Väntar på beslut')
    expect(text).toContain('Leda kommunen')
  })

  it('is a page for an empty map too', async () => {
    const page = parsed(await pageOf(documentWith({})))
    expect([...page.querySelectorAll('[role=tab]')].map((tab) => tab.textContent)).toEqual([t('view.grid'), t('view.graph')])
  })

  it.each(process.env.SAMSPEL_FULL ? Array.from({ length: 30 }, (_, lot) => lot) : [0, 14])(
    'writes what tries to run as code as words: lot %i',
    async (lot) => {
      const some = payloads.slice(lot * 10, lot * 10 + 10)
      const page = parsed(await pageOf(hostileMap(some)))
      expect(page.querySelectorAll('script')).toHaveLength(1)
      expect(page.querySelectorAll('style')).toHaveLength(1)
      expect(page.querySelectorAll('meta')).toHaveLength(5)
      expect(
        page.querySelectorAll('iframe, object, embed, img, link, base, form, a, video, source, template, animate, use, math, details'),
      ).toHaveLength(0)
      expect(page.querySelectorAll('input')).toHaveLength(1)
      const attributes = [...page.querySelectorAll('*')].flatMap((element) => [...element.attributes].map(({ name }) => name))
      expect(attributes.filter((name) => /^on|^style$|^href$|^src|:href$|^action$|^formaction$/.test(name))).toEqual([])
      // Nothing is lost on the way: the words of every actor are on the page.
      const names = [...page.querySelectorAll('article h3')].map((heading) => heading.textContent)
      // biome-ignore lint/suspicious/noControlCharactersInRegex: no page holds a zero
      expect(names).toEqual(some.map((text) => text.replaceAll(/\u0000/g, '')))
    },
    120_000,
  )
})

describe('in the page', () => {
  it('one part is shown at a time, and the arrow keys go through them', async () => {
    await opened(await pageOf(small))
    const shown = () => [...document.querySelectorAll<HTMLElement>('main section')].filter(({ hidden }) => !hidden).map(({ id }) => id)
    expect(shown()).toEqual(['grid'])
    document.getElementById('tab-actors')?.click()
    expect(shown()).toEqual(['actors'])
    const tab = document.getElementById('tab-actors')
    tab?.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true }))
    expect(shown()).toEqual(['relations'])
    expect(document.activeElement?.id).toBe('tab-relations')
    expect([...document.querySelectorAll('[role=tab]')].map((each) => each.getAttribute('aria-selected'))).toEqual([
      'false',
      'false',
      'false',
      'true',
      'false',
    ])
  })

  it('searching leaves the rows of who is found, lights them in the pictures and counts them', async () => {
    await opened(await pageOf(small))
    find('region')
    expect(shownRows('actors').map((row) => row.querySelector('th')?.textContent)).toEqual(['Region Väst'])
    expect(shownRows('relations')).toHaveLength(2)
    find('beslut')
    expect(shownRows('actors').map((row) => row.querySelector('th')?.textContent)).toEqual(['Region Väst'])
    expect(document.querySelector('.find [role=status]')?.textContent).toBe('1 av 3')
    const lit = [...document.querySelectorAll('#grid svg [data-a].lit > title')].map((title) => title.textContent)
    expect(lit).toEqual(['Region Väst'])
    find('')
    expect(shownRows('actors')).toHaveLength(3)
  })

  it('choosing an actor shows its card and lights those beside it; Escape takes it back', async () => {
    await opened(await pageOf(small))
    find('elevr', 'Enter')
    const card = () => [...document.querySelectorAll<HTMLElement>('article')].filter(({ hidden }) => !hidden)
    expect(card().map((each) => each.querySelector('h3')?.textContent)).toEqual(['Elevrådet'])
    document.querySelector<HTMLElement>('.close')?.click()
    document.querySelector<HTMLElement>('#actors [data-open="3"]')?.click()
    expect(card().map((each) => each.querySelector('h3')?.textContent)).toEqual(['Elevrådet'])
    const lit = [...document.querySelectorAll('#network svg [data-a].lit > title')].map((title) => title.textContent)
    expect(lit.sort()).toEqual(['Elevrådet', 'Region Väst'])
    document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }))
    expect(card()).toEqual([])
    expect(document.querySelector('svg.some')).toBeNull()
  })
})
