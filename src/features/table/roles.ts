// The styles lay rows out as CSS grids, which takes the native roles of a table away in some browsers: they are said again.
export const roles = {
  grid: { role: 'grid', 'aria-multiselectable': true },
  lines: { role: 'rowgroup' },
  row: { role: 'row' },
  columnHeader: { role: 'columnheader', scope: 'col' },
  rowHeader: { role: 'rowheader', scope: 'row' },
  groupHeader: { role: 'rowheader', scope: 'rowgroup' },
  cell: { role: 'gridcell' },
} as const
