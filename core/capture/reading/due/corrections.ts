import type { Token } from '../../text/token';

const CORRECTIONS: ReadonlySet<string> = new Set(
  'nee wacht sorry pardon oeps correctie bedoel herstel toch liever verzet verschoven wordt werd nieuwe naar verplaatst no wait actually rather verbetering eigenlijk'.split(
    ' ',
  ),
);

/** Whether the words between two dates take the first one back: "vrijdag, nee wacht maandag". */
export function correctionBefore(tokens: readonly Token[], from: number, to: number): boolean {
  if (to - from > 8) return false;
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (token?.kind === 'word' && CORRECTIONS.has(token.norm)) return true;
    if (token?.norm === '→') return true;
    // "was 3 juni, is nu 10 juni".
    if (token?.norm === 'nu' && at === to - 1) return true;
  }
  return false;
}
