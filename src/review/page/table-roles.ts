/**
 * What the elements of a table are, said once more: in narrow windows the style sheet lays them out as blocks, and browsers then take them for
 * nothing at all. Spread into the element.
 */
export const TABLE = {
  table: { role: 'table' },
  group: { role: 'rowgroup' },
  row: { role: 'row' },
  head: { role: 'columnheader' },
  rowHead: { role: 'rowheader' },
  cell: { role: 'cell' },
} as const;
