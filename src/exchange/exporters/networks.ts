// The network for programs that count and draw networks.
import { type Exporter, written } from './exporter'

const network = { family: 'network', shows: 'about', places: true } as const

export const graphml = {
  id: 'graphml',
  extension: 'graphml',
  ...network,
  async write({ doc, t, palette }) {
    const { writeGraphml } = await import('../formats/graphml')
    return written(writeGraphml(doc, t, palette))
  },
} as const satisfies Exporter

export const gexf = {
  id: 'gexf',
  extension: 'gexf',
  ...network,
  async write({ doc, t, palette, date }) {
    const { writeGexf } = await import('../formats/gexf')
    return written(writeGexf(doc, t, palette, date))
  },
} as const satisfies Exporter

export const kumu = {
  id: 'kumu',
  extension: 'kumu.json',
  ...network,
  places: false,
  async write({ doc, t }) {
    const { writeKumu } = await import('../formats/kumu')
    return written(writeKumu(doc, t))
  },
} as const satisfies Exporter
