import { useLayoutEffect, useMemo, useRef, useState } from 'react'
import { isPlaced } from '../../domain/quadrants'
import { infoOf, rowsOf } from '../../domain/rows'
import { gridAltText, networkAltText } from '../../scene/altText'
import { presented } from '../../scene/presented'
import type { PictureKind } from '../../scene/sheetMap'
import { useT } from '../../state/hooks'
import { Shapes } from '../../ui/Shapes'
import type { Shown } from './useShown'

/** The question and the picture, as large as there is room. */
export function Stage({ shown: { doc, look, words }, kind }: { shown: Shown; kind: PictureKind }) {
  const t = useT()
  const room = useRef<HTMLDivElement>(null)
  const [size, setSize] = useState<{ width: number; height: number; screen: number } | null>(null)
  useLayoutEffect(() => {
    const element = room.current
    if (!element) return
    const measure = () => setSize({ width: element.clientWidth, height: element.clientHeight, screen: window.innerWidth })
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  const picture = useMemo(
    () => (size && size.width > 0 && size.height > 0 ? presented(doc, kind, size, look, words) : null),
    [doc, kind, size, look, words],
  )
  const actors = rowsOf(doc, 'actors')
  const alt = kind === 'grid' ? gridAltText(doc, words) : networkAltText(actors, rowsOf(doc, 'relations'), words)
  const unplaced = kind === 'grid' ? actors.filter((actor) => !isPlaced(actor)).length : 0
  const info = infoOf(doc)
  return (
    <>
      <h1 className="voice" lang={info.language}>
        {info.question || info.title}
      </h1>
      <div ref={room} className="room">
        {size && picture && (
          <svg
            width={size.width}
            height={size.height}
            viewBox={`0 0 ${size.width} ${size.height}`}
            role="img"
            aria-label={alt}
            lang={info.language}
          >
            <Shapes shapes={picture.shapes} />
          </svg>
        )}
      </div>
      {picture && (unplaced > 0 || picture.unnamed > 0) && (
        <p className="soft rest">
          {unplaced > 0 && <span>{t('gather.unplaced.count', { count: unplaced })}</span>}
          {picture.unnamed > 0 && <span>{t('present.unnamed', { count: picture.unnamed })}</span>}
        </p>
      )}
    </>
  )
}
