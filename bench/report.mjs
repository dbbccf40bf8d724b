// Rows of the bench as one table: the app, the limit of the same run, and how many times the limit that is.

const places = (value) => (value >= 100 ? 0 : value >= 10 ? 1 : 2)
const number = (value) => (value === null || value === undefined || Number.isNaN(value) ? '-' : value.toFixed(places(Math.abs(value))))

/** @param rows { what, unit, app, limit, page, bar, higherIsBetter } */
export function table(rows) {
  const lines = rows.map(({ what, unit, app, limit, page, bar, higherIsBetter }) => {
    const met = bar === undefined || app === null ? '' : (higherIsBetter ? app >= bar : app <= bar) ? 'yes' : 'NO'
    const asked = bar === undefined ? '' : `${higherIsBetter ? '>=' : '<='} ${bar}`
    return [what, unit, number(app), number(limit), page ?? '', number(limit ? app / limit : null), asked, met]
  })
  const head = ['what', 'unit', 'app', 'limit', 'page', 'ratio', 'bar', 'met']
  const widths = head.map((title, column) => Math.max(title.length, ...lines.map((line) => line[column].length)))
  const show = (line) =>
    `| ${line.map((cell, column) => (column < 2 ? cell.padEnd(widths[column]) : cell.padStart(widths[column]))).join(' | ')} |`
  return [show(head), `|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`, ...lines.map(show)].join('\n')
}
