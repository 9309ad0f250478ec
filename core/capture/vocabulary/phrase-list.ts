/** The phrases of a table that is written as running text: separated by commas, spaces around them left out. */
export function phraseList(...texts: readonly string[]): readonly string[] {
  return texts
    .join(',')
    .split(',')
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '');
}

/** The words of a table that is written as running text, separated by spaces. */
export function wordSet(...texts: readonly string[]): ReadonlySet<string> {
  return new Set(
    texts
      .join(' ')
      .split(/\s+/)
      .filter((word) => word !== ''),
  );
}
