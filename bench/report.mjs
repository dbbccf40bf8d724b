// Rows of the bench as one table: the app, the limit of the same run, and how many times the limit that is.

const places = (value) => (value >= 100 ? 0 : value >= 10 ? 1 : 2)
const number = (value) => (value === null || value === undefined || Number.isNaN(value) ? '-' : value.toFixed(places(Math.abs(value))))

/** Frames a second that the limit pages show on a machine with nothing else to do. */
const calm = 59

/** Whether a row meets its bar; null: it has none. Frames are asked for as a share of what the limit page shows in the same run. */
export function meets({ app, limit, bar, higherIsBetter }) {
  if (bar === undefined) return null
  return higherIsBetter ? app >= bar * Math.min(1, (limit ?? calm) / calm) : app <= bar
}

/** @param rows { what, unit, app, limit, page, bar, higherIsBetter, foreign } */
export function table(rows) {
  const lines = rows.map((row) => {
    const { what, unit, app, limit, page, bar, higherIsBetter, foreign } = row
    const met = { true: 'yes', false: 'NO', null: '' }[meets(row)]
    const asked = bar === undefined ? '' : higherIsBetter ? `>= ${bar} of ${calm}` : `<= ${bar}`
    const others = foreign === undefined ? '' : `${Math.round(foreign * 100)} %`
    return [what, unit, number(app), number(limit), page ?? '', number(limit ? app / limit : null), asked, met, others]
  })
  const head = ['what', 'unit', 'app', 'limit', 'page', 'ratio', 'bar', 'met', 'others']
  const widths = head.map((title, column) => Math.max(title.length, ...lines.map((line) => line[column].length)))
  const show = (line) =>
    `| ${line.map((cell, column) => (column < 2 ? cell.padEnd(widths[column]) : cell.padStart(widths[column]))).join(' | ')} |`
  return [show(head), `|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`, ...lines.map(show)].join('\n')
}
