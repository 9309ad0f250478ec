import type { Priority } from '../../manifest/manifest';
import { phraseList, wordSet } from './phrase-list';

/** Words for each priority (conventions §6), wherever they stand. */
export const PRIORITY_PHRASES: Readonly<Record<Priority, readonly string[]>> = {
  A: phraseList(
    'hoge prio, hoge prioriteit, hoogste prio, hoogste prioriteit, topprioriteit, topprio, a-prio, a prio',
    'a-prioriteit, urgent, urgente, spoed, met spoed, grote spoed, dringend, spoedeisend, spoedklus',
    'heeft haast, er is haast bij, high priority, high prio, top priority, urgently, urgency high, hoge urgentie, hoogste urgentie',
    'met haast, grote haast, haastklus, haastklusje, spoedklusje, spoedgeval, met voorrang, zeer urgent, prioriteit nummer 1',
  ),
  B: phraseList(
    'b-prio, b prio, b-prioriteit, middel prio, middelhoge prio, middelmatige prio, gemiddelde prio',
    'gemiddelde prioriteit, normale prio, normale prioriteit, medium priority, middelhoge prioriteit',
  ),
  C: phraseList(
    'c-prio, c prio, c-prioriteit, lage prio, lage prioriteit, laagste prio, laagste prioriteit, geen haast',
    'geen spoed, niet dringend, niet urgent, heeft geen haast, geen haast bij, er is geen haast bij',
    'heeft geen spoed, niet spoedeisend, low priority, low prio, no rush, no hurry, not urgent',
    'hoeft niet met spoed, lage urgentie, heeft geen prioriteit, heeft geen prio, geen prioriteit bij, geen enkele haast, geen grote haast',
    'geen enkele spoed, geen grote spoed, totaal geen haast, heeft weinig haast, weinig prio',
  ),
};

/** Words before a level: "prio A", "prioriteit: hoog". */
export const PRIORITY_WORDS: readonly string[] = ['prio', 'prioriteit', 'priority', 'prioritering', 'urgentie'];

/** Levels behind such a word, and levels that may stand alone as a field in telegram style. */
export const PRIORITY_LEVELS: Readonly<Record<string, Priority>> = {
  a: 'A',
  hoog: 'A',
  hoge: 'A',
  hoogste: 'A',
  high: 'A',
  '1': 'A',
  urgent: 'A',
  b: 'B',
  middel: 'B',
  midden: 'B',
  gemiddeld: 'B',
  medium: 'B',
  normaal: 'B',
  middelhoog: 'B',
  '2': 'B',
  c: 'C',
  laag: 'C',
  lage: 'C',
  low: 'C',
  laagst: 'C',
  '3': 'C',
};

/** Words that make a phrase for priority mean something else: "spoed eisende hulp", "artikel A". */
export const NOT_BEFORE_PRIORITY: ReadonlySet<string> = wordSet('geen niet no not nauwelijks');
