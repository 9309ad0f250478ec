import type { Person } from '../../parts/find-names';
import { isSenderOnly, type Who } from '../../parts/find-people';
import { inRange } from '../../text/in-range';
import { OPENING_GREETINGS } from '../../vocabulary/nl-courtesies';
import { wordSet } from '../../vocabulary/phrase-list';
import type { Line } from '../clauses/layout';
import type { Scan } from '../clauses/scan';
import { type OwnerPart, ownerParts } from '../draft/owners';
import type { HeadingKind } from './heading-kind';

/** Who owns the lines under a heading that do not name anybody else. */
export function headingOwners(scan: Scan, line: Pick<Line, 'from' | 'to'>, kind: HeadingKind): readonly OwnerPart[] {
  const people = inRange(scan.people, line.from, line.to).filter((who) => owns(scan, who, line, kind));
  if (people.length > 0) return ownerParts(scan, people, 'heading');
  return isWork(kind) && scan.tokens[line.from]?.norm === 'mijn' ? ownerParts(scan, [mine(line.from)], 'heading') : [];
}

/** "Mijn acties:". */
function mine(from: number): Who {
  const sender: Person = { from, to: from + 1, ref: { kind: 'sender' }, sure: true };
  return { from, to: from + 1, kind: 'people', people: [sender], receives: false };
}

function isWork(kind: HeadingKind): boolean {
  return kind === 'actions' || kind === 'agreed';
}

/** "Bas:", "Acties voor Inge", "Taken van Mo"; not "overleg met Bas" or "Mail van Bas". */
function owns(scan: Scan, who: Who, line: Pick<Line, 'from' | 'to'>, kind: HeadingKind): boolean {
  if (who.kind !== 'people' || !who.people.every((one) => one.sure)) return false;
  const { tokens } = scan;
  const before = tokens[who.from - 1]?.norm ?? '';
  if (before === '(') return isWork(kind) && who.people.length === 1;
  if (who.from === line.from) return opensAsOwner(scan, who, kind);
  if (OPENING_GREETINGS.has(before)) return isAddressed(scan, line);
  if (before === 'heb') return ASKED.has(tokens[who.to]?.norm ?? '');
  if (before === 'wat' || before === 'moet') return isWork(kind) && isSenderOnly(who);
  if (before === 'van' || before === 'voor' || before === 'for') {
    return isWork(kind) || who.from - 1 === line.from || SHARES.has(tokens[who.from - 2]?.norm ?? '');
  }
  return LEADS_TO_OWNER.has(before) || before.startsWith('actie') || before.startsWith('ta');
}

/** "Ik heb Bas gevraagd om:". */
const ASKED = wordSet('gevraagd verzocht');

const SHARES = wordSet(
  'punt punten puntje puntjes lijst lijstje deel aandeel klus klusje klusjes werk rest beurt iets nog dingen dingetjes',
);
const LEADS_TO_OWNER = wordSet('todo do ap je jij :');

/** "Bas:", "Bas, voor jou:"; not "Inge vroeg:", "Ik heb drie punten:" or "Bas, hierbij de stukken:". */
function opensAsOwner(scan: Scan, { to }: Who, kind: HeadingKind): boolean {
  const next = scan.tokens[to]?.norm ?? '';
  if (isWork(kind)) return true;
  return !REPORTING.has(next) && (next !== ',' || scan.tokens[to + 1]?.norm !== 'hierbij');
}

const REPORTING = wordSet(
  'zei zegt vroeg vraagt vindt vond schrijft schreef meldt meldde denkt dacht wil wilde heb heeft had was is ben',
);

/** "Hoi Bas, kun jij deze week:". */
function isAddressed({ tokens }: Scan, { from, to }: Pick<Line, 'from' | 'to'>): boolean {
  return tokens.slice(from, to).some(({ word }) => word.role === 'you');
}
