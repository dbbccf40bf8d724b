import '../../ui/switch.css'
import type { ReactNode } from 'react'
import type { Note } from '../../domain/document'
import { markings } from '../../scene/sheet'
import type { PictureKind } from '../../scene/sheetMap'
import { hasOrientation, type PageSize, pageSizes } from '../../scene/sheetPage'
import { useDocument, useT } from '../../state/hooks'
import { SegmentedControl, TextField, Toggle } from '../../ui/Field'
import { type ExportChoices, resolutions } from './exportChoices'
import { type OwnWords, wordsFor } from './useLeaving'
import type { Choosable } from './useShown'

interface Props {
  readonly kind: PictureKind
  readonly choices: ExportChoices
  readonly onChange: (changed: Partial<ExportChoices>) => void
  /** The picture is made of pixels, as many as are wanted. */
  readonly hasPixels: boolean
  /** Of the map, and of the sheet when it has another. */
  readonly title: { readonly usual: string; readonly own: OwnWords | null; readonly onOwn: (own: OwnWords | null) => void }
  /** Which kind of file. */
  readonly before: ReactNode
  /** What of the map. */
  readonly children: ReactNode
}

const switches = ['question', 'legend', 'source'] as const

/** The page and what stands on it. */
export function SheetChoices({ kind, choices, onChange, hasPixels, title, before, children }: Props) {
  const t = useT()
  const notes = useDocument((doc) => Object.values<Note>(doc.notes).some(({ on }) => (on === 'grid') === (kind === 'grid')))
  const onPage = choices.size !== 'free'
  return (
    <div className="choices">
      {before}
      <section aria-label={t('export.size')}>
        <h3>{t('export.size')}</h3>
        <SegmentedControl
          className="sizes"
          label={t('export.size')}
          value={choices.size}
          onChange={(size) => onChange({ size })}
          options={pageSizes.map((size) => ({
            value: size,
            name: t(`export.page.${size}`),
            picture: (
              <>
                <PageShape size={size} />
                {t(`export.page.${size}`)}
              </>
            ),
          }))}
        />
        {hasOrientation(choices.size) && (
          <SegmentedControl
            className="seg"
            label={t('export.orientation')}
            value={choices.portrait ? 'portrait' : 'landscape'}
            onChange={(value) => onChange({ portrait: value === 'portrait' })}
            options={[
              { value: 'landscape', name: t('export.landscape') },
              { value: 'portrait', name: t('export.portrait') },
            ]}
          />
        )}
        {hasPixels && (
          <>
            <h4>{t('export.resolution')}</h4>
            <SegmentedControl
              className="seg"
              label={t('export.resolution')}
              value={choices.dpi}
              onChange={(dpi) => onChange({ dpi })}
              options={resolutions.map((dpi) => ({ value: dpi, name: t('export.resolution.dpi', { dpi }) }))}
            />
          </>
        )}
      </section>
      {(onPage || kind === 'grid' || notes) && (
        <section aria-label={t('export.onSheet')}>
          <h3>{t('export.onSheet')}</h3>
          {onPage && <SheetTitle {...title} />}
          <div className="switches">
            {onPage &&
              switches.map((name) => (
                <Toggle
                  key={name}
                  label={t(`export.show.${name}`)}
                  checked={choices[name]}
                  onChange={(checked) => onChange({ [name]: checked })}
                />
              ))}
            {kind === 'grid' && (
              <Toggle label={t('export.show.relations')} checked={choices.relations} onChange={(relations) => onChange({ relations })} />
            )}
            {notes && <Toggle label={t('export.show.notes')} checked={choices.notes} onChange={(shown) => onChange({ notes: shown })} />}
          </div>
          {onPage && (
            <label className="marking">
              {t('export.marking')}
              <select
                className="input"
                value={choices.marking}
                onChange={({ target }) => onChange({ marking: markings.find((marking) => marking === target.value) ?? 'none' })}
              >
                {markings.map((marking) => (
                  <option key={marking} value={marking}>
                    {t(marking === 'none' ? 'export.marking.none' : `sheet.marking.${marking}`)}
                  </option>
                ))}
              </select>
            </label>
          )}
        </section>
      )}
      {children}
    </div>
  )
}

function SheetTitle({ usual, own, onOwn }: Props['title']) {
  const t = useT()
  return (
    <TextField
      label={t('export.sheetTitle')}
      hint={t('export.sheetTitle.hint')}
      value={wordsFor(own, usual)}
      onCommit={(text) => onOwn(text.trim() === '' || text === usual ? null : { instead: usual, text })}
    />
  )
}

/** Everything goes on the sheet unless somebody wants what she sees only; how much that is, is said. */
export function OnlyShown({ shown, count, checked, onChange }: Choosable & { checked: boolean; onChange: (checked: boolean) => void }) {
  const t = useT()
  return (
    <section className="switches only-shown">
      <Toggle label={t('export.some')} checked={checked} onChange={onChange} />
      <p className="xs soft num">{t('export.some.count', { shown, count })}</p>
    </section>
  )
}

const shapes: Readonly<Record<PageSize, readonly [width: number, height: number]>> = {
  a4: [25, 18],
  a3: [29, 20],
  wide: [32, 18],
  free: [23, 23],
}

function PageShape({ size }: { size: PageSize }) {
  const [width, height] = shapes[size]
  return (
    <svg width={34} height={24} viewBox="-17 -12 34 24" aria-hidden="true">
      <rect
        x={-width / 2}
        y={-height / 2}
        width={width}
        height={height}
        rx={2}
        fill="var(--surface)"
        stroke="currentColor"
        strokeWidth={1.5}
        strokeDasharray={size === 'free' ? '3 2.5' : undefined}
      />
    </svg>
  )
}
