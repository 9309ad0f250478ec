import type { Who } from '../../parts/find-people';
import { wordSet } from '../../vocabulary/phrase-list';
import { TO_PEOPLE } from '../clauses/carrier';
import type { ClauseReading } from '../clauses/clause-reading';

const HIM = wordSet('hem haar');
const OPENS_OBJECT = wordSet('de het een alle die deze');

/** "Sanne heeft Joost toegezegd hem te bellen", "… hem de cijfers te sturen": in the work "hem" is Joost. */
export function withName(reading: ClauseReading, who: Who | null | undefined): ClauseReading {
  const { items, start } = reading;
  const [person, another] = who?.people ?? [];
  const him = items.findIndex((item, i) => i >= start && HIM.has(item.norm));
  if (him < 0 || !person || another || person.ref.kind === 'sender') return reading;
  const isMet = items.some((item, i) => i > him && TO_PEOPLE.has(item.norm)) && items[him + 1]?.norm === 'te';
  const receives = OPENS_OBJECT.has(items[him + 1]?.norm ?? '');
  const at = items[him]?.at;
  return at !== undefined && (isMet || receives) ? { ...reading, named: { at, name: person.ref.name } } : reading;
}
