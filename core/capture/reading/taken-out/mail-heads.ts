import type { Token } from '../../text/token';
import { wordSet } from '../../vocabulary/phrase-list';

/** Takes out "Van: …", "Onderwerp: …" above a forwarded mail: they are nobody's words in this chat. The line breaks stay. */
export function withoutMailHeads(tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some((_, at) => isField(tokens, at, SUBJECTS))) return tokens;
  const kept: Token[] = [];
  let from = 0;
  let wasHead = false;
  for (let at = 0; at <= tokens.length; at++) {
    if (at < tokens.length && tokens[at]?.kind !== 'break') continue;
    const isHead = isField(tokens, from, FIELDS);
    if (!isHead || !(wasHead || isField(tokens, at + 1, FIELDS))) kept.push(...tokens.slice(from, at));
    kept.push(...tokens.slice(at, at + 1));
    if (at > from) wasHead = isHead;
    from = at + 1;
  }
  return kept;
}

const SUBJECTS = wordSet('onderwerp subject betreft verzonden sent');
const FIELDS = wordSet('van aan cc bcc onderwerp betreft verzonden datum from to sent subject date');

/** Whether a line begins here with one of these words and a colon. */
function isField(tokens: readonly Token[], at: number, names: ReadonlySet<string>): boolean {
  const opens = at === 0 || tokens[at - 1]?.kind === 'break';
  return opens && tokens[at + 1]?.norm === ':' && names.has(tokens[at]?.norm ?? '');
}
