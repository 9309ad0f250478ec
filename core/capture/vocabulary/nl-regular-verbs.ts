import { wordSet } from './phrase-list';

/** Verbs for work that follow the spelling rules, so that their other forms need not be written out. */
export const NL_REGULAR_VERBS: ReadonlySet<string> = wordSet(
  'behalen behouden bekleden beladen belichten benchmarken benutten beoordelen beplanten beschermen beschilderen ',
  'bestickeren bestraten beveiligen bevoorraden bevorderen bewaren bezetten chairen challengen crossposten ',
  'crowdfunden debuggen dempen deployen drillen duwen facetimen fluiten focussen forwarden frezen googelen ',
  'herbouwen herdrukken herhuisvesten herinrichten heropenen herplaatsen herplannen herschikken herstarten ',
  'herstellen hervatten herverdelen kickstarten kneden knutselen lenigen livestreamen maaien mengen mesten metselen ',
  'omheinen ontdubbelen ontgrendelen onthullen ontlasten ontleden ontmantelen ',
  'ontraadselen ontrafelen ontruimen ontsluiten ontvlechten ontwarren outsourcen pinnen pinpointen plamuren ',
  'pluizen plukken prikken pushen rangschikken recruiten refinen schiften schoffelen schrobben schudden scopen ',
  'scrummen skypen slacken slopen splitsen sprokkelen strooien stylen tackelen tillen triggeren tweaken twitteren ',
  'verankeren verbouwen verbreden verbreiden verdedigen verdelgen vereenvoudigen verfijnen vergroten verhelderen ',
  'verkleden verkleinen verknippen verkorten verleggen vermarkten vernietigen veroveren verpachten verpakken ',
  'verplanten verrekenen verrijken verruimen verschaffen verscherpen versieren versimpelen verslepen versnellen ',
  'verstellen versterken verstevigen verteren vertonen vervaardigen vervolledigen vervullen verwelkomen verwerven ',
  'verwijzen verwisselen verwittigen verwoesten verwoorden verzegelen verzilveren verzwaren vlechten voeden vouwen ',
  'waarmerken whatsappen zaaien',
);

/** Further verbs on -eren, all formed alike: decoreren, decoreer, gedecoreerd. */
export const NL_REGULAR_LOAN_VERBS: ReadonlySet<string> = wordSet(
  'activeren annuleren arrangeren assisteren auditeren automatiseren calculeren categoriseren citeren coderen ',
  'combineren comprimeren concipieren configureren confronteren consulteren converteren cureren dateren decoreren ',
  'demonstreren demonteren detacheren detailleren dicteren differentieren dirigeren doneren draineren egaliseren ',
  'enqueteren escaleren etiketteren experimenteren exporteren extrapoleren fabriceren financieren fixeren flankeren ',
  'formaliseren frankeren fuseren garanderen groeperen hanteren harmoniseren herdefinieren herformuleren ',
  'hergroeperen herorganiseren herstructureren honoreren importeren indexeren instrueren integreren interpreteren ',
  'introduceren isoleren jureren kalibreren lamineren lanceren legaliseren lokaliseren manipuleren markeren ',
  'masseren maximaliseren migreren minimaliseren mobiliseren modelleren moderniseren monteren motiveren ',
  'normaliseren nuanceren observeren ordonneren parafraseren participeren positioneren profileren programmeren ',
  'projecteren reconstrueren recruteren reduceren reorganiseren repeteren reproduceren resumeren reviseren salderen ',
  'saneren schematiseren segmenteren serveren simuleren solderen sommeren specificeren standaardiseren structureren ',
  'synchroniseren tarificeren transporteren uniformeren vaccineren',
);
