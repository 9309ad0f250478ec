import { wordSet } from './phrase-list';

/** How strongly a small word before a date makes it a deadline. */
export type Cue = 'field' | 'latest' | 'ready' | 'before' | 'by' | 'on' | 'after' | 'in' | 'of' | 'from' | 'bare';

/** Words before a date, and what they make of it. Several may stand together: "uiterlijk voor". */
export const CUES: ReadonlyMap<string, Cue> = new Map(
  Object.entries({
    latest:
      'ten later target streef streven mikken mikpunt richtdatum doeldatum uiterlijk uterlijk uiterlijks uitelijk uiterljk uitrlijk uiterlk uiterlij uiterlik uiterijk deadline deadlinde einddatum streefdatum opleverdatum inleverdatum uiterste latest due until by laatst eindtijd einddag sluitingsdatum',
    before: 'voor vor vooor voorafgaand before vr',
    by: 'naar tegen tot t/m tm per richting',
    on: 'op tijdens bij on at',
    after: 'na after',
    in: 'in binnen binnn binne binnne binen gedurende within during rond omstreeks omtrent circa ca ongeveer',
    of: "van over d.d. dd vd v/d v.d. vh of uit from's",
    from: 'vanaf sinds since from ingaande vroegst eerder',
    ready: 'klaar gereed af rond opgeleverd ingeleverd binnen ready done',
    field: 'wanneer datum',
    bare: 'kort vlak net ruim ergens sometime somewhere ideally',
  })
    .flatMap(([cue, words]) => words.split(' ').map((word) => [word, cue as Cue] as const))
    .reverse(),
);

export const DEADLINE_CUES: ReadonlySet<string> = new Set(
  [...CUES].filter(([, cue]) => cue !== 'of' && cue !== 'from').map(([word]) => word),
);

/** Words between a cue and its date, or before the cue, that go with it: "graag al op uiterlijk aan het". */
export const CUE_COMPANY: ReadonlySet<string> = wordSet(
  "graag liefst nog al ook pas wel dus ergens zeker maar echt uiterst de het 't aan dan even meteen direct gewoon uiterlijk ",
  "ten laatste eventueel please preferably the is staat zijn z'n bij voorkeur dan than laatste",
);

/** Words behind a date that go with it: "di 7 mrt klaar", "vrijdag graag". */
export const CUE_BEHIND: ReadonlySet<string> = new Set(
  'klaar af gereed graag aub svp nog a.s. as e.k. aanstaande komende uiterlijk eerstkomende alvast please jongstleden eerst'.split(
    ' ',
  ),
);

/** Words that may follow "de 20e" when it is a day: no noun goes on from it. */
export const MAY_FOLLOW_DAY: ReadonlySet<string> = wordSet(
  'ik jij je u hij zij ze wij we jullie of en maar dus want dan klaar graag aub svp af gereed nog al ook wel niet ',
  'aan bij door met naar over onder uit voor na tot om te is zijn heb heeft hebben zal kan moet wil wordt worden er hier weg terug mee langs',
);

/** Meetings and their records: "verslag 12 mei" and "overleg vrijdag" carry a date of their own. */
export const DATED_MEETINGS = wordSet(
  'verslag verslagen notulen aantekeningen overleg vergadering bijeenkomst bijeenkomsten sessie gesprek afspraak commissie regiegroep',
  'technologietafel thematafel tafel workshop training webinar congres conferentie symposium beurs stagemarkt banenmarkt heisessie heidag',
  'kick-off kickoff borrel evenement event lunch diner bezoek werkbezoek rondleiding excursie interview podcast les lessen toets examen',
  'uitreiking uitzending opening lancering besluitenlijst actielijst meeting minutes',
);

/** Things that may carry a date of their own: "ledenlijst per 1 augustus", "huur t/m 31 maart". */
export const DATED_THINGS = wordSet(
  'brief mail mailtje e-mail bericht presentatie presentaties agenda agendas lijst overzicht stand cijfers data huur contract contracten',
  'abonnement factuur facturen offerte nota memo besluit besluiten begroting jaarrekening rapportage nieuwsbrief artikel publicatie planning',
  'rooster draaiboek programma uitnodiging uitnodigingen sprekers slides stukken deelnemers aanmeldingen inschrijvingen evaluatie peildatum',
  'saldo balans prijzen tarieven licentie verzekering dienstverband report invoice contract agenda presentation',
);

/** Preparations for something on a day: "presentatie voor 28 september" is about that day. */
export const PREPARATIONS: ReadonlySet<string> = wordSet(
  'presentatie presentaties zaal zalen catering lunch agenda programma uitnodiging uitnodigingen draaiboek badges locatie ',
  'spreker sprekers slides sheets stukken aanmeldingen inschrijvingen deelnemerslijst ruimte kaartjes tickets bloemen taart ',
  'vervoer bus broodjes koffie techniek beamer flyers hapjes presentation slides room agenda',
);
