import { phraseSet } from '../text/phrases';
import { phraseList, wordSet } from './phrase-list';

/** Headings of lists of action items. */
export const LIST_HEADINGS: ReadonlySet<string> = wordSet(
  "actie acties actielijst actiepunt actiepunten actiepuntenlijst actieoverzicht todo todo's todos to-do to-do's todolijst taken takenlijst taak ",
  'werkverdeling taakverdeling klusjes klussen klussenlijst werklijst huiswerk aps vervolgacties vervolgstappen ',
  'actions tasks nextsteps toezeggingen verdeling takenverdeling',
);

/** Headings of what was agreed: work, but also how people will go about it. */
export const AGREED_HEADINGS: ReadonlySet<string> = wordSet(
  'afspraken afgesproken afsprakenlijst werkafspraken agreed concreet',
);

/** Phrases that head a list of action items. */
export const LIST_PHRASES = phraseSet(
  phraseList(
    'wie pakt wat op, wie pakt wat, wie neemt wat, wie kan wat, te doen, te regelen, op te pakken, uit te voeren, af te ronden, nog te doen, to do, to dos',
    'wie doet wat, nog doen, next steps, action items, nog te regelen, moet nog, moeten nog, nog moet gebeuren, nog gebeuren moet, moet gebeuren, moet doen, moeten doen, moet regelen, moeten regelen',
  ),
);

/** Phrases that ask anybody to take on what stands under them. */
export const OPEN_PHRASES = phraseSet(
  phraseList(
    'wie kan, wie wil, wie pakt, wie neemt, wie heeft tijd, kan iemand, wil iemand, zou iemand, kunnen jullie, wie zou',
  ),
);

/** Headings of lists that report: their lines are no action items on their own. */
export const OTHER_HEADINGS: ReadonlySet<string> = wordSet(
  'agenda aanwezig aanwezigen afwezig afwezigen deelnemers programma besproken mededelingen ideeen vragen data planning uitkomsten ',
  'conclusies samenvatting verslag notulen besluiten voordelen nadelen opties wensen tips links bijlagen resultaten cijfers feedback ',
  'attendees questions notes inloop opbrengst opbrengsten beelden doelen locaties overleggen bijeenkomsten vergaderdata',
);

/** First words of headings under which nothing is work, not even behind a name: who is there, what there is, how it goes. */
export const NO_WORK_HEADINGS: ReadonlySet<string> = wordSet(
  'agenda agendapunten workshops sessies cursussen programma dagprogramma tijdschema lesprogramma lesrooster rooster roosters werkrooster dienstrooster ',
  'aanwezig aanwezigen aanwezigheid afwezig afwezigen afwezigheid presentie presentielijst deelnemers deelnemerslijst gasten gastenlijst genodigden sprekers ',
  'aanmeldingen afmeldingen inschrijvingen aanmelden inschrijven vakantie vakanties vakantieplanning verlof vrij ziek kantoordagen werkdagen thuiswerkdagen jarig jarigen verjaardagen ',
  'menu menukaart weekmenu lunchmenu gerechten recept ingredienten bereiding meenemen meebrengen paklijst inpaklijst ',
  'uitslag uitslagen standen tussenstand eindstand score scores ranglijst klassement winnaars poule groepsindeling teamindeling ',
  'prijzen tarieven prijslijst telefoonnummers telefoonlijst nummers contactpersonen contactgegevens adressen adreslijst ',
  'vragen ideeen wensen opties voordelen nadelen pluspunten minpunten tips huisregels spelregels gedragsregels regels gebruiksaanwijzing handleiding instructie instructies ',
  'routebeschrijving uitleg voorbeeld voorbeelden quotes citaten links bronnen literatuur leeslijst boeken boekentips kijktips bijlagen ',
  'leerpunten lessen complimenten hoogtepunten observaties redenen oorzaken stellingen poll stemming stemmen nieuws nieuwtjes weetjes waarom ',
  'attendees questions menu scores ideas packing guests speakers birthdays',
);

/** Phrases that open such a heading. */
export const NO_WORK_PHRASES = phraseSet(
  phraseList(
    'wie komt, wie komen, wie is er, wie zijn er, neem mee, wat neem je mee, wat moet je meenemen, te bespreken, er waren, er zijn, hoe werkt, hoe meld je, hoe kom je, hoe doe je',
    'hoe gebruik je, zo werkt, zo meld je, zo kom je, zo doe je, zo gebruik je, wat kost, wat is er gebeurd, wat ging er goed, wat ging goed, wat kan beter, wat is nieuw',
    'zo gaat het, zo ging het, hoe gaat het, gisteren gedaan, kan op, kunnen op',
  ),
);

/** Words that make of any heading one of wishes, choices or reasons. */
export const WISHED: ReadonlySet<string> = wordSet(
  'ooit leuk leuke bucketlist dromen droomlijst opties keuzes alternatieven scenarios ideeen redenen',
);

/** Headings of what is no work any more. */
export const DONE_HEADINGS: ReadonlySet<string> = wordSet(
  'afgerond gedaan klaar geregeld opgeleverd done afgehandeld voltooid vervallen completed finished',
);
