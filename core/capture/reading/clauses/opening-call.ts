import { isSenderOnly } from '../../parts/find-people';
import { isFiniteVerb } from '../../parts/place';
import { OPENING_GREETINGS } from '../../vocabulary/nl-courtesies';
import { wordSet } from '../../vocabulary/phrase-list';
import type { Scan } from './scan';

/** "Hoi Bas ik zie …", "inge we hebben …", "hoi mo de printer is stuk": who is called, without a comma behind the name. */
export function endsCall(scan: Scan, from: number, at: number): boolean {
  const greets = OPENING_GREETINGS.has(scan.tokens[from]?.norm ?? '');
  const called = scan.whoAt[greets ? from + 1 : from];
  if (called?.to !== at || called.kind !== 'people' || called.receives || isSenderOnly(called)) return false;
  const subject = scan.whoAt[at];
  if (!subject) {
    const norm = scan.tokens[at]?.norm ?? '';
    return (greets && OPENS_SUBJECT.has(norm)) || (IT.has(norm) && scan.tokens[at + 1]?.word.isStative === true);
  }
  const verb = scan.tokens[subject.to];
  return (subject.kind === 'we' || isSenderOnly(subject)) && verb !== undefined && isFiniteVerb(verb);
}

const IT = wordSet('er het dit');
const OPENS_SUBJECT = wordSet("de het een er dit mijn onze 't");
