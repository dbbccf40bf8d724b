import { type Preset, presets } from '../../domain/shareable'
import { useT } from '../../state/hooks'
import { SegmentedControl, Toggle } from '../../ui/Field'
import type { ExportChoices } from './exportChoices'
import { choosesStance } from './sharing'

interface Props {
  readonly share: Preset
  readonly stance: boolean
  readonly onChange: (changed: Partial<Pick<ExportChoices, 'share' | 'stance'>>) => void
}

/** What of the map goes along in a file that is read elsewhere. */
export function ShareChoice({ share, stance, onChange }: Props) {
  const t = useT()
  return (
    <section aria-label={t('export.share')}>
      <h3>{t('export.share')}</h3>
      <SegmentedControl
        className="shares"
        label={t('export.share')}
        value={share}
        onChange={(chosen) => onChange(withShare(chosen))}
        options={presets.map((preset) => ({
          value: preset,
          name: t(`export.share.${preset}`),
          picture: (
            <span>
              <b>{t(`export.share.${preset}`)}</b>
              <small>{t(`export.share.${preset}.hint`)}</small>
            </span>
          ),
        }))}
      />
      {choosesStance(share) && (
        <div className="switches">
          <StanceToggle stance={stance} onChange={onChange} />
        </div>
      )}
    </section>
  )
}

/** Who hides names usually wants to hide who is against, too; it can be turned on again. */
export const withShare = (share: Preset) => (share === 'masked' ? { share, stance: false } : { share })

export function StanceToggle({ stance, onChange }: Pick<Props, 'stance' | 'onChange'>) {
  const t = useT()
  return (
    <Toggle
      label={<Twofold name={t('export.may.stance')} hint={t('export.may.stance.hint')} />}
      checked={stance}
      onChange={(shown) => onChange({ stance: shown })}
    />
  )
}

export function Twofold({ name, hint }: { name: string; hint: string }) {
  return (
    <>
      {name}
      <small>{hint}</small>
    </>
  )
}
