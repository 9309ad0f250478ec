import type { PlainDate } from '../../shared/plain-date';
import type { PreparedContext } from '../context';
import { tokenise } from '../text/tokenise';
import type { Mention, Understanding } from '../understanding';
import { actionOf } from './action';
import { bestCoalition } from './draft';
import { languageOf } from './language';
import { linesOf } from './layout';
import { readList } from './list';
import { type Scan, scanMessage } from './scan';
import { readUnit } from './unit';

const NOTHING: Understanding = { reason: 'none', form: 'single', actions: [] };

/** Reads a message against a day. */
export function readMessage(
  text: string,
  mentions: readonly Mention[],
  today: PlainDate,
  context: PreparedContext,
): Understanding {
  const tokens = tokenise(text, mentions);
  if (tokens.length === 0) return NOTHING;
  const scan = scanMessage(text, tokens, today, languageOf(tokens), context);
  const list = readList(scan);
  if (list) return { reason: list.length > 0 ? 'list' : 'none', form: 'list', actions: list };
  const drafts = unquoted(scan).flatMap(({ from, to }) => readUnit(scan, from, to, 'chat'));
  const first = drafts[0];
  if (!first) return NOTHING;
  const shared = drafts.length > 1 ? bestCoalition(scan.coalitions.filter((one) => one.reason === 'hashtag')) : null;
  const actions = drafts.map((draft) =>
    actionOf(scan, shared && !draft.coalition ? { ...draft, coalition: shared } : draft),
  );
  return { reason: first.reason, form: drafts.length > 1 ? 'list' : 'single', actions };
}

/** The stretches of a message that are the sender's own words: lines that open with > are somebody else's. */
function unquoted(scan: Scan): readonly { from: number; to: number }[] {
  const own: { from: number; to: number }[] = [];
  let open = true;
  for (const line of linesOf(scan)) {
    const last = own.at(-1);
    if (line.bullet === 'quote') open = true;
    else if (open || !last) {
      own.push({ from: line.from, to: line.to });
      open = false;
    } else last.to = line.to;
  }
  return own;
}
