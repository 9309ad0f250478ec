/** Of things in the order of the message, those that lie wholly within a stretch of it. */
export function inRange<T extends { readonly from: number; readonly to: number }>(
  sorted: readonly T[],
  from: number,
  to: number,
): readonly T[] {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.from ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  const found: T[] = [];
  for (let i = low; i < sorted.length; i++) {
    const one = sorted[i];
    if (!one || one.from >= to) break;
    if (one.to <= to) found.push(one);
  }
  return found;
}
