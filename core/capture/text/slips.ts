/**
 * The number of letters added, left out, changed or swapped with a neighbour between two words; more than
 * `most` comes back as `most + 1`. Takes time in proportion to the product of the lengths.
 */
export function slipsBetween(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let older: readonly number[] = [];
  let previous: readonly number[] = firstRow(b.length);
  for (let i = 1; i <= a.length; i++) {
    const row = nextRow(a, b, i, previous, older);
    if (least(row) > most) return most + 1;
    older = previous;
    previous = row;
  }
  return previous[b.length] ?? most + 1;
}

function firstRow(length: number): readonly number[] {
  const row: number[] = [];
  for (let j = 0; j <= length; j++) row.push(j);
  return row;
}

function least(row: readonly number[]): number {
  let best = row[0] ?? 0;
  for (const slips of row) if (slips < best) best = slips;
  return best;
}

/** One row of the Damerau-Levenshtein table (optimal string alignment). */
function nextRow(
  a: string,
  b: string,
  i: number,
  previous: readonly number[],
  older: readonly number[],
): readonly number[] {
  const row = [i];
  for (let j = 1; j <= b.length; j++) {
    const changed = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
    const cost = Math.min((previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, changed);
    const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
    row.push(swapped ? Math.min(cost, (older[j - 2] ?? 0) + 1) : cost);
  }
  return row;
}
