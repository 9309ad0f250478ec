import type { PlainDate } from '../../shared/plain-date';
import type { PreparedContext } from '../context';
import { tokenise } from '../text/tokenise';
import type { Mention, Understanding } from '../understanding';
import { actionOf } from './action';
import { languageOf } from './language';
import { readList } from './list';
import { scanMessage } from './scan';
import { bestCoalition, readUnit } from './unit';

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
  const drafts = readUnit(scan, 0, tokens.length, 'chat');
  const first = drafts[0];
  if (!first) return NOTHING;
  const shared = drafts.length > 1 ? bestCoalition(scan.coalitions.filter((one) => one.reason === 'hashtag')) : null;
  const actions = drafts.map((draft) =>
    actionOf(scan, shared && !draft.coalition ? { ...draft, coalition: shared } : draft),
  );
  return { reason: first.reason, form: drafts.length > 1 ? 'list' : 'single', actions };
}
