/**
 * Best one-to-one assignment of rows to columns: the one with the greatest sum of weights (Hungarian method with potentials,
 * O(n³)). A weight of 0 or less means that the two are not to be paired.
 *
 * @returns for each row the index of its column, or -1
 */
export function assign(weights: number[][]): number[] {
  const rows = weights.length;
  const size = Math.max(rows, ...weights.map((row) => row.length));
  const cost = (i: number, j: number) => -Math.max(0, weights[i - 1]?.[j - 1] ?? 0);
  const u = new Array<number>(size + 1).fill(0);
  const v = new Array<number>(size + 1).fill(0);
  const rowOf = new Array<number>(size + 1).fill(0);
  for (let i = 1; i <= size; i += 1) {
    const way = new Array<number>(size + 1).fill(0);
    const least = new Array<number>(size + 1).fill(Number.POSITIVE_INFINITY);
    const used = new Array<boolean>(size + 1).fill(false);
    let column = 0;
    rowOf[0] = i;
    while (rowOf[column] !== 0) {
      used[column] = true;
      const row = rowOf[column]!;
      let delta = Number.POSITIVE_INFINITY;
      let next = 0;
      for (let j = 1; j <= size; j += 1) {
        if (used[j]) continue;
        const reduced = cost(row, j) - u[row]! - v[j]!;
        if (reduced < least[j]!) {
          least[j] = reduced;
          way[j] = column;
        }
        if (least[j]! < delta) {
          delta = least[j]!;
          next = j;
        }
      }
      for (let j = 0; j <= size; j += 1) {
        if (used[j]) {
          u[rowOf[j]!] = u[rowOf[j]!]! + delta;
          v[j] = v[j]! - delta;
        } else least[j] = least[j]! - delta;
      }
      column = next;
    }
    while (column !== 0) {
      const before = way[column]!;
      rowOf[column] = rowOf[before]!;
      column = before;
    }
  }
  const found = new Array<number>(rows).fill(-1);
  for (let j = 1; j <= size; j += 1) {
    const i = rowOf[j]! - 1;
    if (i >= 0 && i < rows && (weights[i]?.[j - 1] ?? 0) > 0) found[i] = j - 1;
  }
  return found;
}
