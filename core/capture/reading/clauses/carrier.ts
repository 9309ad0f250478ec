import { isSenderOnly, type Who } from '../../parts/find-people';
import { wordSet } from '../../vocabulary/phrase-list';
import { type ClauseReading, STRONG } from './clause-reading';
import type { Item } from './item';
import { particleBehind } from './items';

const PRONOUNS = wordSet(
  'dit dat het deze die hem ze er op over aan mee zelf nvm zo wel daar hier alles doen oppakken regelen dan ook voor mijn zijn haar hun ons onze rekening me mij',
  "ernaar erover eraan erachteraan ervoor daarvoor daarnaar daarover hiervoor hieraan daaraan altijd samen zeker this that it up m 'm om te zich t 't",
);
const OBJECTS = wordSet("dit dat het deze die hem ze this that it them m 'm t 't");
/** Verbs that only say that something will be done. */
const LIGHT_VERBS = wordSet(
  'doen oppakken pakken regelen nemen overnemen opnemen gaan zorgen fixen volgen opvolgen kijken afhandelen uppicken helpen trekken',
);
/** What is done to somebody: with a name right before the infinitive, that name is no owner. */
export const TO_PEOPLE: ReadonlySet<string> = wordSet(
  'bellen mailen bedanken informeren uitnodigen vragen benaderen polsen spreken interviewen bijpraten herinneren appen opbellen',
  'terugbellen briefen raadplegen helpen assisteren',
);

/** "Dirk pakt dit op", "doe ik", "kun jij daarvoor zorgen?": says who, not what. "Sanne dient hem in" says what with "hem". */
export function isCarrier(reading: ClauseReading): boolean {
  const verb = verbOf(reading);
  let object = false;
  const light = reading.items.every((item, i) => {
    if (i === reading.verb || i < reading.start) return true;
    if (item.who) {
      // "Stuur jij ze rond?"
      object ||= item.who.kind === 'they' && item.who !== reading.who && i > reading.verb;
      return !(isMet(item.who, reading) && TO_PEOPLE.has(verb)) && !isReachedBy(reading);
    }
    object ||= OBJECTS.has(item.norm);
    return item.word.isParticle || item.word.isModal || PRONOUNS.has(item.norm) || LIGHT_VERBS.has(item.norm);
  });
  // "We geven hem tot juni": only says until when.
  if (light && verb === 'geven' && reading.kind === 'we') return true;
  return light && !(object && reading.verb >= 0 && !LIGHT_VERBS.has(verb));
}

/** "(laat maar,) doe ik zelf": the sender takes it. */
export function isTakenBySender(reading: ClauseReading): boolean {
  return reading.kind === 'promise' && reading.who !== null && isSenderOnly(reading.who) && isCarrier(reading);
}

/** "Voor 1 mei moet de banner er zijn, Inge bestelt": does something with what was said, without a word for it. */
export function doesSo(reading: ClauseReading): boolean {
  const { items, verb, who } = reading;
  if (verb < 0 || who?.kind !== 'people' || reading.clause.before !== ',') return false;
  const infinitive = verbOf(reading);
  if (LIGHT_VERBS.has(infinitive) || TO_PEOPLE.has(infinitive)) return false;
  return STRONG.has(reading.kind) && items.every((item, i) => i === verb || item.who === who || item.word.isParticle);
}

/** "Bas zorgt daarvoor", "Inge zorgt ervoor". */
export function isSeeingToIt(reading: ClauseReading): boolean {
  const { items, verbForm: form, who, kind } = reading;
  if (form?.infinitive !== 'zorgen' || who?.kind !== 'people' || !STRONG.has(kind)) return false;
  return items.at(-1)?.norm === 'ervoor' || items.at(-1)?.norm === 'daarvoor';
}

/** "Pak jij die op?", "Inge regelt dat": takes on what was named. */
export function takesIt(reading: ClauseReading): boolean {
  return STRONG.has(reading.kind) && reading.items.some(({ norm }) => OBJECTS.has(norm)) && isCarrier(reading);
}

/** Somebody else the work is about: "Bas belt Inge". */
function isMet(who: Who, reading: ClauseReading): boolean {
  return who !== reading.who && who.kind === 'people' && !isSenderOnly(who);
}

/** Verbs by which the sender is reached. */
const REACHES = wordSet('bellen mailen appen informeren briefen');

/** "Bel me morgen even": the sender is to be reached; by whom is not said in the clause. */
export function isReached({ items, verb, verbForm: form }: ClauseReading): boolean {
  const me = items[verb + 1]?.who;
  return form?.form === 'stem' && REACHES.has(form.infinitive) && me?.receives === true && isSenderOnly(me);
}

/** "Inge app me even": asked of her by name. */
function isReachedBy(reading: ClauseReading): boolean {
  const { kind, who } = reading;
  return kind === 'request' && who?.kind === 'people' && !isSenderOnly(who) && isReached(reading);
}

/** The infinitive of the finite verb, or the last infinitive behind a modal, with its particle. */
function verbOf({ items, verb, verbForm: form }: ClauseReading): string {
  if (form) return (particleBehind(items, verb, form.infinitive)?.norm ?? '') + form.infinitive;
  return items.findLast((item: Item) => item.word.verb?.form === 'infinitive')?.norm ?? '';
}

/** "De badges nabestellen pak ik op": behind the infinitive such a verb adds nothing. */
export function isLightVerb(infinitive: string): boolean {
  return LIGHT_VERBS.has(infinitive);
}
