import type { ActionItemView } from '../../core/action-items/views';
import { ranges, shared } from './shared';

type Status = ActionItemView['status'];

/** What can be said by typing a word of one's own. */
export type TypedWord =
  | 'help'
  | 'mine'
  | 'list'
  | 'close'
  | 'closed'
  | 'reopen'
  | 'reopened'
  | 'link'
  | 'unlink'
  | 'marker'
  | 'courtesy';

const STATUS_HEADER: Record<Status, string> = {
  'te-doen': 'Vastgelegd',
  bezig: 'Bezig',
  wacht: 'Wacht',
  klaar: 'Klaar',
  ingetrokken: 'Ingetrokken',
};

const actions = (count: number) => (count === 1 ? '1 actie' : `${shared.inDigits(count)} acties`);

/** What the bot says. This file is the source; English must match its type. */
export const chat = {
  example: 'actie: Sanne belt het UWV voor vrijdag, prio A',

  // What people type. Each language's words are understood from everyone.
  words: {
    help: ['help', 'help me', 'help mij', 'hulp', 'wat kun je', 'wat kan je', 'hallo', 'hoi'],
    mine: ['mijn acties', 'mijn actie', 'mijn actielijst', 'toon mijn acties'],
    list: ['acties', 'toon acties'],
    close: ['klaar'],
    /** Behind a number: “12 is gedaan”. */
    closed: ['klaar', 'gedaan', 'af', 'afgerond'],
    reopen: ['heropen'],
    reopened: ['heropen', 'heropenen', 'weer open'],
    link: ['koppel aan', 'koppel'],
    unlink: ['ontkoppel'],
    /** With a colon behind it, the message is an action. */
    marker: ['actie', 'acties', 'nieuwe actie', 'actiepunt', 'actiepunten', 'actielijst', 'ap', 'te doen', 'taak'],
    /** Said beside a command out of courtesy. */
    courtesy: [
      'graag',
      'svp',
      's.v.p',
      'aub',
      'a.u.b',
      'alsjeblieft',
      'alstublieft',
      'dank je',
      'dankjewel',
      'bedankt',
    ],
  } as Readonly<Record<TypedWord, readonly string[]>>,

  // Cards
  header: (status: Status, number: number) => `${STATUS_HEADER[status]} · #${number}`,
  severalHeader: (count: number) => `Vastgelegd · ${actions(count)}`,
  summary: (status: Status, number: number, title: string) => `${STATUS_HEADER[status]}: #${number} ${title}`,
  severalSummary: (count: number) => `Vastgelegd: ${actions(count)}`,
  withdrawnOne: (title: string) => `Ingetrokken: ${title}`,
  withdrawnMany: (count: number) => `Ingetrokken: ${actions(count)}`,
  emptyCard: 'Hier staat geen actie meer.',
  from: (words: string) => `uit “${words}”`,
  prio: (priority: string) => `prio ${priority}`,
  moreOnBoard: (count: number) => `En nog ${actions(count)}. Je ziet ze allemaal op het bord.`,
  allOnBoard: 'Het zijn er te veel voor één kaart. Je ziet ze allemaal op het bord.',

  // Buttons
  done: 'Klaar',
  doneLabel: (number: number, title: string) => `Klaar: #${number} ${title}`,
  reopen: 'Heropen',
  reopenLabel: (number: number, title: string) => `Heropen #${number} ${title}`,
  change: 'Wijzig',
  changeLabel: (number: number, title: string) => `Wijzig #${number} ${title}`,
  undo: 'Ongedaan maken',
  undoAll: 'Alles ongedaan maken',
  restore: 'Herstel',
  restoreLabel: (number: number, title: string) => `Herstel #${number} ${title}`,
  restoreAll: 'Alles herstellen',
  save: 'Bewaar',
  cancel: 'Annuleer',
  why: 'Waarom zo?',
  openBoard: 'Open het bord',
  openMine: 'Open mijn acties',
  refresh: 'Ververs',
  place: 'Plaats',
  withdraw: 'Trek in',
  keep: 'Laat staan',
  dropOwner: (name: string) => `Haal trekker ${name} weg`,
  dropDue: 'Haal de datum weg',
  dropCoalition: (name: string) => `Haal coalitie ${name} weg`,
  dropPriority: 'Haal de prioriteit weg',
  buttonTooOld: 'Deze knop werkt niet meer. Ververs de kaart, of typ help.',
  cardUnknown: 'Deze actie ken ik niet meer. Misschien is ze verwijderd, of hoort ze bij een andere chat.',

  // The form
  formHeader: (number: number) => `#${number} wijzigen`,
  title: 'Wat moet er gebeuren?',
  owner: 'Trekker',
  otherOwner: 'Of een naam die niet in de lijst staat',
  alsoOwners: (names: readonly string[]) => `Ook betrokken: ${shared.listOf(names)}`,
  due: 'Klaar op',
  coalition: 'Coalitie',
  priorityLabel: 'Prioriteit',
  noOwner: 'geen trekker',
  noPriority: 'geen prioriteit',
  chooseCoalition: 'Kies een coalitie',
  placeMany: (numbers: readonly number[]) => `Nog te plaatsen: ${shared.listOf(ranges(numbers, 't/m'))}`,

  // Doubts
  whichDate: (words: string) => `Welke dag bedoel je met “${words}”?`,
  otherDate: (words: string) => `Met “${words}” kun je ook een andere dag bedoelen.`,
  otherWeekday: (words: string, day: string) => `“${words}” klopt niet: dat is ${day}. Of bedoel je een andere dag?`,
  impossibleDate: (words: string) => `“${words}” bestaat niet. Bedoel je een van deze dagen?`,
  impossibleDateOnly: (words: string) => `“${words}” bestaat niet. Kies een dag bij Wijzig.`,
  pastDate: (words: string) => `“${words}” is al voorbij. Welke dag bedoel je?`,
  pastDateOnly: (words: string) => `“${words}” is al voorbij. Kies een dag bij Wijzig.`,
  whichCoalition: (words: string) =>
    words ? `Welke coalitie bedoel je met “${words}”?` : 'Bij welke coalitie hoort dit?',
  whichPerson: (name: string) => `Wie is “${name}”?`,
  unknownPerson: (name: string) => `Ik ken niemand die “${name}” heet. De naam staat erbij; kies een ander bij Wijzig.`,
  withNumber: (number: number, question: string) => `#${number}: ${question}`,
  messageDeleted: (count: number): string =>
    count === 1
      ? 'Het bericht is verwijderd. Wil je de actie ook intrekken?'
      : 'Het bericht is verwijderd. Wil je de acties ook intrekken?',
  messageEmptied: (count: number): string =>
    count === 1
      ? 'In je bericht staat geen actie meer. Wil je de actie intrekken?'
      : 'In je bericht staan geen acties meer. Wil je de acties intrekken?',

  // Edits
  revised: (number: number, parts: readonly string[]) => `#${number} bijgewerkt: ${parts.join(', ')}.`,
  revisedTitle: (title: string) => `nu “${title}”`,
  revisedOwners: (names: readonly string[]) =>
    names.length === 0 ? 'geen trekker meer' : `trekker is nu ${shared.listOf(names)}`,
  revisedDue: (day: string | null) => (day ? `klaar op ${day}` : 'geen datum meer'),
  revisedCoalition: (name: string | null) => (name ? `hoort nu bij ${name}` : 'nog te plaatsen'),
  revisedPriority: (priority: string | null) => (priority ? `prioriteit is nu ${priority}` : 'geen prioriteit meer'),
  revisedAdded: (number: number, title: string) => `#${number} is erbij: ${title}.`,
  revisedWithdrawn: (number: number) => `#${number} is ingetrokken, want die staat niet meer in je bericht.`,
  restored: (number: number) => `#${number} staat er weer.`,
  calledOff: (number: number) => `#${number} is ingetrokken.`,
  alreadySo: (number: number) => `#${number} stond al zo.`,
  commandsAreNotRepeated: 'Een bewerkte opdracht voer ik niet opnieuw uit. Stuur hem als nieuw bericht.',

  // Commands
  notUnderstood: (example: string) => `Hier lees ik geen actie in. Typ bijvoorbeeld “${example}”, of typ help.`,
  youAreWelcome: 'Graag gedaan!',
  partRead: (characters: number) =>
    `Dit bericht is lang: alleen de eerste ${characters.toLocaleString('nl-NL')} tekens zijn gelezen.`,
  didYouMean: (typed: string) => `Bedoel je “${typed}”?`,
  unknownTenant: 'Je organisatie doet nog niet mee in Tafelwerk. Vraag het secretariaat om je toe te voegen.',
  closed: (numbers: readonly number[]) => `Klaar: ${shared.listOf(numbers.map((number) => `#${number}`))}.`,
  reopened: (numbers: readonly number[]) => `Weer open: ${shared.listOf(numbers.map((number) => `#${number}`))}.`,
  mine: 'Mijn acties',
  mineEmpty: (example: string) => `Je hebt geen open acties. Leg er een vast met “${example}”.`,
  mineInGroup: (name: string, count: number) =>
    count === 0
      ? `${name}, je hebt geen open acties.`
      : `${name}, je hebt ${count === 1 ? '1 open actie' : `${shared.inDigits(count)} open acties`}. Typ “mijn acties” in de chat met mij om ze te zien.`,
  mineGroups: {
    overdue: 'Te laat',
    thisWeek: 'Deze week',
    later: 'Later',
    withoutDate: 'Zonder datum',
    waiting: 'Wacht op een ander',
  },
  coalitionList: (name: string, count: number) => `${name} · ${shared.inDigits(count)} open`,
  coalitionEmpty: (name: string) => `${name} heeft geen open acties.`,
  whichNumber: (word: string) => `Welk nummer? Typ bijvoorbeeld “${word} 214”.`,
  whichList: 'Van welke coalitie? Typ bijvoorbeeld “acties ontwikkelfonds”.',
  notACoalition: (name: string) =>
    `${name} is een tafel. Acties staan bij een coalitie: typ “acties” en de naam ervan.`,
  whichLink: 'Waar hoort deze chat bij? Typ bijvoorbeeld “koppel ontwikkelfonds”.',
  linkedToCoalition: (name: string) =>
    `Deze chat hoort nu bij ${name}. Acties uit deze chat komen daar terecht, tenzij je een andere coalitie noemt.`,
  linkedToTafel: (name: string) =>
    `Deze chat hoort nu bij ${name}. Noem bij een actie de coalitie, dan komt ze daar terecht.`,
  unlinked: 'Deze chat hoort nergens meer bij. Noem bij een actie de coalitie.',

  // Help and welcome
  welcome: 'Hoi! Ik leg acties vast voor jullie coalities.',
  welcomeInGroup: 'Hoi! Ik leg acties vast voor jullie coalities. Noem mij met @ en schrijf je actie, of typ help.',
  helpLead:
    'Schrijf een actie zoals je haar zegt. Ik laat zien wat ik begreep, en alles is met één druk te herstellen.',
  helpInGroup: 'In een groep of kanaal noem je mij met @.',
  help: [
    ['actie: …', 'legt een actie vast, met wie, wanneer en #coalitie'],
    ['mijn acties', 'toont wat jij nog te doen hebt'],
    ['acties ontwikkelfonds', 'toont wat bij een coalitie open staat'],
    ['klaar 214', 'zet een actie op klaar; ook meer tegelijk: klaar 214, 215'],
    ['heropen 214', 'zet een actie weer open'],
    ['koppel ontwikkelfonds', 'acties uit deze chat gaan voortaan daarheen'],
    ['ontkoppel', 'maakt de koppeling los'],
  ] as readonly (readonly [string, string])[],

  // Message extension
  dialogTitle: 'Leg vast als actie',
  dialogText: 'De actie, in één of meer regels',
  dialogUnderstood: 'Zo lees ik het:',
  dialogSave: 'Leg vast',
  dialogCoalition: 'Coalitie (als die er niet in staat)',
  dialogSource: 'Open het bericht',
  dialogSaved: (count: number, numbers: readonly number[]) =>
    `Vastgelegd: ${actions(count)} (${shared.listOf(numbers.map((number) => `#${number}`))}).`,
  dialogKnown: 'Dit bericht was al vastgelegd.',
  searchEmpty: 'Geen actie gevonden. Zoek op een woord, een naam of een nummer.',
};

export type Chat = typeof chat;
