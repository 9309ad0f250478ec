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
  afhaken: wordSet(''),
  uitvallen: wordSet(''),
  deelnemen: wordSet(''),
  meedoen: wordSet(''),
  nemen: wordSet('vrij vakantie verlof pauze afscheid trein auto fiets bus ontslag snipperdag atv roostervrij'),
  opnemen: wordSet('verlof vakantie vakantiedagen vrij'),
  werken: wordSet('thuis hier daar elders kantoor part-time parttime'),
  doorwerken: wordSet('thuis'),
  opgeven: wordSet('het'),
  aannemen: wordSet('dat'),
  uitkijken: wordSet('naar ernaar'),
  uitzien: wordSet('naar ernaar'),
  afwachten: wordSet(''),
  wachten: wordSet(''),
  houden: wordSet('niet van ervan'),
  overslaan: wordSet(''),
  lopen: wordSet('achter vast uit'),
  vastlopen: wordSet(''),
  maken: wordSet('zorgen druk grapje'),
  herinneren: wordSet('me mij nog'),
};
