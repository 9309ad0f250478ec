import { wordOf } from '../vocabulary/lexicon';

const LONGEST = 12;

/** Whether a hyphen stands between two months or weekdays, or a month and a day: "jan-feb", "ma-vr" and "nov-5". */
export function isStretch(text: string, start: number, hyphen: number): boolean {
  if (text[hyphen] !== '-' || hyphen - start > LONGEST) return false;
  const first = text.slice(start, hyphen).toLowerCase();
  const kind = dateName(first);
  if (!kind) return false;
  const second = (/^[a-z]+|^\d\d?(?!\d)/i.exec(text.slice(hyphen + 1, hyphen + 1 + LONGEST))?.[0] ?? '').toLowerCase();
  const isDay = kind === 'month' && Number(second) > 0;
  return isDay || (second !== first && dateName(second) === kind);
}

function dateName(word: string): 'month' | 'weekday' | null {
  const { nl, en } = wordOf(word).date;
  const kind = (nl ?? en)?.is;
  return kind === 'month' || kind === 'weekday' ? kind : null;
}
