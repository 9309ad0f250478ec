import type { CoalitionCode } from '../../shared/ids';
import { compact, fold, lettersOf } from '../text/fold';
import type { CoalitionReason, NamedCoalition } from '../understanding';

export interface CoalitionName {
  readonly code: CoalitionCode;
  readonly reason: CoalitionReason;
}

/** A long name, with a bit for each letter in it so that most other words are told apart at once. */
export interface ForgivingName {
  readonly name: string;
  readonly code: CoalitionCode;
  readonly letters: number;
  /** How many slips are forgiven. */
  readonly most: number;
}

/** Names with the same first letter. */
export interface ForgivingNames {
  readonly all: readonly ForgivingName[];
  /** At each number of letters, the names that a word of so many letters may be a slip of. */
  readonly byLength: readonly (readonly ForgivingName[] | undefined)[];
}

/** The names of coalitions, prepared for finding them however they are spaced, hyphened or capitalised. */
export interface CoalitionNames {
  /** By letters and digits only. */
  readonly exact: ReadonlyMap<string, CoalitionName>;
  /** Every beginning of every name, to stop looking early. */
  readonly beginnings: ReadonlySet<string>;
  /** Names long enough to forgive a typing error, by the code of their first letter. */
  readonly forgiving: readonly (ForgivingNames | undefined)[];
  readonly codes: ReadonlyMap<string, CoalitionCode>;
}

const FORGIVEN_FROM = 8;
const TWO_FORGIVEN_FROM = 12;

export function compileCoalitionNames(coalitions: readonly NamedCoalition[]): CoalitionNames {
  const exact = new Map<string, CoalitionName>();
  const codes = new Map<string, CoalitionCode>();
  for (const { code, name, aliases } of coalitions) {
    codes.set(fold(code), code);
    for (const form of officialForms(name)) addName(exact, form, code, 'name');
    for (const alias of aliases) addName(exact, alias, code, 'alias');
  }
  const beginnings = new Set<string>();
  const forgiving: ForgivingName[][] = [];
  for (const [name, { code }] of exact) {
    for (let length = 1; length <= name.length; length++) beginnings.add(name.slice(0, length));
    if (name.length < FORGIVEN_FROM) continue;
    const first = name.charCodeAt(0);
    const most = name.length < TWO_FORGIVEN_FROM ? 1 : 2;
    forgiving[first] = [...(forgiving[first] ?? []), { name, code, letters: lettersOf(name), most }];
  }
  return { exact, beginnings, codes, forgiving: Array.from(forgiving, (all) => all && byLength(all)) };
}

function byLength(all: readonly ForgivingName[]): ForgivingNames {
  const lists: ForgivingName[][] = [];
  for (const one of all) {
    for (let length = one.name.length - one.most; length <= one.name.length + one.most; length++) {
      const list = lists[length] ?? [];
      list.push(one);
      lists[length] = list;
    }
  }
  return { all, byLength: Array.from(lists) };
}

function addName(exact: Map<string, CoalitionName>, name: string, code: CoalitionCode, reason: CoalitionReason): void {
  const key = compact(name);
  if (key.length > 1 && !exact.has(key)) exact.set(key, { code, reason });
}

/** The whole name, and the name without what stands in brackets. */
function officialForms(name: string): readonly string[] {
  const open = name.indexOf('(');
  return open > 0 ? [name, name.slice(0, open)] : [name];
}
