// What can be wrong with the texts of a page: cut off, outside what holds them, or in another language than the page.
import type { RunningApp } from '../../src/app/createApp'
import { type Language, languages } from '../../src/i18n/languages'
import type { MessageKey, Text } from '../../src/i18n/translate'
import type { AppDriver } from './driver'

declare const window: Window & { samspel?: RunningApp }

type Texts = Readonly<Record<MessageKey, Text>>
export const textsOf = async (language: Language): Promise<Texts> => ({
  ...(await languages[language].load()),
  ...(await languages[language].loadLater()),
})

/** What people wrote into the maps: names may be cut with an ellipsis, and are in the language of the map. */
const written = (app: AppDriver): Promise<readonly string[]> =>
  app.page.evaluate(async () => {
    const found = new Set<string>()
    const gather = (value: unknown) => {
      // Words, not marks such as 'none' or 'player'.
      if (typeof value === 'string' && /\s|^\p{Lu}/u.test(value)) found.add(value)
      else if (typeof value === 'object' && value !== null) Object.values(value).forEach(gather)
    }
    gather(window.samspel?.documents.doc())
    gather(await window.samspel?.storage.list())
    return [...found]
  })

/** Texts of buttons, tabs, headings and labels that do not fit where they stand, as lines that say which and where. */
export async function cutTexts(app: AppDriver): Promise<readonly string[]> {
  return app.page.evaluate(
    (names) => {
      const controls = 'button, a, label, legend, summary, h1, h2, h3, th, kbd, [role=tab], [role=radio], [role=option], [role^=menuitem]'
      const found = new Set<string>()
      const tell = (what: string, element: Element, text: string) =>
        found.add(`${what}: "${text}" in ${element.tagName.toLowerCase()}.${[...element.classList].join('.')}`)
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const text = node.textContent?.trim() ?? ''
        const parent = node.parentElement
        const control = parent?.closest(controls)
        if (text === '' || !parent || !control || names.some((name) => text.includes(name))) continue
        if (!parent.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue
        const range = document.createRange()
        range.selectNodeContents(node)
        const box = range.getBoundingClientRect()
        // Hidden from the eye and only said.
        if (box.width === 0 || parent.closest('.vh')) continue
        for (let holder: Element | null = parent; holder; holder = holder === control ? null : holder.parentElement) {
          const style = getComputedStyle(holder)
          if (holder !== control && style.overflowX === 'visible') continue
          if (style.display === 'inline' || style.display === 'contents') continue
          const rect = holder.getBoundingClientRect()
          if (rect.width <= 1) break
          if (box.left < rect.left - 1 || box.right > rect.right + 1) tell('cut off', control, text)
          if (box.top < rect.top - 3 || box.bottom > rect.bottom + 3) tell('too high', control, text)
        }
      }
      const page = document.documentElement
      if (page.scrollWidth > page.clientWidth) found.add(`the page is ${page.scrollWidth - page.clientWidth} px too wide`)
      return [...found]
    },
    await written(app),
  )
}

/** All that is shown or said on the page: texts, and names that only assistive technology meets. */
const shown = (app: AppDriver): Promise<readonly string[]> =>
  app.page.evaluate(() => {
    const said = new Set<string>()
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode())
      if (!node.parentElement?.closest('script, style, noscript, option[lang], svg.sheet')) said.add(node.textContent ?? '')
    for (const element of document.querySelectorAll('[aria-label], [title], [placeholder], [aria-valuetext], [alt]'))
      for (const name of ['aria-label', 'title', 'placeholder', 'aria-valuetext', 'alt']) said.add(element.getAttribute(name) ?? '')
    return [...said].map((text) => text.trim()).filter((text) => text.length > 1)
  })

const plain = (text: Text): readonly string[] => (typeof text === 'string' ? [text] : [text.one, text.other])

/** Texts that belong to another language, and keys that no text was found for. */
export async function strangers(app: AppDriver, language: Language, known: readonly string[]): Promise<readonly string[]> {
  const own = await textsOf(language)
  const mine = new Set(Object.values(own).flatMap(plain))
  const others = (Object.keys(languages) as Language[]).filter((other) => other !== language)
  const foreign = new Set((await Promise.all(others.map(textsOf))).flatMap((texts) => Object.values(texts).flatMap(plain)))
  const names = await written(app)
  const said = await shown(app)
  return said
    .filter((text) => !names.includes(text) && !known.includes(text))
    .filter((text) => (foreign.has(text) && !mine.has(text)) || Object.hasOwn(own, text) || /\{\w+\}/.test(text))
    .map((text) => `not in ${language}: "${text}"`)
}

/** With keys in place of texts: words that stand in no catalogue. */
export async function homeless(app: AppDriver, known: RegExp): Promise<readonly string[]> {
  const keys = Object.keys(await textsOf('en')).sort((a, b) => b.length - a.length)
  const names = [...(await written(app))].sort((a, b) => b.length - a.length)
  const without = (text: string, all: readonly string[]) => all.reduce((left, one) => left.replaceAll(one, ' '), text)
  // A name may hold a word that is a key as well, and a key a name.
  const orders = [
    [...keys, ...names],
    [...names, ...keys],
  ]
  const isLeft = (text: string) => orders.every((order) => /\p{L}{3}/u.test(without(text, order).replaceAll(known, ' ')))
  return (await shown(app)).filter(isLeft).map((text) => `in no catalogue: "${text}"`)
}
