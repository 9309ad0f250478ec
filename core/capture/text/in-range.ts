/** Tokens `from` up to but not including `to`. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Of things in the order of the message, those that lie wholly within a stretch of it. */
export function inRange<T extends Stretch>(sorted: readonly T[], from: number, to: number): readonly T[] {
  const found: T[] = [];
  for (let i = firstFrom(sorted, from); i < sorted.length; i++) {
    const one = sorted[i];
    if (!one || one.from >= to) break;
    if (one.to <= to) found.push(one);
  }
  return found;
}

/** Of things in the order of the message, the one that begins right at a token. */
export function beginningAt<T extends Stretch>(sorted: readonly T[], at: number): T | undefined {
  const one = sorted[firstFrom(sorted, at)];
  return one?.from === at ? one : undefined;
}

/** Of things in the order of the message, none within another, the one that ends right before a token. */
export function endingAt<T extends Stretch>(sorted: readonly T[], at: number): T | undefined {
  const one = sorted[firstFrom(sorted, at) - 1];
  return one?.to === at ? one : undefined;
}

/** The first of them that begins at a token or behind it. */
function firstFrom(sorted: readonly Stretch[], from: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.from ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  return low;
}
