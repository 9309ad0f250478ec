import type { ItemDoubt } from '../../../core/capture/views';
import type { CoalitionHeader } from '../../../core/coalitions/views';
import { asCoalitionCode } from '../../../core/shared/ids';
import type { Texts } from '../language';
import { fullDate } from '../ui/dates';

/** The question a line leaves open, asked while it is being typed. */
export function doubtSentence(doubt: ItemDoubt, texts: Texts): string {
  const { tabs } = texts;
  const asks = doubt.choices.length > 0;
  switch (doubt.about) {
    case 'due':
      return doubt.chosen ? tabs.line.doubtOtherDay(doubt.words) : tabs.line.doubtDue(doubt.words);
    case 'weekday':
      return doubt.chosen
        ? tabs.line.doubtWeekday(doubt.words, fullDate(doubt.chosen, texts))
        : tabs.line.doubtDue(doubt.words);
    case 'impossible-date':
      return tabs.line.doubtImpossible(doubt.words, asks);
    case 'past-date':
      return tabs.line.doubtPast(doubt.words, asks);
    case 'coalition':
      return tabs.line.doubtCoalition(doubt.words);
    case 'owner':
      return tabs.line.doubtOwner(doubt.words, asks);
  }
}

/** Whether a doubt leaves an action item without a part; one about a day that was chosen does not. */
export function isLacking(doubt: ItemDoubt): boolean {
  return doubt.about === 'owner' || !doubt.chosen;
}

/** What an action item that was added anyway still lacks. */
export function openSentence(doubt: ItemDoubt, { tabs }: Texts): string {
  switch (doubt.about) {
    case 'due':
    case 'weekday':
      return tabs.line.openDue(doubt.words);
    case 'impossible-date':
      return tabs.line.openImpossible(doubt.words);
    case 'past-date':
      return tabs.line.openPast(doubt.words);
    case 'coalition':
      return tabs.line.openCoalition;
    case 'owner':
      return tabs.line.openOwner(doubt.words, doubt.choices.length > 0);
  }
}

/** An answer to the question, and the line as it reads with that answer in the place of the words in doubt. */
interface Answer {
  readonly text: string;
  readonly line: string;
}

/** The answers that can be put in the line; none when the words in doubt do not stand in it as they are. */
export function answersTo(
  doubt: ItemDoubt,
  line: string,
  texts: Texts,
  coalitions: readonly CoalitionHeader[],
): readonly Answer[] {
  const from = doubt.words ? line.toLowerCase().indexOf(doubt.words.toLowerCase()) : -1;
  if (from < 0) return [];
  const answer = (text: string, words: string) => ({
    text,
    line: line.slice(0, from) + words + line.slice(from + doubt.words.length),
  });
  switch (doubt.about) {
    case 'owner':
      return doubt.choices.map(({ name }) => answer(name, name));
    case 'coalition':
      return coalitions
        .filter(({ code }) => doubt.choices.includes(asCoalitionCode(code)))
        .map(({ code, shortName }) => answer(shortName, `coalitie ${code}`));
    default:
      return doubt.choices.map((day) => answer(fullDate(day, texts), inFigures(day)));
  }
}

/** "15-1-2027": read the same whatever language the pages are in. */
function inFigures(day: string): string {
  return day.split('-').map(Number).toReversed().join('-');
}
