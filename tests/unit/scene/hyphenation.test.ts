import { describe, expect, it } from 'vitest'
import { jointsOf } from '../../../src/scene/hyphenation'
import { labelLines } from '../../../src/scene/labelLines'

/** Long words of public bodies, with every place where they may be broken marked by hand; the last ones of each have none. */
const marked = {
  sv: `Arbets-marknads-enheten Utbildnings-nämnden Social-förvaltningen Folkhälso-strategen Samhälls-byggnads-förvaltningen
    Kommun-styrelsen Kommun-fullmäktige Kommun-direktören Miljö-nämnden Räddnings-tjänst-förbundet Överförmyndar-nämnden
    Läns-styrelsen Kultur-förvaltningen Fritids-förvaltningen Barn-omsorgen Äldre-omsorgen Funktions-hinders-omsorgen
    Hyresgäst-föreningen Idrotts-föreningen Föräldra-nätverket Elevhälso-enheten Patient-nämnden Vuxen-utbildningen
    Närings-livs-kontoret Upphandlings-enheten Integrations-samordnaren Trygghets-samordnaren Arbets-förmedlingen
    Försäkrings-kassan Folkhög-skolan Bostads-bolaget Energi-bolaget Studie-förbundet Samordnings-förbundet
    Kommunal-förbundet Ungdoms-rådet Ungdoms-mottagningen Vård-central-chefen Skol-sköterskan Verksamhets-utvecklaren
    Kommunikations-avdelningen Beredskaps-samordnaren Läns-trafiken Kollektiv-trafik-myndigheten Funktions-rätts-rådet
    Pensionärs-rådet Närvårds-samverkan Tillgänglighets-rådet Bistånds-handläggaren Hemtjänst-gruppen Stats-byggnads-kontoret
    Erfarenheter Angelägenheter Decentralisering`,
  da: `Sundheds-forvaltningen Social-forvaltningen Beskæftigelses-forvaltningen Økonomi-forvaltningen Kultur-forvaltningen
    Borger-service-centeret Kommunal-bestyrelsen Byråds-sekretariatet Børne-udvalget Teknik-forvaltningen Ældre-rådet
    Handicap-rådet Integrations-rådet Ungdoms-uddannelsen Erhvervs-foreningen Forældre-foreningen Bolig-selskabet
    Bolig-foreningen Arbejds-markeds-udvalget Sundheds-plejersken Miljø-styrelsen Politi-kredsen Familie-afdelingen
    Forebyggelses-konsulenten Samarbejds-organisationen Folke-skolerne Uddannelses-udvalget Lokal-politiet Hovedstaden`,
  nb: `Folke-helse-koordinatoren Kommune-direktøren Kommune-styret Helse-tjenesten Barnehage-styreren Oppvekst-utvalget
    Utdannings-direktoratet Opplærings-kontoret Ungdoms-rådet Eldre-rådet Nærings-foreningen Kultur-skolen
    Barneverns-tjenesten Samfunns-utvikleren Innbygger-utvalget Bolig-byggelaget Frivillighets-sentralen Beredskaps-rådet
    Integrerings-mottaket Fastlege-ordningen Foreldre-utvalget Idretts-rådet Rådmanns-kontoret Likestillings-ombudet
    Helse-stasjonen Statsforvalteren`,
  en: 'Stake-holders Environ-mental Neighbour-hoods Administra-tion Case-workers Govern-ment Parliament',
} as const
const words = Object.entries(marked).flatMap(([language, list]) => list.split(/\s+/u).map((word) => [language, word] as const))

describe('the joints of a long word', () => {
  it('are known in more than a hundred words', () => expect(words.length).toBeGreaterThan(100))

  it.each(words)('%s: %s', (language, word) => {
    const parts = word.split('-')
    const whole = parts.join('')
    const right = parts.slice(0, -1).map((_, index) => parts.slice(0, index + 1).join('').length)
    const found = jointsOf(whole, language)
    expect(found.filter((joint) => !right.includes(joint)).map((joint) => `${whole.slice(0, joint)}-${whole.slice(joint)}`)).toEqual([])
    if (parts.length > 1) expect(found.length).toBeGreaterThan(0)
  })

  it('are of the language of the map', () => {
    expect(labelLines('Folkehelsekoordinatoren', 'nb', 12)).toEqual(['Folkehelse-', 'koordinatoren'])
    expect(labelLines('Beskæftigelsesforvaltningen', 'da', 12)).toEqual(['Beskæftigelses-', 'forvaltningen'])
    expect(labelLines('Neighbourhood administration', 'en', 12)).toEqual(['Neighbourhood', 'administration'])
  })
})
