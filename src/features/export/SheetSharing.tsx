import { useT } from '../../state/hooks'
import { Toggle } from '../../ui/Field'
import type { ExportChoices } from './exportChoices'
import { StanceToggle, Twofold, withShare } from './ShareChoice'
import { choosesStance, pictureShare } from './sharing'

interface Props {
  readonly choices: ExportChoices
  readonly onChange: (changed: Partial<ExportChoices>) => void
}

/** What of the map may be seen on a sheet. */
export function SheetSharing({ choices, onChange }: Props) {
  const t = useT()
  const share = pictureShare(choices.share)
  return (
    <section aria-label={t('export.may')} className="switches twofold">
      <h3>{t('export.may')}</h3>
      <Toggle
        label={
          <Twofold
            name={t('export.may.assessments')}
            hint={t(share === 'withoutJudgements' ? 'export.onlyNetwork' : 'export.may.assessments.hint')}
          />
        }
        checked={share !== 'withoutJudgements'}
        onChange={(shown) => onChange({ share: shown ? 'withoutNotes' : 'withoutJudgements' })}
      />
      {choosesStance(share) && <StanceToggle stance={choices.stance} onChange={onChange} />}
      <Toggle
        label={<Twofold name={t('export.may.masked')} hint={t('export.may.masked.hint')} />}
        checked={share === 'masked'}
        onChange={(masked) => onChange(masked ? withShare('masked') : { share: 'withoutNotes', stance: true })}
      />
    </section>
  )
}
