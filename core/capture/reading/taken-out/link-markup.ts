import type { Token } from '../../text/token';

const LONGEST_LINK_TEXT = 12;

/** Takes the marks of a written link out, "[the words](https://…)", so that its words stay in the sentence. */
export function withoutLinkMarkup(tokens: readonly Token[]): readonly Token[] {
  let kept: Token[] | null = null;
  let from = 0;
  for (const [at, token] of tokens.entries()) {
    const open = token.kind === 'link' ? openingOf(tokens, at) : -1;
    if (open < from) continue;
    kept ??= [];
    kept.push(...tokens.slice(from, open), ...wordsOf(tokens, open, at));
    from = at + 2;
  }
  return kept ? [...kept, ...tokens.slice(from)] : tokens;
}

/** The square bracket that opens the words before a link in brackets; -1 when there is none. */
function openingOf(tokens: readonly Token[], link: number): number {
  const [close, bracket] = [tokens[link - 2], tokens[link - 1]];
  if (close?.norm !== ']' || bracket?.norm !== '(' || bracket.spaced || tokens[link + 1]?.norm !== ')') return -1;
  for (let at = link - 3; at >= 0 && at > link - LONGEST_LINK_TEXT; at--) if (tokens[at]?.norm === '[') return at;
  return -1;
}

/** The words between the brackets; the first of them is spaced as the bracket was. */
function wordsOf(tokens: readonly Token[], open: number, link: number): readonly Token[] {
  const [first, ...rest] = tokens.slice(open + 1, link - 2);
  return first ? [{ ...first, spaced: tokens[open]?.spaced ?? false }, ...rest] : [];
}
