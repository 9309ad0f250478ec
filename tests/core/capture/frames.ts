import { NOTHING, NOTHING_OF_OTHERS } from './frames-of-nothing';

/** A person as a sentence needs them: subject, object, and the form of the verb (ik, hij or wij). */
interface Person {
  readonly subject: string;
  readonly object: string;
  readonly form: 0 | 1 | 2;
  readonly owners: string;
}

const me: Person = { subject: 'ik', object: 'mij', form: 0, owners: 'ik' };

const OTHERS: readonly Person[] = [
  one('Bas'),
  one('<at>Inge de Wit</at>', 'Inge de Wit'),
  one('mevrouw De Vries', 'De Vries'),
  { subject: 'Bas en Inge', object: 'Bas en Inge', form: 2, owners: 'Bas+Inge' },
];

const ALL: readonly Person[] = [
  me,
  { subject: 'wij (Inge en ik)', object: 'Inge en ik', form: 2, owners: 'Inge+ik' },
  { subject: 'Bas en ik', object: 'Bas en ik', form: 2, owners: 'Bas+ik' },
  ...OTHERS,
];

function one(subject: string, owners = subject): Person {
  return { subject, object: subject, form: 1, owners };
}

/** What a person is said to do; {S} is the subject, [a|b|c] the verb for ik, hij and wij, {D} the place of the date. */
const SAID = [
  '{S} [stuur|stuurt|sturen] de flyers {D} rond',
  '{S} [stuur|stuurt|sturen] {D} de flyers rond',
  '{D} [stuur|stuurt|sturen] {S} de flyers rond',
  '{S} [zal|zal|zullen] de flyers {D} rondsturen',
  '{S} [ga|gaat|gaan] {D} de flyers rondsturen',
  '{S} [moet|moet|moeten] de flyers {D} rondsturen',
  '{D} [moet|moet|moeten] {S} de flyers rondsturen',
  '{S} [pak|pakt|pakken] de flyers op, {D} klaar',
  '{S} [zorg|zorgt|zorgen] {D} voor de flyers',
  '{S} [zorg|zorgt|zorgen] ervoor dat de flyers {D} rondgestuurd worden',
  'afgesproken is dat {S} de flyers {D} [rondstuur|rondstuurt|rondsturen]',
  'we hebben besloten dat {S} de flyers {D} [rondstuur|rondstuurt|rondsturen]',
  '{S} [heb|heeft|hebben] toegezegd de flyers {D} rond te sturen',
  '{S} [bied|biedt|bieden] aan de flyers {D} rond te sturen',
  '{S} [krijg|krijgt|krijgen] de taak om de flyers {D} rond te sturen',
  '{S} [ben|is|zijn] verantwoordelijk voor de flyers, {D} klaar',
  '{S} [heb|heeft|hebben] nog een actie: flyers rondsturen, {D}',
  '{S} [heb|heeft|hebben] de lead: flyers rondsturen, {D}',
  'als de tekst er is, [stuur|stuurt|sturen] {S} de flyers {D} rond',
  'mocht het lukken, dan [stuur|stuurt|sturen] {S} de flyers {D} rond',
  'als het lukt [stuur|stuurt|sturen] {S} de flyers {D} rond',
  '{S} [ben|is|zijn] van plan om de flyers {D} rond te sturen',
  '{S} [ga|gaat|gaan] ervoor zorgen dat de flyers {D} rondgestuurd worden',
  'wie stuurt de flyers {D} rond? {S} [doe|doet|doen] dat',
  'volgende stap: {S} [stuur|stuurt|sturen] de flyers {D} rond',
  'de flyers moeten {D} rond, {S} [doe|doet|doen] dat',
  'de flyers [stuur|stuurt|sturen] {S} {D} rond',
  'de flyers [heb|heeft|hebben] {S} {D} klaar',
  'het is aan {O} om de flyers {D} rond te sturen',
  'de flyers worden {D} door {O} rondgestuurd',
  'de flyers moeten {D} rondgestuurd worden door {O}',
  'actie voor {O}: flyers rondsturen, {D}',
  'punt voor {O}: flyers rondsturen, {D}',
  'toegezegd door {O}: flyers rondsturen, {D}',
  'flyers rondsturen, actie: {S}, {D}',
];

/** What only somebody else is asked or said to do. */
const ASKED = [
  '[kan|kan|kunnen] {S} de flyers {D} rondsturen?',
  '[zou|zou|zouden] {S} de flyers {D} willen rondsturen?',
  '[zou|zou|zouden] {S} {D} de flyers kunnen rondsturen?',
  '[wil|wil|willen] {S} de flyers {D} rondsturen?',
  'is het mogelijk dat {S} de flyers {D} [rondstuur|rondstuurt|rondsturen]?',
  'zou het {S} lukken om de flyers {D} rond te sturen?',
  'ik heb {O} gevraagd om de flyers {D} rond te sturen',
  'ik wil graag dat {S} de flyers {D} [rondstuur|rondstuurt|rondsturen]',
  'laat {O} de flyers {D} maar rondsturen',
  'van {O} wil ik {D} de flyers',
  'van {O} krijg ik {D} de flyers',
  'graag van {O} de flyers, {D}',
  'ik hoor van {O} dat ze de flyers {D} nog [rondstuurt|rondstuurt|rondsturen]',
  'aan {O} de vraag om de flyers {D} rond te sturen',
  'ik heb met {O} afgesproken dat ze de flyers {D} [rondstuurt|rondstuurt|rondsturen]',
  '{S} [heeft|heeft|hebben] aangegeven dat ze de flyers {D} [rondstuurt|rondstuurt|rondsturen]',
  '{S} [laat|laat|laten] weten dat ze de flyers {D} [rondstuurt|rondstuurt|rondsturen]',
  '{S}: flyers rondsturen, {D}',
  '{S} flyers rondsturen, {D}',
  'flyers rondsturen - {S} - {D}',
];

/** What the one addressed is asked to do, with the name before, in or behind it; [je|jullie] by how many they are. */
const CALLED = [
  '{N}, [kun jij|kunnen jullie] de flyers {D} rondsturen?',
  '{N} [kun je|kunnen jullie] de flyers {D} rondsturen?',
  '[kun jij|kunnen jullie], {N}, de flyers {D} rondsturen?',
  '[kun je|kunnen jullie] de flyers {D} rondsturen, {N}?',
  '[kun je|kunnen jullie] de flyers {D} rondsturen {N}?',
  'hoi {N}, [wil je|willen jullie] de flyers {D} rondsturen?',
  '[zou je|zouden jullie] de flyers {D} willen rondsturen, {N}?',
  '{N}, [zou je|zouden jullie] {D} de flyers kunnen rondsturen?',
  '{N}, [stuur jij|sturen jullie] de flyers {D} rond?',
  '[stuur jij|sturen jullie] de flyers {D} rond, {N}?',
  '{N}, [jij stuurt|jullie sturen] de flyers {D} rond',
  '{N}, [heb je|hebben jullie] tijd om de flyers {D} rond te sturen?',
  'hoi {N} [heb je|hebben jullie] tijd om de flyers {D} rond te sturen?',
  '{N}, lukt het [je|jullie] om de flyers {D} rond te sturen?',
  '{N}, mag ik [je|jullie] vragen om de flyers {D} rond te sturen?',
  '{N}, [zou je|zouden jullie] zo vriendelijk willen zijn de flyers {D} rond te sturen?',
  '{N}, [wil je|willen jullie] ervoor zorgen dat de flyers {D} rondgestuurd worden?',
  '{N}, graag de flyers {D} rondsturen',
  'graag de flyers {D} rondsturen, {N}',
  '{N}, stuur de flyers {D} rond',
  '{N}, vergeet niet de flyers {D} rond te sturen',
  '{N} als [je|jullie] de flyers {D} rond [wilt|willen] sturen',
  'zeg {N}, [wil jij|willen jullie] {D} de flyers rondsturen',
  'de flyers moeten rond, [doe jij|doen jullie] dat {N}? {D} graag',
  '{N}, is het mogelijk dat [je|jullie] de flyers {D} [rondstuurt|rondsturen]?',
  '{N}, het zou fijn zijn als [je|jullie] de flyers {D} [rondstuurt|rondsturen]',
  '{N}, aan [jou|jullie] de vraag om de flyers {D} rond te sturen',
  'kunnen de flyers {D} rondgestuurd worden, {N}?',
  'flyers rondsturen {D}, lukt dat {N}?',
  'de flyers zijn af, [stuur jij|sturen jullie] ze {D} rond, {N}?',
  '{N} of [je|jullie] de flyers {D} rond [wilt|willen] sturen',
  '{N} [jij|jullie] [mag|mogen] de flyers {D} rondsturen',
];

/** What anybody may take. */
const OPEN = [
  'wie kan de flyers {D} rondsturen?',
  'wie wil {D} de flyers rondsturen?',
  'wie stuurt de flyers {D} rond?',
  'wie van jullie kan de flyers {D} rondsturen?',
  'wie heeft er tijd om de flyers {D} rond te sturen?',
  'wie voelt zich geroepen om de flyers {D} rond te sturen?',
  'wie is bereid om de flyers {D} rond te sturen?',
  'wie zou de flyers {D} kunnen rondsturen?',
  'kan iemand de flyers {D} rondsturen?',
  'zou iemand de flyers {D} willen rondsturen?',
  'is er iemand die de flyers {D} kan rondsturen?',
  'we zoeken iemand die de flyers {D} rondstuurt',
  'we zoeken iemand om de flyers {D} rond te sturen',
  'iemand zin om de flyers {D} rond te sturen?',
  'de flyers moeten {D} rondgestuurd worden. Iemand?',
  'de flyers moeten {D} rondgestuurd worden, wie?',
  'de flyers moeten {D} rondgestuurd worden, wie van jullie?',
  '{D} moeten de flyers rondgestuurd zijn, wie van jullie?',
  'de flyers moeten {D} rond, wie doet dat?',
  'de flyers moeten {D} rond, wie pakt dit op?',
];

/** A date in the sentence itself; the messages are of Wednesday 10 March 2027. */
const INSIDE = [
  ['vrijdag', '2027-03-12'],
  ['voor 1 april', '2027-04-01'],
  ['uiterlijk volgende week dinsdag', '2027-03-16'],
  ['eind mei', '2027-05-31'],
] as const;

/** A date in a sentence of its own behind it. */
const BEHIND = [
  ['Kan tot de 24e.', '2027-03-24'],
  ['Vrijdag is prima.', '2027-03-12'],
  ['1 april is vroeg genoeg.', '2027-04-01'],
  ['Voor vrijdag graag.', '2027-03-12'],
  ['Dinsdag 16 maart is vroeg genoeg.', '2027-03-16'],
  ['Mag ook eind mei.', '2027-05-31'],
] as const;

/** What may be said in between without changing anything. */
const ASIDES = ['', 'svp', ', als er tijd is,', ', geen haast,', ', denk ik,'] as const;

/** A sentence with who it is put in and when. */
interface Framed {
  readonly frame: string;
  readonly text: string;
  readonly owners: string;
  readonly due: string;
}

/** Every frame with every owner it can have and every date, the owner and the day as they were put in. */
export function framed(): readonly Framed[] {
  const all: Framed[] = [];
  for (const [frames, people] of [
    [SAID, ALL],
    [ASKED, OTHERS],
    [CALLED, OTHERS],
    [OPEN, [{ subject: '', object: '', form: 1, owners: '-' }]],
  ] as const) {
    for (const frame of frames) for (const person of people) all.push(...dated(frame, person));
  }
  return all;
}

/** Every frame that is no work, with the same people and days. */
export function nothing(): readonly string[] {
  const all = new Set<string>();
  for (const [frames, people] of [
    [NOTHING, ALL],
    [NOTHING_OF_OTHERS, OTHERS],
  ] as const)
    for (const frame of frames)
      for (const person of people) for (const [date] of INSIDE) all.add(written(frame, person, date));
  return [...all];
}

function dated(frame: string, person: Person): readonly Framed[] {
  const { owners } = person;
  const asides = frame.includes(' de flyers {D} ') ? ASIDES : [''];
  const inside = INSIDE.flatMap(([date, due], i) =>
    (i === 1 ? asides : ['']).map((aside) => ({
      frame,
      owners,
      due,
      text: written(frame, person, `${date} ${aside}`),
    })),
  );
  if (/^\{D\}|\{D\}(?: klaar| graag)?$/.test(frame)) return inside;
  const whole = written(frame, person, '');
  const behind = BEHIND.map(([sentence, due]) => ({
    frame,
    owners,
    due,
    text: `${whole}${/[.?]$/.test(whole) ? '' : '.'} ${sentence}`,
  }));
  return [...inside, ...behind];
}

function written(frame: string, { subject, object, form }: Person, date: string): string {
  const text = frame
    .replace(/\[([^\]]+)\]/g, (_all, forms: string) => {
      const each = forms.split('|');
      return (each.length > 2 ? each[form] : each[form === 2 ? 1 : 0]) ?? '';
    })
    .replace('{S}', subject)
    .replace(/\{[ON]\}/, object)
    .replace('{D}', date)
    .replace(/ +(?=[ ,.?]|$)/g, '')
    .replace(/,(?=[.?]|$)/, '');
  return text.startsWith('<') ? text : text.charAt(0).toUpperCase() + text.slice(1);
}
