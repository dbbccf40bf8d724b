import { useEffect, useState } from 'react'
import { infoOf } from '../../domain/rows'
import { languageOfTag, wholeTranslate } from '../../i18n/languages'
import type { Translate } from '../../i18n/translate'
import { useDocument, useT } from '../../state/hooks'

/** The words of the sheet: in the language of the map, whoever makes it. Null while they come; of the page, when the product has no such language. */
export function useSheetWords(): Translate | null {
  const t = useT()
  const language = useDocument((doc) => languageOfTag(infoOf(doc).language)) ?? t.language
  const [other, setOther] = useState<Translate | null>(null)
  useEffect(() => {
    let current = true
    const wanted = languageOfTag(language)
    if (language !== t.language && wanted)
      wholeTranslate(wanted).then(
        (words) => current && setOther(() => words),
        // Without a connection the sheet speaks as the page does.
        () => current && setOther(() => t),
      )
    return () => {
      current = false
    }
  }, [language, t])
  return language === t.language ? t : other
}
