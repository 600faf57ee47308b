/**
 * The pairs of rows and columns with the greatest sum of weights, each row and column used at most once.
 * A weight of 0 is no pair. Jonker and Volgenant's shortest augmenting paths, O(rows² · columns):
 * `assign([[3, 2], [2, 0]])` → `[1, 0]`, the column of each row.
 */
export function assign(weights: readonly (readonly number[])[]): (number | undefined)[] {
  const rows = weights.length
  const columns = weights.reduce((most, row) => Math.max(most, row.length), 0)
  if (rows > columns) return turned(assign(transpose(weights, columns)), rows)

  const board = boardOf(weights, rows, columns)
  for (let row = 1; row <= rows; row++) place(board, row)

  const result: (number | undefined)[] = Array.from({ length: rows }, () => undefined)
  for (let column = 1; column <= columns; column++) {
    const row = (board.rowOf[column] ?? 0) - 1
    if (row >= 0 && (weights[row]?.[column - 1] ?? 0) > 0) result[row] = column - 1
  }
  return result
}

/** The prices and pairs so far; rows and columns count from 1, column 0 holds the row that is being placed. */
interface Board {
  readonly cost: (row: number, column: number) => number
  readonly rowPrice: Float64Array
  readonly columnPrice: Float64Array
  readonly rowOf: Int32Array
  /** The column before a column on the shortest path to it. */
  readonly previous: Int32Array
}

function boardOf(weights: readonly (readonly number[])[], rows: number, columns: number): Board {
  const largest = weights.reduce((most, row) => row.reduce((a, b) => Math.max(a, b), most), 0)
  return {
    cost: (row, column) => largest - (weights[row - 1]?.[column - 1] ?? 0),
    rowPrice: new Float64Array(rows + 1),
    columnPrice: new Float64Array(columns + 1),
    rowOf: new Int32Array(columns + 1),
    previous: new Int32Array(columns + 1),
  }
}

/** Gives a row its column, moving others along the shortest path to a free one. */
function place(board: Board, row: number): void {
  const { rowOf, previous } = board
  rowOf[0] = row
  const slack = new Float64Array(rowOf.length).fill(Infinity)
  const visited = new Uint8Array(rowOf.length)
  let column = 0
  do {
    visited[column] = 1
    column = nearest(board, slack, visited, column)
  } while ((rowOf[column] ?? 0) !== 0)
  while (column !== 0) {
    const before = previous[column] ?? 0
    rowOf[column] = rowOf[before] ?? 0
    column = before
  }
}

/** The column that is cheapest to reach from those visited, after its cost has been paid by the prices. */
function nearest({ cost, rowPrice, columnPrice, rowOf, previous }: Board, slack: Float64Array, visited: Uint8Array, from: number): number {
  const row = rowOf[from] ?? 0
  let step = Infinity
  let next = 0
  for (let j = 1; j < slack.length; j++) {
    if (visited[j] === 1) continue
    const reduced = cost(row, j) - (rowPrice[row] ?? 0) - (columnPrice[j] ?? 0)
    if (reduced < (slack[j] ?? Infinity)) {
      slack[j] = reduced
      previous[j] = from
    }
    if ((slack[j] ?? Infinity) < step) {
      step = slack[j] ?? Infinity
      next = j
    }
  }
  for (let j = 0; j < slack.length; j++) {
    if (visited[j] === 1) {
      const owner = rowOf[j] ?? 0
      rowPrice[owner] = (rowPrice[owner] ?? 0) + step
      columnPrice[j] = (columnPrice[j] ?? 0) - step
    } else slack[j] = (slack[j] ?? Infinity) - step
  }
  return next
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
