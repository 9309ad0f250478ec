import type { UnknownTag } from '../../parts/unknown-tags';
import type { Doubt, Part, UnderstoodAction } from '../../understanding';
import type { Scan } from '../clauses/scan';
import type { Draft } from './draft';

/** The action of a draft, each part with its words. */
export function actionOf(scan: Scan, draft: Draft): UnderstoodAction {
  const { due, coalition, priority } = draft;
  return {
    title: draft.title,
    owners: draft.owners,
    due: due.due && part(scan, due.due.day, due.due.date.from, due.due.date.to, due.due.reason),
    coalition: coalition && part(scan, coalition.code, coalition.from, coalition.to, coalition.reason),
    priority: priority && part(scan, priority.value, priority.from, priority.to, priority.reason),
    doubts: coalition || !draft.unknownTag ? due.doubts : [coalitionDoubt(scan, draft.unknownTag), ...due.doubts],
  };
}

/** "#onderwijs": no coalition is called so. */
function coalitionDoubt({ text, tokens }: Scan, { from, choices }: UnknownTag): Doubt {
  return { about: 'coalition', words: text.slice(tokens[from]?.from, tokens[from]?.to), choices };
}

function part<T, Reason extends string>(
  scan: Scan,
  value: T,
  first: number,
  end: number,
  reason: Reason,
): Part<T, Reason> {
  const from = scan.tokens[first]?.from ?? 0;
  const to = scan.tokens[end - 1]?.to ?? from;
  return { value, span: { from, to }, words: scan.text.slice(from, to), reason };
}
