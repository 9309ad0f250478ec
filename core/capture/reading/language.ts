import type { Token } from '../text/token';

const DUTCH = new Set(
  'de het een van voor naar met op aan bij en of ik jij je wij we kun kan wil wie moet graag uiterlijk nog niet dat die er is actie eind volgende deze door maak stuurt'.split(
    ' ',
  ),
);
const ENGLISH = new Set(
  'the a of for to with on at by and or i you we can could will would who must please before not that this is are action end next it be from should let do'.split(
    ' ',
  ),
);

/** The language of a message by its small words; Dutch when in doubt. */
export function languageOf(tokens: readonly Token[]): 'nl' | 'en' {
  let balance = 0;
  for (const token of tokens) {
    if (token.kind !== 'word') continue;
    if (ENGLISH.has(token.norm)) balance++;
    if (DUTCH.has(token.norm)) balance--;
  }
  return balance > 0 ? 'en' : 'nl';
}
