import { type ReactNode, useState } from 'react'
import type { Scene } from '../../scene/shape'
import type { PictureKind } from '../../scene/sheetMap'
import { useT } from '../../state/hooks'
import { SegmentedControl } from '../../ui/Field'
import { Icon } from '../../ui/Icon'
import { SheetPicture } from './SheetPicture'

interface Props {
  readonly scene: Scene
  readonly kind: PictureKind
  readonly onKind: (kind: PictureKind) => void
  /** Without assessments there is no grid. */
  readonly hasGrid: boolean
  /** The scene is the one before the last choice. */
  readonly waiting: boolean
  /** What stands under the sheet. */
  readonly children: ReactNode
}

/** The sheet as it will be, from the same shapes that the file is written from. */
export function SheetPreview({ scene, kind, onKind, hasGrid, waiting, children }: Props) {
  const t = useT()
  const [grey, setGrey] = useState(false)
  return (
    <section className="preview" aria-label={t('export.preview')}>
      <div className="bar">
        <SegmentedControl
          label={t('export.picture')}
          value={kind}
          onChange={onKind}
          options={(hasGrid ? (['grid', 'network'] as const) : (['network'] as const)).map((value) => ({
            value,
            name: t(value === 'grid' ? 'view.grid' : 'view.graph'),
          }))}
        />
        <button type="button" className="btn ghost sm" aria-pressed={grey} onClick={() => setGrey(!grey)}>
          <Icon name="eye" />
          {t('export.grey')}
        </button>
      </div>
      <div className="desk">
        <SheetPicture scene={scene} waiting={waiting} grey={grey} />
      </div>
      {children}
    </section>
  )
}
