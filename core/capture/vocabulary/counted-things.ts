import { wordSet } from './phrase-list';
/** Things people count: behind "3-12" they make it a number and no date. */
export const COUNTED_THINGS: ReadonlySet<string> = wordSet(
  'deelnemers personen mensen leden bedrijven scholen studenten leerlingen docenten fte keer maal stuks punten ',
  "procent euro k mln miljoen ton km kilometer meter cm kg liter graden pagina paginas pagina's blz slides sheets ",
  'van deel delen helft meerderheid minderheid stemmen beschikbaar bereikbaar gewonnen verloren gelijk stand uitslag plekken plaatsen vragen ',
  'participants people members companies students times points percent euros pages',
);
