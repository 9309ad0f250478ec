import { wordSet } from './phrase-list';
import { isParticle } from './verbs';

const WORDS: ReadonlySet<string> = wordSet(
  'de het een dit dat deze die er en of maar want dus als dan toen nu nog al ook niet geen wel wie wat waar wanneer hoe waarom welke hoeveel ik jij je u hij zij ze wij we ',
  'jullie mij jou hem haar ons hun mijn jouw onze in op aan bij met van voor naar over onder door uit tot tegen na per via tijdens sinds vanaf binnen rond zonder volgens ',
  'uiterlijk liefst graag aub svp even ff eens meteen direct alvast klaar af gereed moet mag kan wil zal zou is was zijn heb heeft hebben samen zelf snel goed nog zo ',
  'weer terug mee toch gewoon verder the a an to of and or by on at for with from is are be please can will should must we you i it this that netjes kort compleet volledig ',
  'schriftelijk online digitaal telefonisch daarna vervolgens eerst alles iets allemaal',
);

/** Whether a word carries grammar rather than meaning, so that no noun phrase ends with it. */
export function isFunctionWord(norm: string): boolean {
  return WORDS.has(norm) || isParticle(norm);
}
