import { workIn } from '../../support/read-message';
import { testNoWork, testReadings } from '../../support/reading-tables';

/** What is praised, seen, taken part in or thought up asks for no work. */
const NO_WORK = `
Great session today, thanks <at>Joy Hart</at>!
Nice work today, thanks <at>Joy Hart</at>
Good meeting this morning <at>Sam Hart</at>, see you Friday
Super talk on Monday, Priya!
Good luck tomorrow <at>Joy Hart</at>
See you tomorrow <at>Joy Hart</at>
Mooie dag vandaag, dank <at>Joy Hart</at>!
Mooie presentatie vanmorgen <at>Bas Visser</at>!
Heerlijke taart vandaag, dank <at>Bas Visser</at>!
Topdag vrijdag, dank Bas
Ik zie 14 openstaande acties in het overzicht, minder dan in mei
Ik zie in mei veel vrije dagen
Ik ben morgen de hele dag op cursus; donderdag lees ik mijn mail weer
Ik ben maandag vrij, dinsdag beantwoord ik mijn berichten weer
Vanaf dinsdag bekijk ik mijn mail weer
Je zou ook een rondreizende expo kunnen bedenken, los idee hoor
Jullie zouden een nieuwsbrief kunnen starten
De actie voor Inge gaat niet meer door
Het actiepunt van Bas gaat toch niet door
Bas maakt kans op de prijs
Bas maakt deel uit van de stuurgroep
Inge maakt deel uit van de werkgroep van vrijdag
Bas maakt gebruik van de regeling
Bas maakt zich sterk voor de regio
Bas maakt er werk van
Inge maakt bezwaar tegen het plan
Inge maakt een goede indruk
Bas stelt een vraag
Inge stelt een goede vraag
Bas stelt het op prijs
Bas stelt vast dat het bestuur er is
Bas geeft toe dat het misging
Bas geeft geen antwoord
Bas stuurt geen brief
Bas neemt het woord
Bas doet het goed
Bas doet het goed op de nieuwe plek
Bas doet alsof
Bas houdt rekening met regen
Inge houdt vrijdag spreekuur
Bas zet zijn vraagtekens bij het plan
Inge draagt bij aan het succes
Inge wijst op de gevolgen
Inge beheert het archief
Bas wil de notulen
Inge wil de notulen van vrijdag
`;

testNoWork('"%s" is no work', NO_WORK.trim().split('\n'));

testReadings('"%s" is work', workIn, [
  ['Goede foto van het team graag, Bas, voor vrijdag', 'Goede foto van het team | Bas | 2027-03-12 | - | -'],
  ['Bas zie mail van de bank, voor vrijdag', 'Mail van de bank | Bas | 2027-03-12 | - | -'],
  ['Bas maakt deel 2 van het rapport', 'Deel 2 van het rapport maken | Bas | - | - | -'],
  ['Inge maakt een deel van de folder', 'Deel van de folder maken | Inge | - | - | -'],
  ['Bas stelt de vraag vrijdag aan de gemeente', 'Vraag stellen aan de gemeente | Bas | 2027-03-12 | - | -'],
  ['De commissie wacht, Bas stelt de begroting vast', 'Begroting vaststellen | Bas | - | - | -'],
  ['Ik lees de mail van de gemeente vrijdag na', 'Mail van de gemeente nalezen | ik | 2027-03-12 | - | -'],
  ['Bas je zou de lijst nog nalopen', 'Lijst nalopen | Bas | - | - | -'],
  ['Bas bestelt thee en geen koffie', 'Thee en geen koffie bestellen | Bas | - | - | -'],
  ['Bas wil de flyers rondsturen', 'Flyers rondsturen | Bas | - | - | -'],
  ['Inge wijst een tolk aan', 'Tolk aanwijzen | Inge | - | - | -'],
]);
