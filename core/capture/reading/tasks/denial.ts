import { isSenderOnly } from '../../parts/find-people';
import { DUTIES, HOUSEHOLD, PERSONAL_VERBS } from '../../vocabulary/nl-personal-verbs';
import { wordSet } from '../../vocabulary/phrase-list';
import type { ClauseReading } from '../clauses/clause-reading';
import type { Clause } from '../clauses/clauses';
import type { Item } from '../clauses/item';
import { finiteOf, particleBehind } from '../clauses/items';
import { DATE, type Scan } from '../clauses/scan';
import { isEvent } from '../due/due-noun';

const WORK_KINDS = new Set(['assertion', 'promise', 'we']);
/** Verbs that tell or ask something when "dat" or "of" follows. */
const TELLING = wordSet(
  'lezen horen zien vaststellen begrijpen vernemen aannemen merken aangeven melden zeggen schrijven vertellen mailen doorgeven appen schatten',
);
const ASKING = wordSet('vragen afvragen');
type NewsWord = 'telling' | 'asking' | 'subordinate' | 'habit' | 'praise' | 'negation' | 'none';

/** What a word says of whether the clause brings news; what somebody always does is none. */
const NEWS_WORDS: ReadonlyMap<string, NewsWord> = new Map(
  (
    [
      ['telling', 'dat'],
      ['asking', 'of hoe wat wanneer waarom wie'],
      ['subordinate', 'om zodat die welke omdat waar'],
      [
        'habit',
        'steeds telkens weleens normaal normaliter gewoonlijk altijd meestal vaak soms doorgaans always usually often',
      ],
      [
        'praise',
        'fantastisch geweldig uitstekend voortreffelijk perfect subliem briljant keurig super prachtig schitterend top',
      ],
      ['negation', 'niet niets niks nooit not never nothing'],
      ['none', 'geen'],
    ] as const
  ).flatMap(([says, words]) => words.split(' ').map((word) => [word, says] as const)),
);

/** "Ik red het woensdag niet", "Bas stuurt niets", "ik lees dat …", "Bas vraagt of …": nothing will be done. */
export function isDenied(scan: Scan, read: ClauseReading): boolean {
  if (!WORK_KINDS.has(read.kind)) return false;
  const verb = read.verbForm
    ? (particleBehind(read.items, read.verb, read.verbForm.infinitive)?.norm ?? '') + read.verbForm.infinitive
    : (read.items.findLast(({ word }) => word.verb?.form === 'infinitive')?.norm ?? '');
  if (read.items[read.start]?.norm === 'zich' && verb.endsWith('vragen')) return true;
  if (
    read.kind !== 'we' &&
    (isPersonal(read, verb) || isOfMyOwn(scan, read, verb) || isOnlyAsked(read, verb) || willLetKnow(read, verb))
  )
    return true;
  return isNoNews(scan, read, verb);
}

function isNoNews(scan: Scan, read: ClauseReading, verb: string): boolean {
  for (const item of read.items.slice(read.start)) {
    const says = NEWS_WORDS.get(item.norm);
    const verdict = says && VERDICTS[says](scan, read, verb, item);
    if (verdict !== undefined) return verdict;
  }
  return false;
}

type Verdict = (scan: Scan, read: ClauseReading, verb: string, item: Item) => boolean | undefined;

/** Whether such a word makes the clause no news; undefined when the words behind it decide. */
const VERDICTS: Readonly<Record<NewsWord, Verdict>> = {
  telling: (_scan, { items }, verb, item) => {
    if (TELLING.has(verb)) return true;
    return isSubordinate(items, item) ? false : undefined;
  },
  asking: (scan, read, verb, item) => ASKING.has(verb) && !willAsk(scan, read, item),
  subordinate: () => false,
  habit: () => true,
  praise: (_scan, { items }, _verb, item) => item === items.at(-1) || undefined,
  // "Bas geeft geen antwoord"
  none: (scan, { items, verb, clause }, _verb, item) =>
    (items[verb + 1] === item && !scan.tokens.slice(item.to, clause.to).some(({ norm }) => norm === 'maar')) ||
    undefined,
  negation: (scan, { clause }, _verb, item) => !isOtherDate(scan, item.to, clause.to) || undefined,
};

/** "Ik vraag Inge morgen wel of ze wil": somebody will be asked on a day. */
function willAsk(scan: Scan, { items, verb, who, clause }: ClauseReading, asking: Item): boolean {
  const isAsked = items.some((item, i) => i > verb && item.at < asking.at && item.who !== null && item.who !== who);
  const isDated = scan.dates.some(({ from, to }) => from >= clause.from && to <= asking.at);
  return isAsked && isDated;
}

/** "… dat Bas komt" goes on with a verb at its end; "dat soort dingen" and a lone "dat" do not. */
function isSubordinate(items: readonly Item[], that: Item): boolean {
  const at = items.indexOf(that);
  return items.some((_, i) => i > at + 1 && finiteOf(items, i) !== null);
}

/** "Ik laat het je weten": nobody is told anything yet. */
function willLetKnow({ items, verb: at }: ClauseReading, verb: string): boolean {
  const know = items.findIndex((item) => item.norm === 'weten');
  return (
    verb === 'laten' &&
    know > at &&
    items
      .slice(at + 1, know)
      .every(({ norm, who }) => norm === 'het' || who?.kind === 'you' || (who && isSenderOnly(who)))
  );
}

/** "Ik sluit later aan", "ik neem vrijdag vrij", "ik geef het op". */
function isPersonal({ items, start, verb: at }: ClauseReading, verb: string): boolean {
  const [next = '', behind = ''] = [items[at + 1]?.norm, items[at + 2]?.norm];
  if (BESIDE.get(verb)?.some((words) => words === next || words === `${next} ${behind}`)) return true;
  if (behind === '' && DUTIES[verb]?.has(next)) return true;
  return isInCompany(PERSONAL_VERBS, verb, items.slice(at < 0 ? start : Math.min(start, at)));
}

/** Whether a table has the verb without company, or one of its company stands beside it. */
function isInCompany(table: typeof PERSONAL_VERBS, verb: string, items: readonly Item[]): boolean {
  const company = Object.hasOwn(table, verb) ? table[verb] : undefined;
  return company !== undefined && (company.size === 0 || items.some(({ norm }) => company.has(norm)));
}

/** "Ik breng mijn moeder naar het station": at home, not at work. */
function isOfMyOwn(scan: Scan, { kind, who, items, clause }: ClauseReading, verb: string): boolean {
  if (kind !== 'promise' || !who || !isSenderOnly(who)) return false;
  if (items.some(({ norm }) => LEISURE.has(norm))) return true;
  if (isInCompany(HOUSEHOLD, verb, items) && !isForOthers(scan, items, clause)) return true;
  return items.some(({ norm }, i) => {
    const mine = norm === 'mijn' || norm === "m'n" ? (items[i + 1]?.norm ?? '') : '';
    return AT_HOME.has(mine) || (READING.has(verb) && POST.has(mine));
  });
}

/** "ik kook voor de vrijwilligers", "ik bak een taart voor de opening". */
function isForOthers(scan: Scan, items: readonly Item[], { from, to }: Clause): boolean {
  if (items.some(({ norm }) => FOR_OTHERS.has(norm))) return true;
  return scan.dates.some((date) => date.from >= from && date.to <= to && isEvent(date));
}

const FOR_OTHERS = wordSet('voor bij tijdens met namens');

/** "Donderdag lees ik mijn mail weer". */
const READING = wordSet('lezen bekijken checken beantwoorden bijwerken openen');
const POST = wordSet('mail mails mailtjes mailbox inbox e-mail e-mails berichten post apps');

/** "Bas stelt een vraag": to nobody. */
function isOnlyAsked({ items, who }: ClauseReading, verb: string): boolean {
  if (verb !== 'stellen' || !items.some(({ norm }) => norm === 'vraag' || norm === 'vragen')) return false;
  return items.every((item) => item.norm !== 'aan' && item.norm !== 'bij' && (item.who === null || item.who === who));
}

const LEISURE = wordSet(
  'dagje weekendje avondje nachtje middagje terrasje biertje wijntje ijsje dutje parkeerplek oppas hond koffers bioscoop kroeg kapper',
);
const AT_HOME = wordSet(
  'zoon zoontje dochter dochtertje kinderen kind kids moeder vader ouders man vrouw vriend vriendin partner hond kat oma opa broer zus zusje',
  'broertje schoonouders schoonmoeder schoonvader kleinkinderen neefje nichtje gezin huis tuin zolder keuken auto fiets trein bus tas jas spullen',
  'verjaardag bruiloft vakantie tandarts huisarts kapper bed boterham lunch ontbijt koffer koffers rijbewijs pensioen bureau',
);

/** "ik houd van de zee", "Bas maakt kans op de prijs": only right beside the verb. */
const BESIDE: ReadonlyMap<string, readonly string[]> = new Map([
  ['houden', ['van', 'rekening']],
  ['rekenen', ['op']],
  ['maken', ['kans', 'deel uit', 'gebruik', 'aanspraak', 'er werk', 'zich']],
  ['wijzen', ['op']],
]);

/** "niet donderdag maar vrijdag" denies a day, not the work. */
function isOtherDate(scan: Scan, at: number, to: number): boolean {
  if (scan.inside[at] !== DATE) return false;
  return scan.tokens.slice(at, to).some((token) => token.norm === 'maar');
}
