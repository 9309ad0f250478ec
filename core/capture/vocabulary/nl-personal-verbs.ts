import { wordSet } from './phrase-list';

/**
 * Verbs that tell where somebody is or how somebody feels: "ik sluit later aan", "ik neem vrijdag vrij". With words
 * behind them only in the company of one of those words; without, whatever else is said.
 */
export const PERSONAL_VERBS: Readonly<Record<string, ReadonlySet<string>>> = {
  aansluiten: wordSet(
    'later eerder straks kwartier kwartiertje half uur uurtje online digitaal ook erbij iets vrijdag',
  ),
  aanschuiven: wordSet(''),
  voorstellen: wordSet('om dat te'),
  meedelen: wordSet('dat'),
  bevestigen: wordSet('dat'),
  onderstrepen: wordSet('belang'),
  instemmen: wordSet(''),
  openen: wordSet('vergadering overleg bijeenkomst'),
  sluiten: wordSet('vergadering overleg bijeenkomst'),
  afsluiten: wordSet('vergadering overleg bijeenkomst'),
  uitlopen: wordSet(''),
  afhaken: wordSet(''),
  uitvallen: wordSet(''),
  deelnemen: wordSet(''),
  meedoen: wordSet(''),
  nemen: wordSet('vrij vakantie verlof pauze afscheid trein auto fiets bus ontslag snipperdag atv roostervrij'),
  opnemen: wordSet('verlof vakantie vakantiedagen vrij'),
  werken: wordSet('thuis hier daar elders kantoor part-time parttime'),
  doorwerken: wordSet('thuis'),
  opgeven: wordSet('het'),
  aannemen: wordSet('dat van'),
  uitkijken: wordSet('naar ernaar'),
  uitzien: wordSet('naar ernaar'),
  afwachten: wordSet(''),
  wachten: wordSet(''),
  rekenen: wordSet('erop'),
  houden: wordSet('niet ervan'),
  overslaan: wordSet(''),
  lopen: wordSet('achter vast uit'),
  vastlopen: wordSet(''),
  maken: wordSet('zorgen druk grapje grap feestje ervan lol plezier promotie'),
  delen: wordSet('zorg zorgen mening standpunt gevoel'),
  zoeken: wordSet('baan woning huis kamer ruzie'),
  verhuizen: wordSet('naar'),
  herstellen: wordSet('griep operatie ziekte blessure nog'),
  verdienen: wordSet(''),
  krijgen: wordSet('kind baby griep prijs pluim complimenten gelijk zin kippenvel vakantie'),
  winnen: wordSet('prijs wedstrijd toernooi'),
  halen: wordSet('griep rijbewijs diploma'),
  inzetten: wordSet('zich'),
  volgen: wordSet('niet cursus opleiding'),
  lezen: wordSet('net'),

  herinneren: wordSet('me mij nog'),
};
