import { phraseList, wordSet } from './phrase-list';

/** Groups and roles: they do work, but nobody in particular owns it (conventions §3). */
export const GROUP_WORDS: ReadonlySet<string> = wordSet(
  'we wij iedereen allen allemaal iemand men eenieder niemand somebody someone anybody anyone everyone all secretariaat ',
  'projectteam team kerngroep werkgroep deelnemers leden partners aanjagers trekkers partijen gemeenten coalitiepartners collegas',
);

export const WE_WORDS: ReadonlySet<string> = new Set(['we', 'wij', "we'll", 'us', 'ons']);
export const SENDER_WORDS: ReadonlySet<string> = new Set(phraseList("ik, 'k, ikzelf, ikke, i, i'll, myself"));
export const YOU_WORDS: ReadonlySet<string> = new Set(['jij', 'je', 'u', 'jullie', 'gij', 'you']);
export const THEY_WORDS: ReadonlySet<string> = new Set(['hij', 'ie', 'zij', 'ze', 'she', 'they', 'die']);

/** Behind these words a person receives, is met, is told or is spoken for, and owns nothing (conventions §3). */
export const RECEIVER_WORDS: ReadonlySet<string> = wordSet(
  'naar aan bij met van voor cc bcc namens door tegen over richting tav t.a.v. fyi info via tbv t.b.v. ter o.v.v. zonder onder ',
  'behalve ipv i.p.v. gevraagd nr tot to with for from of at about behalf through than volgens dankzij sinds uit zoals als dat of',
);

/** "Joost & co", "Mo c.s.", "Inge en haar team": those who are meant with somebody and are nobody by name. */
export const OTHERS: ReadonlySet<string> = wordSet("co anderen collega's collegas consorten others colleagues");
export const SHORT_OTHERS: ReadonlySet<string> = wordSet('c.s. cs e.a. ea');
export const BEFORE_TEAM: ReadonlySet<string> = wordSet('zijn haar hun de mijn his her their');
export const TEAMS: ReadonlySet<string> = wordSet("collega's collegas team mensen colleagues");
/** Behind "& Co" these make a company of it. */
export const COMPANY_FORMS: ReadonlySet<string> = wordSet('b.v. bv n.v. nv');

/** Words that mark work, behind which who it is for may stand: "actie Bas: …". */
export const MARKS: ReadonlySet<string> = wordSet(
  'actie aktie actiepunt aktiepunt todo to-do ap taak klus opdracht werkpunt punt action task owner eigenaar trekker',
);

/** Words before a name that say who owns: "eigenaar Hilde", "trekker: Joost", "wie: Bas". */
export const OWNER_FIELDS: readonly string[] = phraseList(
  'wie, eigenaar, actiehouder, actiehouders, actienemer, trekker, trekkers, verantwoordelijk',
  'verantwoordelijke, uitvoerder, uitvoering door, eigenaren, eigenaars, door wie, wie doet het',
  'toegewezen aan, toewijzen aan, belegd bij, ligt bij, actie bij, actie voor, actie door, aan zet',
  'aan zet is, houder, pakt op, opgepakt door, op te pakken door, uit te voeren door, te doen door, owner',
  'assignee, assigned to, responsible, who',
);

/** Capitalised words that are no names of people. */
export const NOT_NAMES: ReadonlySet<string> = wordSet(
  'de het een dit dat deze die er en of maar want dus als dan toen nu nog al ook niet wel wie wat waar wanneer hoe waarom welke hoeveel ',
  'hoi hallo hey hi ha dag beste goedemorgen goedemiddag goedenavond dank bedankt dankjewel thanks graag aub svp alsjeblieft ja nee ok oke prima ',
  'top super mooi goed fijn leuk jammer sorry helaas misschien wellicht eventueel eigenlijk even ff zo zodra nadat voordat terwijl omdat doordat mits tenzij ',
  'ik jij je u hij zij ze wij we jullie mij jou hem haar ons hun mijn jouw zijn onze iedereen iemand niemand men alle alles iets niets ',
  'in op aan bij met van voor naar over onder door uit tot tegen na per via tijdens sinds vanaf binnen rond zonder volgens namens uiterlijk liefst ',
  'is was zijn heb heeft kan kun wil zal zou moet mag gaat ga laat wordt werd komt komen vandaag morgen overmorgen gisteren maandag dinsdag woensdag donderdag vrijdag zaterdag ',
  'zondag januari februari maart juni juli augustus september oktober november december actie acties actiepunt actiepunten actielijst todo taak taken ',
  'afspraak afspraken besluit besluiten vraag vragen opmerking idee update ter info let nb ps fyi reminder herinnering notulen verslag agenda deadline prio prioriteit wat ',
  'teams sharepoint excel word outlook powerpoint linkedin google zoom planner onedrive internet europa nederland noord-holland haarlem amsterdam alkmaar ',
  'zaandam hoorn purmerend hilversum gooi provincie gemeente regio rijk techniekpact manifest programma coalitie coalities commissie regiegroep technologietafel ',
  'thematafel tafel loket ontwikkelfonds hogeschool inholland universiteit horizon regiocollege werkgever werkgevers vakbond vakbonden kerst pasen pinksteren koningsdag ',
  'hemelvaart sinterklaas the a an this that please can could would will shall i you he she it we they my your our on at by from to for with and or but if when ',
  'what who why how where which hello thanks today tomorrow monday tuesday wednesday thursday friday saturday sunday january february march may june july august october ',
  'english action task done note meeting bericht mail telefoon adres website nieuwsbrief flyer factsheet rapport rapportage begroting planning document brief presentatie ',
  'concept definitief definitieve voortgang evaluatie stand status huidige nieuwe volgende komende vorige eerste tweede derde laatste begin eind einde medio half halverwege ',
  'midden ultimo dezelfde verder daarna daarnaast vervolgens verzoek punt punten rest bijlage link locatie datum tijd doel onderwerp aanwezig afwezig afgesproken besproken ',
  'toezegging besloten afronden hierbij hiermee daarmee succes groet groeten gr mvg vriendelijke samen kunnen willen zullen moeten graag moge laten inmiddels straks misschien ',
  'eerst allereerst hopelijk waarschijnlijk daarom daardoor daarbij hierdoor bovendien tevens ondertussen intussen tegelijk tegelijkertijd aansluitend zodoende binnenkort ',
  'actiehouder trekker eigenaar houder uitvoerder verantwoordelijke voorzitter penningmeester secretaris projectleider contactpersoon openstaand vorige vanaf aan bovenstaande onderstaande ',
  'nieuw belangrijk gevraagd gezocht spoed urgent dringend hoog laag middel geen drie vier vijf zes zeven acht negen tien twee zolang zelf zelfs toch tevens wegens vanwege ',
  'alleen enkel slechts thnx thanx thnks thx tnx groetjes gefeliciteerd proficiat gezien conform betreft qua inzake mocht stel indien wanneer weet wist weten heel erg best eindelijk natuurlijk uiteraard uiteindelijk vanavond vanmiddag vanochtend vannacht',
);
