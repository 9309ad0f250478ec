import type { PlainDate } from '../../shared/plain-date';
import type { PreparedContext } from '../context';
import type { Token } from '../text/token';
import { tokenise } from '../text/tokenise';
import type { Mention, Understanding } from '../understanding';
import { type Line, linesOf } from './clauses/layout';
import { scanMessage } from './clauses/scan';
import { actionOf } from './draft/action';
import { bestCoalition, type Draft } from './draft/draft';
import { readUnit } from './draft/unit';
import { endOfReading } from './end-of-reading';
import { languageOf } from './language';
import { readList } from './lists/list';
import { readPrintedLine } from './printed-line';
import { withoutAsides } from './taken-out/asides';
import { withoutCourtesies } from './taken-out/courtesies';
import { withoutLinkMarkup } from './taken-out/link-markup';
import { withoutMailHeads } from './taken-out/mail-heads';
import { withFullWords } from './taken-out/short-words';

/** Reads a message against a day. */
export function readMessage(
  text: string,
  mentions: readonly Mention[],
  today: PlainDate,
  context: PreparedContext,
): Understanding {
  const readTo = endOfReading(text);
  const printed = text.includes('|') && !text.includes('\n') ? readPrintedLine(text.slice(0, readTo), context) : null;
  if (printed) return { reason: 'marker', form: 'single', actions: [printed], readTo };
  const tokens = withFullWords(withoutAsides(withoutCourtesies(ownTokens(text.slice(0, readTo), mentions))));
  const scan = scanMessage(text, tokens, today, languageOf(tokens), context);
  const lines = linesOf(scan);
  const list = readList(scan, lines);
  if (list) return { reason: list.length > 0 ? 'list' : 'none', form: 'list', actions: list, readTo };
  const drafts: Draft[] = [];
  for (const { from, to } of unquoted(lines)) drafts.push(...readUnit(scan, from, to, 'chat'));
  const first = drafts[0];
  if (!first) return { reason: 'none', form: 'single', actions: [], readTo };
  const shared = drafts.length > 1 ? bestCoalition(scan.coalitions.filter((one) => one.reason === 'hashtag')) : null;
  const actions = drafts.map((draft) =>
    actionOf(scan, shared && !draft.coalition ? { ...draft, coalition: shared } : draft),
  );
  return { reason: first.reason, form: drafts.length > 1 ? 'list' : 'single', actions, readTo };
}

/** The tokens of a text, without the head of a forwarded mail and without the marks of written links. */
function ownTokens(text: string, mentions: readonly Mention[]): readonly Token[] {
  const all = tokenise(text, mentions);
  const tokens = text.includes('](') ? withoutLinkMarkup(all) : all;
  return text.includes('\n') ? withoutMailHeads(tokens) : tokens;
}

/** The stretches of a message that are the sender's own words: lines that open with > are somebody else's. */
function unquoted(lines: readonly Line[]): readonly { readonly from: number; readonly to: number }[] {
  if (lines.length < 2 && lines[0]?.bullet !== 'quote') return lines;
  const own: { from: number; to: number }[] = [];
  let open = true;
  for (const line of lines) {
    const last = own.at(-1);
    if (line.bullet === 'quote') open = true;
    else if (open || !last) {
      own.push({ from: line.from, to: line.to });
      open = false;
    } else last.to = line.to;
  }
  return own;
}
