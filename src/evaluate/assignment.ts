/**
 * The pairs of rows and columns with the greatest sum of weights, each row and column used at most once.
 * A weight of 0 is no pair. Jonker and Volgenant's shortest augmenting paths, O(rows² · columns):
 * `assign([[3, 2], [2, 0]])` → `[1, 0]`, the column of each row.
 */
export function assign(weights: readonly (readonly number[])[]): (number | undefined)[] {
  const rows = weights.length
  const columns = weights.reduce((most, row) => Math.max(most, row.length), 0)
  if (rows > columns) return turned(assign(transpose(weights, columns)), rows)

  const largest = weights.reduce((most, row) => row.reduce((a, b) => Math.max(a, b), most), 0)
  const cost = (row: number, column: number): number => largest - (weights[row]?.[column] ?? 0)
  const rowPrice = new Float64Array(rows + 1)
  const columnPrice = new Float64Array(columns + 1)
  // Row of each column, both from 1; column 0 holds the row that is being placed.
  const rowOf = new Int32Array(columns + 1)
  const previous = new Int32Array(columns + 1)
  for (let row = 1; row <= rows; row++) {
    rowOf[0] = row
    const slack = new Float64Array(columns + 1).fill(Infinity)
    const visited = new Uint8Array(columns + 1)
    let column = 0
    do {
      visited[column] = 1
      const current = rowOf[column] ?? 0
      let step = Infinity
      let next = 0
      for (let j = 1; j <= columns; j++) {
        if (visited[j] === 1) continue
        const reduced = cost(current - 1, j - 1) - (rowPrice[current] ?? 0) - (columnPrice[j] ?? 0)
        if (reduced < (slack[j] ?? Infinity)) {
          slack[j] = reduced
          previous[j] = column
        }
        if ((slack[j] ?? Infinity) < step) {
          step = slack[j] ?? Infinity
          next = j
        }
      }
      for (let j = 0; j <= columns; j++) {
        if (visited[j] === 1) {
          const owner = rowOf[j] ?? 0
          rowPrice[owner] = (rowPrice[owner] ?? 0) + step
          columnPrice[j] = (columnPrice[j] ?? 0) - step
        } else slack[j] = (slack[j] ?? Infinity) - step
      }
      column = next
    } while ((rowOf[column] ?? 0) !== 0)
    while (column !== 0) {
      const before = previous[column] ?? 0
      rowOf[column] = rowOf[before] ?? 0
      column = before
    }
  }

  const result: (number | undefined)[] = Array.from({ length: rows }, () => undefined)
  for (let column = 1; column <= columns; column++) {
    const row = (rowOf[column] ?? 0) - 1
    if (row >= 0 && (weights[row]?.[column - 1] ?? 0) > 0) result[row] = column - 1
  }
  return result
}

function transpose(weights: readonly (readonly number[])[], columns: number): number[][] {
  return Array.from({ length: columns }, (_, column) => weights.map((row) => row[column] ?? 0))
}

function turned(rowOfColumn: readonly (number | undefined)[], rows: number): (number | undefined)[] {
  const result: (number | undefined)[] = Array.from({ length: rows }, () => undefined)
  rowOfColumn.forEach((row, column) => {
    if (row !== undefined) result[row] = column
  })
  return result
}
