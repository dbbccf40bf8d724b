import { describe, expect, it } from 'vitest'
import { newDocument } from '../../../src/domain/create'
import { type GridSet, gridSets, quadrants } from '../../../src/domain/document'
import { addActors } from '../../../src/domain/edits/actors'
import { updateInfo } from '../../../src/domain/edits/info'
import { type Language, languages } from '../../../src/i18n/languages'
import { say, type Translate } from '../../../src/i18n/translate'
import { adviceKey, adviceText } from '../../../src/scene/advice'
import { textsOf } from '../../helpers/texts'

/** Ways of saying that somebody may be left alone, in all languages at once. */
const forbidden = [
  /minimal|minsta möjliga|minste mulige|mindst mulig|så lite som möjligt|så lidt som muligt|så lite som mulig/i,
  /ignor|neglig|neglect|strunta|bortse|se bort fra|se bort ifra/i,
  /(lägg|lägga|använd|bruk|brug|bruge|spend|use)\s+(inte|ikke|no|little|få|lite|lidt|minimum)/i,
  /do not (spend|bother|involve|inform)|(behöver|trenger|behøver) (inte|ikke) (informeras|involveras|inddrages|informeres|involveres)/i,
  /låg prioritet|lav prioritet|low priority|nedprioriter|prioritera ned|prioritera bort/i,
]
const informed: Readonly<Record<Language, RegExp>> = {
  sv: /informera/i,
  da: /informere|orientere/i,
  nb: /informer|orienter/i,
  en: /inform/i,
}
const voice: Readonly<Record<Language, RegExp>> = { sv: /röst/i, da: /stemme/i, nb: /stemme/i, en: /voice/i }
const all = Object.keys(languages) as Language[]
const place = { player: [90, 90], contextSetter: [90, 10], subject: [10, 90], crowd: [10, 10] } as const

function said(t: Translate, gridSet: GridSet, quadrant: (typeof quadrants)[number], group: string | null) {
  const [influence, interest] = place[quadrant]
  const start = updateInfo(
    newDocument({}, (id) => id),
    { gridSet },
  )
  const doc = addActors(start, [{ id: 'a', name: 'A', group, influence, interest }])
  return adviceText(doc, doc.actors.a as NonNullable<typeof doc.actors.a>, t)
}

describe.each(all)('advice in %s', (language) => {
  it('is there for every quadrant of every set, and never that somebody is left alone', async () => {
    const t = await textsOf(language)
    const texts = [
      ...gridSets.flatMap((set) => quadrants.map((quadrant) => say(t, { key: adviceKey(set, quadrant) }))),
      t('advice.people'),
      t('advice.nearLine'),
    ]
    for (const text of texts) {
      expect(text.length, text).toBeGreaterThan(20)
      for (const idea of forbidden) expect(text).not.toMatch(idea)
    }
  })

  it('keeps those informed who care and have little influence, and strengthens their voice', async () => {
    const t = await textsOf(language)
    for (const set of gridSets) {
      expect(said(t, set, 'subject', null)).toMatch(informed[language])
      expect(said(t, set, 'subject', null)).toMatch(voice[language])
    }
  })

  it('asks for residents and target groups before they are placed among the others around', async () => {
    const t = await textsOf(language)
    for (const set of gridSets) {
      expect(said(t, set, 'crowd', 'residents')).toBe(t('advice.people'))
      expect(said(t, set, 'crowd', 'company')).not.toBe(t('advice.people'))
      expect(said(t, set, 'player', 'residents')).not.toBe(t('advice.people'))
    }
  })
})
