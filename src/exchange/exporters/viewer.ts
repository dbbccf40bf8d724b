import { type Exporter, written } from './exporter'

/** A page to look at, for those who have nothing but a browser. */
export const viewer = {
  id: 'viewer',
  extension: 'html',
  family: 'viewer',
  shows: 'about',
  places: true,
  async write({ doc, t, palette, date }) {
    const { viewerPage } = await import('../viewer/page')
    return written(new Blob([await viewerPage({ doc, t, palette, date })], { type: 'text/html' }))
  },
} as const satisfies Exporter
