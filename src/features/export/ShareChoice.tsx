import { useT } from '../../state/hooks'
import { SegmentedControl } from '../../ui/Field'
import { type Share, shares } from './exportChoices'

/** What of the map goes along in a file that is read elsewhere. */
export function ShareChoice({ value, onChange }: { value: Share; onChange: (share: Share) => void }) {
  const t = useT()
  return (
    <section className="share" aria-label={t('export.share')}>
      <h3>{t('export.share')}</h3>
      <SegmentedControl
        className="shares"
        label={t('export.share')}
        value={value}
        onChange={onChange}
        options={(Object.keys(shares) as Share[]).map((share) => ({
          value: share,
          name: t(`export.share.${share}`),
          picture: (
            <span>
              <b>{t(`export.share.${share}`)}</b>
              <small>{t(`export.share.${share}.hint`)}</small>
            </span>
          ),
        }))}
      />
    </section>
  )
}
