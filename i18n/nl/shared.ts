import type { ActionItemRefusal } from '../../core/action-items/action-item';
import type {
  ActionReason,
  CoalitionReason,
  DueReason,
  OwnerReason,
  PriorityReason,
} from '../../core/capture/understanding';
import type { CoalitionRefusal } from '../../core/coalitions/coalition';
import type { RefusalFacts } from '../../core/shared/outcome';
import { dayOfMonth, monthOf, type PlainDate, weekdayOf, yearOf } from '../../core/shared/plain-date';

const WEEKDAYS = ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'];
const MONTHS = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
];

const SHORT_MONTHS = ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];

/** Codes that stop a request before any rule of a slice is asked. */
export type RequestRefusal =
  | 'not-signed-in'
  | 'bad-request'
  | 'bad-json'
  | 'too-large'
  | 'too-many-requests'
  | 'not-allowed-here'
  | 'unexpected';

/** Codes of the capture use cases. */
export type CaptureRefusal =
  | 'link-unknown'
  | 'not-allowed-to-link'
  | 'text-too-long'
  | 'text-empty'
  | 'which-action'
  | 'no-day-to-move'
  | 'no-such-day'
  | 'day-is-past'
  | 'not-an-owner'
  | 'which-person'
  | 'what-to-take-back'
  | 'status-not-in-line'
  | 'field-unread';

export type AnyRefusal = ActionItemRefusal | CoalitionRefusal | RequestRefusal | CaptureRefusal;

const refusals: Record<AnyRefusal, (facts: RefusalFacts) => string> = {
  'not-found': ({ number }) => (number ? `Actie #${number} bestaat niet.` : 'Dit bestaat niet, of niet meer.'),
  'not-allowed-to-change': () =>
    'Alleen wie de actie heeft, wie haar vastlegde of wie in deze coalitie werkt kan dit. Vraag het aan de aanjager.',
  stale: () => 'Intussen is er iets veranderd. Dit is hoe de actie er nu uitziet.',
  'title-empty': () => 'Geef de actie een naam.',
  'title-too-long': ({ max }) => `Dit is te lang. Houd het bij ${max ?? 200} tekens.`,
  'comment-empty': () => 'Typ eerst een reactie.',
  'comment-too-long': ({ max }) => `Deze reactie is te lang. Houd het bij ${max} tekens.`,
  'waits-on-empty': () => 'Zeg erbij waar de actie op wacht.',
  'too-many-owners': ({ max }) => `Een actie heeft hooguit ${max} trekkers. Kies wie het echt doet.`,
  withdrawn: ({ number }) => `Actie #${number} is ingetrokken. Herstel haar eerst.`,
  'coalition-unknown': () => 'Deze coalitie ken ik niet.',
  'nothing-understood': () => 'Hier lees ik geen actie in. Probeer: “Sanne belt het UWV voor vrijdag, prio A”.',
  'too-many-actions': ({ max }) => `In één bericht lees ik hooguit ${max} acties. Verdeel ze over meer berichten.`,
  'not-allowed-to-lead': () => 'Alleen de aanjager of het secretariaat kan dit.',
  'place-already-filled': ({ name }) => `Deze plek is al voor ${name}.`,
  'not-signed-in': () => 'Je bent niet aangemeld. Open de app opnieuw.',
  'bad-request': ({ field }) => (field ? `Dit klopt niet: ${field}.` : 'Dit verzoek klopt niet.'),
  'bad-json': () => 'Dit is geen geldige JSON.',
  'too-large': () => 'Dit is te groot om te verwerken.',
  'too-many-requests': () => 'Dat gaat wel erg snel. Wacht even en probeer het opnieuw.',
  'not-allowed-here': () => 'Dit kan alleen vanaf deze computer.',
  unexpected: () => 'Dit lukte niet. Er is niets veranderd. Probeer het opnieuw.',
  'link-unknown': ({ name }) => `Ik ken geen coalitie of tafel “${name}”.`,
  'not-allowed-to-link': () => 'Een gast kan een chat niet koppelen. Vraag het aan iemand van het secretariaat.',
  'text-too-long': ({ max }) => `Dit bericht is te lang om te lezen. Houd het bij ${max} tekens.`,
  'which-action': () => 'Welke actie bedoel je? Zet het nummer erbij, bijvoorbeeld “nee, #214 donderdag”.',
  'field-unread': ({ words }) => `“${words}” begrijp ik niet. Er is niets veranderd.`,
  'status-not-in-line': () => 'De stand verander je niet in deze zin. Kies die bij “Stand”.',
  'no-day-to-move': ({ number }) => `#${number} heeft nog geen datum. Noem de dag, bijvoorbeeld “nee, donderdag”.`,
  'no-such-day': ({ number, words }) => `“${words}” bestaat niet. De datum van #${number} blijft zoals die was.`,
  'day-is-past': ({ number, words }) => `“${words}” is al voorbij. De datum van #${number} blijft zoals die was.`,
  'not-an-owner': ({ number, gone, now }) =>
    `#${number} is niet van ${gone}. Typ “nee, ${now}” als ${now} het doet, of “${now} ook” als ${now} erbij komt.`,
  'which-person': ({ name, example }) => `Welke ${name} bedoel je? Typ de achternaam, bijvoorbeeld “${example}”.`,
  'what-to-take-back': ({ number }) =>
    `Mag #${number} helemaal weg? Typ dan “laat maar”. Of zeg wat er anders moet, bijvoorbeeld “nee, donderdag”.`,
  'text-empty': () => 'Je bericht is leeg.',
};

const actionReasons: Record<ActionReason, string> = {
  marker: 'je schreef er “actie” of iets dergelijks bij',
  list: 'het is een lijst met acties',
  request: 'je vraagt iemand iets te doen',
  assignment: 'je noemt iemand die iets doet',
  'own-promise': 'je zegt dat je het zelf doet',
  'open-request': 'je vraagt wie het wil doen',
  'we-with-deadline': 'jullie moeten het doen voor een datum',
  none: 'hier staat geen actie',
};

const dueReasons: Record<DueReason, string> = {
  date: 'de datum die je noemt',
  'date-next-year': 'de eerste keer dat deze datum komt',
  'day-of-month': 'de eerstvolgende dag met dit nummer',
  weekday: 'de eerstvolgende keer dat het die dag is',
  'weekday-this-week': 'die dag in deze week',
  'weekday-next-week': 'die dag in de volgende week',
  'weekday-of-week': 'die dag in die week',
  'weekday-in-weeks': 'eerst de eerstvolgende keer dat het die dag is, dan zoveel weken verder',
  'nth-day': 'die dag in die periode',
  'relative-day': 'geteld vanaf vandaag',
  amount: 'geteld vanaf vandaag',
  'working-days': 'geteld in werkdagen, zonder feestdagen',
  'week-end': 'de vrijdag van die week',
  'week-start': 'de maandag van die week',
  'week-middle': 'de woensdag van die week',
  'before-week': 'de vrijdag ervoor',
  weekend: 'de zondag van dat weekend',
  'after-weekend': 'de maandag erna',
  'period-end': 'de laatste dag van die periode',
  'period-start': 'de eerste dag van die periode',
  'period-middle': 'de 15e: het midden van die periode',
  halfway: 'halverwege die periode',
  'day-before': 'de laatste dag ervoor',
  'range-end': 'de laatste dag daarvan',
  'offset-before': 'vanaf daar teruggeteld',
  'offset-after': 'vanaf daar verder geteld',
  'no-earlier': 'ervoor is er geen werkdag meer',
  'before-event': 'de laatste werkdag ervoor',
  'after-event': 'de eerste werkdag erna',
  'on-event': 'de dag zelf',
  correction: 'je verbeterde jezelf: de laatste telt',
  heading: 'staat boven de lijst',
};

const ownerReasons: Record<OwnerReason, string> = {
  mention: 'genoemd met @',
  name: 'bij naam genoemd',
  sender: 'je schreef “ik”',
  field: 'ingevuld als trekker',
  heading: 'staat boven de lijst',
};

const coalitionReasons: Record<CoalitionReason, string> = {
  hashtag: 'je hashtag',
  number: 'het nummer van de coalitie',
  name: 'de naam van de coalitie',
  alias: 'een andere naam voor de coalitie',
  'typing-error': 'lijkt op de naam van de coalitie',
  heading: 'staat boven de lijst',
  conversation: 'deze chat hoort erbij',
};

const priorityReasons: Record<PriorityReason, string> = {
  word: 'je woorden',
  letter: 'de letter die je noemt',
  heading: 'staat boven de lijst',
};

const DIGITS = new Intl.NumberFormat('nl-NL');

/** Sentences that chat and tabs share. This file is the source; English must match its type. */
export const shared = {
  appName: 'Tafelwerk',
  /** "vrijdag 15 januari 2027": how a date is echoed in full. */
  fullDate: (day: PlainDate) =>
    `${WEEKDAYS[weekdayOf(day) - 1]} ${dayOfMonth(day)} ${MONTHS[monthOf(day) - 1]} ${yearOf(day)}`,
  /** "vr 15 jan", with the year when it is another than today's. */
  shortDate: (day: PlainDate, today: PlainDate) => {
    const short = `${WEEKDAYS[weekdayOf(day) - 1]?.slice(0, 2)} ${dayOfMonth(day)} ${SHORT_MONTHS[monthOf(day) - 1]}`;
    return yearOf(day) === yearOf(today) ? short : `${short} ${yearOf(day)}`;
  },
  overdue: (days: number) => (days === 1 ? '1 dag te laat' : `${days} dagen te laat`),
  priority: { A: 'A · hoog', B: 'B · middel', C: 'C · laag' },
  status: { 'te-doen': 'Te doen', bezig: 'Bezig', wacht: 'Wacht op', klaar: 'Klaar', ingetrokken: 'Ingetrokken' },
  waitsOn: (what: string) => `wacht op: ${what}`,
  toPlace: 'Nog te plaatsen',
  toBeDecided: 'n.t.b.',
  withoutOwner: 'geen trekker',
  withoutDate: 'geen datum',
  listOf: (names: readonly string[]) => joined(names, 'en'),
  /** A count as people write it: 5.000. */
  inDigits: (count: number) => DIGITS.format(count),
  helix: { bedrijfsleven: 'bedrijfsleven', onderwijs: 'onderwijs', overheid: 'overheid' },
  refusals,
  actionReasons,
  dueReasons,
  ownerReasons,
  coalitionReasons,
  priorityReasons,
};

export type Shared = typeof shared;

/** "Sanne, Bas en Inge". */
export function joined(names: readonly string[], and: string): string {
  if (names.length < 2) return names[0] ?? '';
  return `${names.slice(0, -1).join(', ')} ${and} ${names.at(-1)}`;
}

/** "#200 t/m #239", "#244": action numbers in order, with three or more in a row as one. */
export function ranges(numbers: readonly number[], through: string): readonly string[] {
  const rows: number[][] = [];
  for (const number of [...numbers].sort((a, b) => a - b)) {
    const row = rows.at(-1);
    if (row?.at(-1) === number - 1) row.push(number);
    else rows.push([number]);
  }
  return rows.flatMap((row) =>
    row.length > 2 ? [`#${row[0]} ${through} #${row.at(-1)}`] : row.map((number) => `#${number}`),
  );
}
