import type { UnderstoodAction } from '../../understanding';
import { wordSet } from '../../vocabulary/phrase-list';
import { FIELD_LABELS } from '../../vocabulary/table-columns';
import type { Line } from '../clauses/layout';
import type { Scan } from '../clauses/scan';
import { actionOf } from '../draft/action';
import { readUnit } from '../draft/unit';
import { isTickedOff } from './done-lines';

/** Lines that each name a part of one action item: "Wie: Bas", "Wat: flyer maken", "Wanneer: vrijdag". */
type Record = Map<string, Line>;

/** The actions of a message whose lines are fields; null when they are none. */
export function readRecords(scan: Scan, lines: readonly Line[]): readonly UnderstoodAction[] | null {
  const records = recordsOf(scan, lines);
  if (records.length === 0) return null;
  return records.flatMap((record) => {
    const all = [...record.values()];
    if (!isWork(scan, record) || all.some((line) => isTickedOff(scan, line))) return [];
    return readUnit(scan, all[0]?.from ?? 0, all.at(-1)?.to ?? 0, 'list').map((draft) => actionOf(scan, draft));
  });
}

/** With each label that the record has already, the next one begins. */
function recordsOf(scan: Scan, lines: readonly Line[]): readonly Record[] {
  const records: Record[] = [];
  for (const line of lines) {
    const label = labelOf(scan, line);
    if (!label) continue;
    if (records.length === 0 || records.at(-1)?.has(label)) records.push(new Map());
    records.at(-1)?.set(label, line);
  }
  return records.filter((record) => record.has('what') && (record.has('who') || record.has('when')));
}

function labelOf({ tokens }: Scan, { from, to }: Line): string | undefined {
  const norm = tokens[from]?.norm ?? '';
  const label = tokens[from + 1]?.norm === ':' && to > from + 2 ? FIELD_LABELS.get(norm) : undefined;
  return label === 'rest' ? norm : label;
}

/** "Wat: borrel, wie: iedereen, waar: kantine" invites; who is named, or the word "actie", makes work of it. */
function isWork(scan: Scan, record: Record): boolean {
  const what = record.get('what');
  if (what && MARKS_WORK.has(scan.tokens[what.from]?.norm ?? '')) return true;
  const who = record.get('who');
  const names = who && scan.people.some(({ kind, from, to }) => kind === 'people' && from >= who.from && to <= who.to);
  return names === true && !record.has('where');
}

const MARKS_WORK = wordSet('actie actiepunt taak todo task action');
