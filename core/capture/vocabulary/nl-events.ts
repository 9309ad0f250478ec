import { phraseList } from './phrase-list';
/** Meetings that are meant without a name from the calendar. Only with a date in the words do they give a day. */
export const MEETING_NOUNS: readonly string[] = (
  'overleg vergadering bijeenkomst sessie werksessie heisessie heidag thematafel technologietafel tafel commissie regiegroep ' +
  'stuurgroep werkgroep kopgroep kerngroep klankbordgroep gesprek afspraak kick-off kickoff startbijeenkomst slotbijeenkomst ' +
  'evaluatie workshop training cursus congres conferentie symposium beurs stagemarkt banenmarkt netwerkborrel borrel ' +
  'presentatie lancering opening webinar werkbezoek bezoek kwartaaloverleg maandoverleg weekoverleg vervolgoverleg teamoverleg ' +
  'voortgangsoverleg bestuursvergadering ledenvergadering intake demo raad raadsvergadering statenvergadering gremium ' +
  'meeting committee session event'
).split(' ');

/** Other names for meetings that the calendar knows under a Dutch one: English, and short. */
export const MEETING_ALIASES: Readonly<Record<string, string>> = {
  cie: 'commissie',
  committee: 'commissie',
  'committee meeting': 'commissie',
  'steering group': 'regiegroep',
  'technology table': 'technologietafel',
};

/** Endings of compound meetings: commissievergadering, regiegroepoverleg, thematafelbijeenkomst. */
export const MEETING_ENDINGS: readonly string[] = ['vergadering', 'overleg', 'bijeenkomst', 'sessie', 'meeting'];

/** School holidays by name; the days come from the programme's calendar. */
export const VACATIONS: readonly string[] = (
  'zomervakantie herfstvakantie kerstvakantie voorjaarsvakantie krokusvakantie meivakantie schoolvakantie vakantie vakanties ' +
  'reces bouwvak'
).split(' ');

/** Names for a holiday that the calendar knows under another name. "De zomer" is the summer holiday (conventions §4.9). */
export const VACATION_ALIASES: Readonly<Record<string, string>> = {
  zomer: 'zomervakantie',
  zomerreces: 'zomervakantie',
  herfstreces: 'herfstvakantie',
  kerstreces: 'kerstvakantie',
  voorjaarsreces: 'voorjaarsvakantie',
  meireces: 'meivakantie',
  krokusreces: 'voorjaarsvakantie',
  reces: 'vakantie',
  krokusvakantie: 'voorjaarsvakantie',
  summer: 'zomervakantie',
  'summer break': 'zomervakantie',
  'summer holiday': 'zomervakantie',
  'summer holidays': 'zomervakantie',
  'christmas break': 'kerstvakantie',
  'christmas holidays': 'kerstvakantie',
};

/** Said instead of a day: there is no due day, and that is meant. */
export const WITHOUT_DAY: readonly string[] = phraseList(
  'zo snel mogelijk, zo spoedig mogelijk, zsm, z.s.m., asap, a.s.a.p., as soon as possible',
  'te zijner tijd, tzt, t.z.t., nader te bepalen, nog te bepalen, ntb, n.t.b., nader te plannen, n.t.p.',
  'ntp, nog onbekend, tbd, binnenkort, spoedig, een keer, een keertje, ooit een keer, een dezer dagen',
  'op termijn, op korte termijn, op lange termijn, geen deadline, zonder deadline, geen datum',
  'per direct, per ommegaande, dezer dagen, een dezer weken, no deadline, heeft geen deadline, geen einddatum, deadline geen, wanneer het uitkomt, als het uitkomt',
  'at some point, soon, dit seizoen',
);

/** Work that comes back: it has no one due day (conventions §4.11). */
export const RECURRING: readonly string[] = (
  'wekelijks wekelijkse maandelijks maandelijkse dagelijks dagelijkse jaarlijks jaarlijkse kwartaallijks tweewekelijks ' +
  'halfjaarlijks driemaandelijks weekly monthly daily yearly maandags dinsdags woensdags donderdags vrijdags zaterdags zondags ' +
  'maandagen dinsdagen woensdagen donderdagen vrijdagen'
).split(' ');

export const SEASONS: readonly string[] = 'lente voorjaar zomer najaar herfst winter spring summer autumn'.split(' ');
