import { wordSet } from './phrase-list';

/**
 * Ordinary nouns that open a line or a sentence in talk about work, so that a capital there makes no person of them.
 * Words that end in one of five letters or more count too: "tafelindeling", "conceptbegroting".
 */
export const ORDINARY_NOUNS: ReadonlySet<string> = wordSet(
  'aanbesteding aanbod aandacht aangifte aankoop aanleiding aanmelding aannemer aanpak aanpassing aantal aanvraag ',
  'aanwezigheid account accountant achtergrond activiteit adres adreslijst advertentie advies afdeling afronding ',
  'afsluiting afspraak afstemming afzender agendapunt akkoord algemeen algemene analyse antwoord ap apparatuur ',
  'applicatie archief artikel assistent assistentie audio aula auto avg avond backlog backup bakker balie bank ',
  'banner banners barista basis bedrag bedrijf bedrijven begeleider begeleiding beheer beheerder belang beleid ',
  'bericht bestand besteller bestelling bestuur betaling beursstand bewoner bezoek bezoeker bezorger bibliotheek ',
  'bijdrage bijeenkomst bloemen blog blok board boek boekhouder boekhouding boodschap boodschappen bord borg borrel ',
  'borrelhapjes bouw brandweer brief brochure brochures bron budget buffet bureau burgemeester bus buurman buurt bv ',
  'cadeau cadeaus camera campagne campus cao cateraar catering ceo certificaat cfo chauffeur check checklist chef ',
  'cijfer cijfers client cliënt coach collega college communicatie computer concierge conciërge conclusie ',
  'conferentie consulent contact contract contributie controle controller correctie corrector correspondentie ',
  'crisis cursist cursus dagvoorzitter dak dashboard data deel deelname deelnemer demo design dienst ',
  'dienstverlening diner directeur directie discussie docent docenten doelgroep dossier draaiboek drank drankjes ',
  'drukker drukwerk duur duurzaamheid eerste effect eigenaar einde electra elektra elektricien email energie ',
  'enquete ervaring eten evenement evenementen event excursie expert facturen factuur film filmer financien folder ',
  'folders formulier forum foto fotograaf fotografie fotos fractie functie gast gasten gastheer gastvrouw gebouw ',
  'gedeputeerde geld geluid gereedschap gesprek gespreksleider gezondheid gids groep groepsapp grond hackathon hal ',
  'handleiding handtekening haven havo hbo hoofdstuk horeca hosting hotel hr huisstijl huur ict idee ideeen impact ',
  'implementatie inbreng indeling info infographic informatie inhoud inkomsten inkoop inleiding inloop innovatie ',
  'inspecteur inspectie installateur instelling instructie instrument interview interviews inventaris inwoners ',
  'inzet it jaarplan jaarverslag jongeren junior jurist juristen kaart kaarten kabel kalender kamer kanaal kans ',
  'kansen kantine kantoor kasboek keuken keynote kickoff klant klanten klas klimaat klus koffer koffie kok kosten ',
  'kostenraming koster kraam krant kwaliteit kwartaal laatste laptop leden leerling leerlingen leider leiding les ',
  'lesbrief leverancier leveranciers levering lezing licentie licenties lijst limiet link lobby locatie locaties ',
  'logboek logistiek logo lokaal loket loods loonadministratie lunch lunchpakketten maatregel magazijn makelaar ',
  'management manager marketing markt materiaal materialen mbo medewerker media meeting mentor mentoren middelen ',
  'milieu minister ministerie mkb mobiliteit model moderator moment monitor monteur muziek naam naambordjes nadeel ',
  'netwerk nieuws nieuwsbrief notaris notitie offerte offertes notulist nummer nv onderhoud ondernemer onderwijs onderzoek ',
  'onderzoeker ontvangst ontwerp ontwerper ontwikkeling opdrachtgever opening oplage opleider opleiding oplevering ',
  'oplossing opmaak opname organisatie organisator ouderen ouders overdracht overheid overleg overzicht pand panel ',
  'parkeerkaarten parkeerplaats parkeren partij partner partners pasjes pauze penningmeester pers persbericht ',
  'personeel personen persoon pilot plaats plan planner planning planten po podcast podium politie portier post ',
  'poster posters praktijk praktijklab prijs prijzen printer probleem procedure proces product producten productie ',
  'proef programma project projecten promotie protocol provincie publicatie publiek quiz raad raadslid rapport ',
  'rapportage receptie rechter redactie reden regie regisseur reis reiskosten rekening rekenkamer release resultaat ',
  'resultaten retro risico roc rol rolverdeling rooster roosters route ruimte samenwerking sanitair scenario schema ',
  'schilder scholen school schoonmaak schoonmaker secretaresse secretaris sector senior server sessie sfeer sheet ',
  'sheets site sleutel sleutels sollicitant sollicitatie sponsor sponsors spoor spreker sprekers sprekerslijst ',
  'sprint staat stad stagiair stagiaire stagiairs stand stappen stappenplan start statuten stichting stoelen ',
  'storing strategie streven stroom structuur student studenten stuk stukken stuurgroep subsidie systeem tablet ',
  'teamleider technicus techniek technologie tekst teksten telefoon tent tentoonstelling termijn terrein theater ',
  'thema thermostaat ticket tickets tip titel toegang toelichting toets tolk trainer training transport trein ',
  'tussenstand uitgaven uitkomst uitleg uitnodiging uitnodigingen uitslag uitvoering uren vacature vakgroep vakman ',
  'veiligheid verbouwing verdeling vereniging vergadering vergunning verhuizer verhuur verhuurder verkeer verkoop ',
  'verlichting vermelding vernieuwing verslaglegging vertaler vertaling vertegenwoordiger vervoer verwarming ',
  'verzekeraar verzekering video videos visie vlag vloer vluchten vmbo vo voedsel voorbeeld voorbereiding voordeel ',
  'voorraad voorstel voortgang voorwaarden voorzitter vormgever vormgeving vrijwilliger vrijwilligers vwo ',
  'wachtwoord webinar website week wens werk werkbezoek werkgroep werkvorm werkvormen werving wet wethouder wifi ',
  'wijziging winkel workshop workshops zaak zaal zaalhuur zalen ziekenhuis',
);

const NOUN_ENDINGS = wordSet(
  'atie avond baar beurs boek brief bus concert dag den erij feest festival fonds gebouw geld gen groep hal ',
  'hallen heid huis ing isme iteit jaar kaart ken kosten lab lijk lijst logie loket maand markt ment middag net ',
  'ochtend plan punt recht ren schap school sie site stand stuk tafel team ten tie tijd traject vorm week werk ',
  'zaal zaam zalen',
);

/** Endings of places: "Zuiderhof", "Coentunnel". Surnames have them too, so they count only for a word by itself. */
const PLACE_ENDINGS = wordSet(
  'beek beemster brug burg dam dorp duin gebied gracht haven hof hotel huizen kade kantoor kerk kogge ',
  'laan land lijn meer museum park plas plein polder poort stad straat streek theater toren tunnel vaart ',
  'weg',
);

/** Endings by which a noun gives itself away: "presentielijst", "techniekdag", "havenlab". */
export const NOUN_ENDING = endsIn(NOUN_ENDINGS);
export const PLACE_ENDING = endsIn(PLACE_ENDINGS);

function endsIn(endings: ReadonlySet<string>): RegExp {
  return new RegExp(`(?:${[...endings].join('|')})$`);
}

/** Places, organisations and products: what people write with a capital and what does no work. */
export const PLACES_AND_PRODUCTS: ReadonlySet<string> = wordSet(
  'aalsmeer achmea achterhoek adobe aegon ahold airbnb albron almere alphen amazon ameland amersfoort amstel ',
  'amstelveen android antwerpen apeldoorn apple arbodienst arnhem arriva asana assen azure barendrecht basecamp ',
  'belastingdienst belgie bergen berlijn beurs beverwijk bloemendaal blokker bol booking bouwend brabant brainport ',
  'breda brightspace brussel bruynzeel bunq bussum canon canva castricum chatgpt chemelot chrome claude clusius ',
  'confluence connexxion coolblue copilot cumela dekamarkt delft dell deloitte denemarken denhaag deventer dhl ',
  'diemen doetinchem doodle dordrecht dpd drenthe dronten dropbox drukwerkdeal duinrand duitsland dynamics edam ede ',
  'edge eindhoven emmen eneco engeland enkhuizen enschede epson essent eurostar eventbrite exact excel fablab ',
  'facebook figma firefox flevoland fokker forms frankrijk friesland gamma gasunie gelderland gelderse gent github ',
  'gls gmail gooise gouda groningen gvb haag haarlemmermeer hardenberg harlingen heemskerk heemstede heerenveen ',
  'heerhugowaard heerlen heijmans heineken heliomare helmond hema hengelo hillegom hollands hoofddorp hoogeveen ',
  'hoogvliet horizon hornbach hubspot huizen ijmond ijmuiden ikea indesign ing instagram intranet intratuin ipad ',
  'iphone itslearning jira jumbo kadaster kahoot kamervragen kampen karwei kennemerland kinepolis klm knab ',
  'koggenland konica koopmansbeurs kop kpmg kpn kruidvat landstede langedijk laren leeuwarden leiden lelystad ',
  'lenovo liander libre limburg linux lisse londen loop maas maastricht magister mailchimp makerspace makro ',
  'marketingfacts matchpoint medemblik mediamarkt mendix mentimeter meppel metropool microsoft middelburg miro ',
  'monday monnickendam mural naarden nemo netflix nijmegen nijverdal noord-brabant noordkop noordoostpolder ',
  'noordzee notion nova nuon odeon odido office onenote oostzaan opmeer oracle osiris oss ouder-amstel outlook ',
  'overijssel padlet pakhuis parijs parlement pathe patronaat paypal philharmonie philips photoshop pinterest ',
  'postnl power powerbi praxis prezi purmerend python quaestio qualtrics rabobank randstad ricoh rijksoverheid ',
  'rijkswaterstaat rijn roermond roosendaal rotterdam safari salesforce samsung sap schagen schiphol schouwburg ',
  'shell siemens signal signalen sittard skype slack slido sligro snapchat sneek somtoday spanje spijkenisse ',
  'sportcentrum spotify staples stedin stork stream surfdrive surveymonkey tableau talland tata techniekcollege ',
  'techniekschool techport telegram telfort tempo tempo-team tennet terschelling texel thalys tiel tiktok tilburg ',
  'tmobile todoist topdesk trajectum transavia trello triodos tripadvisor twente twitter typeform uber uitgeest ',
  'uithoorn unilever ups urk utrecht vattenfall velsen veluwe venlo vervoerregio vimeo visma vistaprint vlaanderen ',
  'vlieland vlissingen vodafone volendam volkerwessels vomar vopak waddenzee waterland webex wechat weesp ',
  'werkcentrum werkplein west-friesland westfriesland westland wetransfer whatsapp whiteboard wieringen wijdemeren ',
  'wijk wikipedia windows winterswijk woerden wognum wordpress workday wormer wormerland xerox yammer youtube ',
  'zaanlands zaanstad zaanstreek zandvoort zapier zeeland zeist zendesk zermelo ziggo zoetermeer zuid-holland ',
  'zutphen zwolle',
);

/** Words a sentence opens with before a comma or a verb, and that are no people: "Trouwens, kun je …". */
export const OPENING_WORDS: ReadonlySet<string> = wordSet(
  'absoluut ach achteraf actually afijn akkoord alsjeblief alsjeblieft alsnog also alstublieft ander anderen anders ',
  'andersom anyway basically begrepen beide beiden besloten beste bijvoorbeeld blijkbaar boys collegas concreet ',
  'cool daarentegen daarover daarvoor dames degene dergelijke desalniettemin desgewenst desondanks diegene digitaal ',
  'dinner duidelijk echter eerlijk eh ehm elk elke enfin enkele everyone extern feitelijk finally firstly folks ',
  'fysiek gaarne gelukkig geweldig gratis great guys heerlijk helder heren hetzelfde hiernaast hierover hiervoor ',
  'hmm hoera hopefully however huidig hybride idealiter ieder iedere iedereen immers inderdaad intern jeetje jep ',
  'jongens juist jup kanjers kennelijk kijk klopt kom kortom ladies lastly lekker lieverds lui luister luitjes ',
  'lunch maatje mannen maybe meer meeste meiden mensen minder mja mondeling namelijk natuurlijk nice niemand ',
  'niettemin nogmaals nope nou och oei oeps offline okay okee onderwijl online openbaar opnieuw optioneel overigens ',
  'perfect perhaps persoonlijk praktisch precies right schat schatten schriftelijk secondly serieus slides so ',
  'sommige sommigen sure telefonisch tijdelijk tja toe toppers trouwens tussendoor tuurlijk uhm uiteraard vandaar ',
  'veel verplicht vooraf vooral voorlopig vriend vriendelijk vrienden vrijblijvend vrouwen wacht wauw weinig well ',
  'welnee wow yep yes zeg zeker zonodig zulke',
);

/** Behind a given name these make a shop, a brand or a ship of it: "Albert Heijn", "Max Havelaar". */
export const NAMESAKES: ReadonlySet<string> = wordSet('heijn havelaar gogh linders doorman');
