import type { Shared } from '../../domain/shareable'
import { fileName, saveFile } from '../../exchange/download'
import { maskKey } from '../../exchange/maskKey'
import type { Translate } from '../../i18n/translate'
import { useApp, useT } from '../../state/hooks'
import { Icon } from '../../ui/Icon'

interface Props {
  readonly shared: Shared['key']
  /** Of the copy that the key belongs to. */
  readonly title: string
  /** Of the language of the map. */
  readonly words: Translate
}

/** The key to a masked copy. It is saved by a press of its own, so that it never lies beside the copy by accident. */
export function MaskKey({ shared, title, words }: Props) {
  const app = useApp()
  const t = useT()
  const save = () => {
    const file = fileName(`${title || words('sheet.untitled')} ${words('export.key.file')}`, 'csv')
    saveFile(file, maskKey(shared, words))
    app.session.setState({ toast: { message: { key: 'export.saved', values: { file } } } })
  }
  return (
    <section className="maskkey" aria-label={t('export.key')}>
      <h3>{t('export.key')}</h3>
      <p className="xs soft">{t('export.key.text')}</p>
      <button type="button" className="btn line sm" onClick={save}>
        <Icon name="export" />
        {t('export.key.save')}
      </button>
    </section>
  )
}
