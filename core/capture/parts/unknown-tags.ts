import type { CoalitionCode } from '../../shared/ids';
import type { Token } from '../text/token';
import { wordSet } from '../vocabulary/phrase-list';
import type { CoalitionNames } from './coalition-names';

/** A hashtag that names no coalition, and those of which a name holds it. */
export interface UnknownTag {
  readonly from: number;
  readonly to: number;
  readonly choices: readonly CoalitionCode[];
}

/** Finds the hashtags that may be meant for a coalition: not "#12", which is an action item, nor "#spoed". */
export function findUnknownTags(
  tokens: readonly Token[],
  names: CoalitionNames,
  taken: Uint8Array,
): readonly UnknownTag[] {
  const tags: UnknownTag[] = [];
  for (const [at, { kind, key, quoted }] of tokens.entries()) {
    if (kind !== 'hashtag' || quoted || taken[at] || key.length < SHORTEST || OTHER_TAGS.has(key)) continue;
    if (/^(?:\d+|prio[abc]?)$/.test(key)) continue;
    tags.push({ from: at, to: at + 1, choices: likely(key, names) });
  }
  return tags;
}

const SHORTEST = 2;
const LIKELY_FROM = 4;
const CHOICES_MAX = 3;
const OTHER_TAGS = wordSet(
  'actie acties actiepunt actiepunten actielijst ap todo taak taken afspraak besluit fyi info vraag idee prioriteit hoog laag middel spoed haast urgent asap zsm klaar done gedaan deadline team iedereen',
);

function likely(key: string, { exact }: CoalitionNames): readonly CoalitionCode[] {
  const codes = new Set<CoalitionCode>();
  if (key.length >= LIKELY_FROM) for (const [name, { code }] of exact) if (name.includes(key)) codes.add(code);
  return [...codes].slice(0, CHOICES_MAX);
}
