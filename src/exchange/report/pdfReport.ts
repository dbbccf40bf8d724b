// The whole map as a PDF: what it is about, both sheets, and the tables. It holds what the report in Word holds.
import type { StakeholderDocument } from '../../domain/document'
import { isPlaced } from '../../domain/quadrants'
import { infoOf, rowsOf } from '../../domain/rows'
import { fullDate } from '../../i18n/dates'
import type { Translate } from '../../i18n/translate'
import { sheetScene } from '../../scene/sheet'
import { footShapes, type PageNumber } from '../../scene/sheetFrame'
import type { PictureKind } from '../../scene/sheetMap'
import { type PdfContext, pdfFile } from './pdf'
import { type Flow, flowIn, flowPage } from './pdfFlow'
import type { Pen } from './pdfPen'
import { addSheet, pointsPerPx, textsIn } from './pdfSheet'
import { planTable, registerTable, relationTable } from './tables'
import { legal } from './xml'

export interface PdfReportContext extends PdfContext {
  /** In the language of the map. */
  readonly t: Translate
}

export function writePdfReport(doc: StakeholderDocument, context: PdfReportContext): Promise<Blob> {
  const { t, date } = context
  const info = infoOf(doc)
  const title = legal(info.title) || t('sheet.untitled')
  const actors = rowsOf(doc, 'actors')
  const kinds: readonly PictureKind[] = [
    ...(actors.some(isPlaced) ? ['grid' as const] : []),
    ...(actors.length > 0 ? ['network' as const] : []),
  ]
  const opening = openingOf(doc, title, kinds.includes('grid'), context)
  const tables = tablesOf(doc, t)
  const pages = opening.pages.length + kinds.length + tables.pages.length

  return pdfFile(title, t.language, context, async (pen, root) => {
    let page = 0
    const addFlow = (flow: Flow) => {
      for (const drawing of flow.pages) {
        page += 1
        pen.pdf.addPage({ size: [flowPage.width * pointsPerPx, flowPage.height * pointsPerPx], margin: 0 })
        pen.pdf.scale(pointsPerPx)
        for (const draw of drawing) draw(pen, root)
        foot(pen, title, t, { page, pages })
      }
    }
    await pen.prepare(opening.texts)
    await pen.prepare(tables.texts)
    await pen.prepare(textsIn(footOf(title, t, { page: 1, pages }).shapes))
    addFlow(opening)
    for (const kind of kinds) {
      page += 1
      const options = {
        size: 'a4',
        portrait: false,
        question: true,
        legend: true,
        source: true,
        marking: 'none',
        relations: false,
        notes: true,
      } as const
      const scene = sheetScene(doc, kind, { ...options, date, page: { page, pages } }, t)
      await addSheet(pen, root, scene, 'H2')
    }
    addFlow(tables)
  })
}

function openingOf(doc: StakeholderDocument, title: string, grid: boolean, { t, date }: PdfReportContext): Flow {
  const info = infoOf(doc)
  const day = fullDate(date, t.language)
  const count = rowsOf(doc, 'participants').length
  const flow = flowIn(t.language)
  const about = [
    [t('shell.case.question'), info.question],
    [t('shell.case.problem'), info.problem],
    [t('shell.case.goal'), info.goal],
    [t('shell.case.ownRole'), info.ownRole],
  ] as const
  flow.heading('H1', title)
  flow.paragraph([info.organisation, day].filter(Boolean).join(', '))
  for (const [name, said] of about)
    if (said.trim()) {
      flow.heading('H2', name)
      for (const line of said.trim().split(/\r?\n/)) if (line.trim()) flow.paragraph(line)
    }
  if (rowsOf(doc, 'actors').length === 0) flow.paragraph(t('report.empty'))
  flow.heading('H2', t('report.method'))
  if (grid) flow.paragraph(t('report.method.grid'))
  flow.paragraph(
    `${count > 1 ? t('sheet.source.joint', { count }) : t('sheet.source.own')} ${t('sheet.notPersons')} ${t('report.method.day', { day })}`,
  )
  return flow
}

function tablesOf(doc: StakeholderDocument, t: Translate): Flow {
  const flow = flowIn(t.language)
  const parts = [
    [t('actors'), registerTable(doc, t)],
    [t('report.plan'), planTable(doc, t)],
    [t('relations'), relationTable(doc, t)],
  ] as const
  for (const [name, table] of parts) {
    if (table.rows.length === 0) continue
    flow.heading('H2', name)
    flow.table(table)
  }
  return flow
}

const footOf = (title: string, t: Translate, number: PageNumber) => footShapes(title, flowPage.width - 2 * flowPage.margin.x, t, number)

/** The same foot as on a sheet, which nobody needs to hear on each page. */
function foot(pen: Pen, title: string, t: Translate, number: PageNumber): void {
  const { shapes, height } = footOf(title, t, number)
  pen.pdf.markContent('Artifact', { type: 'Pagination' })
  pen.shape({ kind: 'group', x: flowPage.margin.x, y: flowPage.height - flowPage.margin.y + 8 - height, shapes })
  pen.pdf.endMarkedContent()
}
