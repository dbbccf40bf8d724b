import { byFamily, type ExporterId } from '../../exchange/exporters'
import type { Exporter, Family } from '../../exchange/exporters/exporter'
import { useT } from '../../state/hooks'
import { SegmentedControl } from '../../ui/Field'
import { Icon } from '../../ui/Icon'
import type { IconName } from '../../ui/icons'

const icons: Readonly<Record<Family, IconName>> = {
  copy: 'copy',
  picture: 'image',
  pack: 'folder',
  pdf: 'file',
  slides: 'present',
  report: 'note',
  table: 'table',
  network: 'graph',
  viewer: 'eye',
  file: 'lock',
}

interface Props {
  readonly value: Exporter & { readonly id: ExporterId }
  readonly onChange: (target: ExporterId) => void
}

/** What a person may want out. */
export function Families({ value, onChange }: Props) {
  const t = useT()
  return (
    <SegmentedControl
      className="targets"
      label={t('export.formats')}
      value={value.family}
      onChange={(family) => {
        const first = byFamily.find((entry) => entry.family === family)?.members[0]
        if (first) onChange(first.id)
      }}
      options={byFamily.map(({ family }) => ({
        value: family,
        name: t(`export.family.${family}`),
        picture: (
          <>
            <Icon name={icons[family]} />
            <span>
              <b>{t(`export.family.${family}`)}</b>
              <small>{t(`export.family.${family}.hint`)}</small>
            </span>
          </>
        ),
      }))}
    />
  )
}

/** The kinds of file of the chosen entry; nothing where there is one. */
export function Members({ value, onChange }: Props) {
  const t = useT()
  const members = byFamily.find(({ family }) => family === value.family)?.members ?? []
  if (members.length < 2) return null
  return (
    <section aria-label={t('export.kind')}>
      <h3>{t('export.kind')}</h3>
      <SegmentedControl
        className="shares"
        label={t('export.kind')}
        value={value.id}
        onChange={onChange}
        options={members.map(({ id }) => ({
          value: id,
          name: t(`export.${id}`),
          picture: (
            <span>
              <b>{t(`export.${id}`)}</b>
              <small>{t(`export.${id}.hint`)}</small>
            </span>
          ),
        }))}
      />
    </section>
  )
}
