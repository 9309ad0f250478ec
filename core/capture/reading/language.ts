import type { Token } from '../text/token';
import { wordSet } from '../vocabulary/phrase-list';

const DUTCH = wordSet(
  'de het een van voor naar met bij en ik jij je wij kun kan wil wie moet graag uiterlijk nog niet dat die er eind volgende deze door maak ',
  'actie acties januari februari maart mei juni juli augustus oktober maandag dinsdag woensdag donderdag vrijdag morgen vandaag klaar prio aub',
);
const ENGLISH = wordSet(
  'the a an of for with on at by and i you can could will would who must please before not this from should let they january february march may june ',
  "july august october monday tuesday wednesday thursday friday tomorrow today priority high low i'll next my our your about into everyone send call book",
);

const LANGUAGES = new Map<string, 'nl' | 'en'>([
  ...[...DUTCH].map((word) => [word, 'nl'] as const),
  ...[...ENGLISH].map((word) => [word, 'en'] as const),
]);

/** The language of a message by its small words; Dutch when in doubt. */
export function languageOf(tokens: readonly Token[]): 'nl' | 'en' {
  let english = 0;
  let dutch = 0;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token?.kind !== 'word') continue;
    const language = LANGUAGES.get(token.norm);
    if (language === 'nl') dutch++;
    // "to do" is Dutch too.
    else if (language === 'en' || (token.norm === 'to' && tokens[at + 1]?.norm !== 'do')) english++;
  }
  return english > dutch && english > 1 ? 'en' : 'nl';
}
