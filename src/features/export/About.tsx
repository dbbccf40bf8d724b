import type { ReactNode } from 'react'
import type { AboutId } from '../../exchange/exporters'
import type { Exporter } from '../../exchange/exporters/exporter'
import { useT } from '../../state/hooks'

interface Props {
  readonly exporter: Exporter & { readonly id: AboutId }
  /** Which kind of file, and what may go along. */
  readonly children: ReactNode
  /** What the file will hold. */
  readonly aside: ReactNode
}

/** A file without a sheet to look at: what it is, and what it will hold. */
export function About({ exporter, children, aside }: Props) {
  const t = useT()
  return (
    <>
      <div className="about">
        <p className="md">{t(`export.${exporter.id}.about`)}</p>
        {children}
      </div>
      <div className="choices">{aside}</div>
    </>
  )
}
