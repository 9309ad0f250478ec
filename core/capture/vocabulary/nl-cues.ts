/** How strongly a small word before a date makes it a deadline. */
export type Cue = 'field' | 'latest' | 'ready' | 'before' | 'by' | 'on' | 'after' | 'in' | 'of' | 'from' | 'bare';

/** Words before a date, and what they make of it. Several may stand together: "uiterlijk voor". */
export const CUES: ReadonlyMap<string, Cue> = new Map(
  Object.entries({
    latest:
      'uiterlijk uterlijk uiterlijks uitelijk uiterljk deadline deadlinde einddatum streefdatum opleverdatum inleverdatum uiterste latest due until',
    before: 'voor voorafgaand before vr',
    by: 'naar tegen tot t/m tm per richting by',
    on: 'op tijdens bij on at',
    after: 'na after',
    in: 'in binnen gedurende within during rond omstreeks omtrent',
    of: "van d.d. dd vd v/d v.d. of uit from's",
    from: 'vanaf sinds since from ingaande',
    ready: 'klaar gereed af rond opgeleverd ingeleverd binnen ready done',
    field: 'wanneer datum',
  })
    .flatMap(([cue, words]) => words.split(' ').map((word) => [word, cue as Cue] as const))
    .reverse(),
);

export const DEADLINE_CUES: ReadonlySet<string> = new Set(
  [...CUES].filter(([, cue]) => cue !== 'of' && cue !== 'from').map(([word]) => word),
);

/** Words between a cue and its date, or before the cue, that go with it: "graag al op uiterlijk aan het". */
export const CUE_COMPANY: ReadonlySet<string> = new Set(
  (
    "graag liefst nog al ook pas wel dus ergens zeker maar echt uiterst de het 't aan dan even meteen direct gewoon uiterlijk " +
    'ten laatste eventueel please preferably the'
  ).split(' '),
);

/** Words behind a date that go with it: "di 7 mrt klaar", "vrijdag graag". */
export const CUE_BEHIND: ReadonlySet<string> = new Set(
  'klaar af gereed graag aub svp nog a.s. as aanstaande komende uiterlijk eerstkomende alvast please jongstleden eerst'.split(
    ' ',
  ),
);

/** Words that may follow "de 20e" when it is a day: no noun goes on from it. */
export const MAY_FOLLOW_DAY: ReadonlySet<string> = new Set(
  (
    'ik jij je u hij zij ze wij we jullie of en maar dus want dan klaar graag aub svp af gereed nog al ook wel niet ' +
    'aan bij door met naar over onder uit voor na tot om te is zijn heb heeft hebben zal kan moet wil wordt worden er hier'
  ).split(' '),
);

/** Things that carry a date of their own: in "verslag van 12 mei" or "huur t/m 31 maart" the date is no deadline. */
export const DATED_NOUNS: ReadonlySet<string> = new Set(
  (
    'verslag verslagen notulen aantekeningen overleg vergadering bijeenkomst bijeenkomsten sessie gesprek afspraak brief mail ' +
    'mailtje e-mail bericht presentatie presentaties agenda agendas lijst ledenlijst deelnemerslijst presentielijst overzicht ' +
    'stand cijfers data huur contract contracten abonnement factuur facturen offerte nota memo besluit besluiten besluitenlijst ' +
    'actielijst commissie regiegroep technologietafel thematafel tafel workshop training webinar congres conferentie symposium ' +
    'beurs stagemarkt banenmarkt open-dag heisessie heidag kick-off kickoff borrel begroting jaarrekening rapportage versie ' +
    'nieuwsbrief uitzending artikel publicatie planning rooster draaiboek programma uitnodiging uitnodigingen catering zaal ' +
    'locatie sprekers spreker slides sheets stukken deelnemers aanmeldingen inschrijvingen evaluatie peildatum event evenement ' +
    'lunch diner bezoek werkbezoek rondleiding excursie dag week interview podcast les lessen toets examen diploma-uitreiking ' +
    'minutes report meeting slides agenda presentation invoice contract'
  ).split(' '),
);

/** Preparations for something on a day: "presentatie voor 28 september" is about that day. */
export const PREPARATIONS: ReadonlySet<string> = new Set(
  (
    'presentatie presentaties zaal zalen catering lunch agenda programma uitnodiging uitnodigingen draaiboek badges locatie ' +
    'spreker sprekers slides sheets stukken aanmeldingen inschrijvingen deelnemerslijst ruimte kaartjes tickets bloemen taart ' +
    'vervoer bus broodjes koffie techniek beamer flyers hapjes presentation slides room agenda'
  ).split(' '),
);
