import type { CapturedItemView, CaptureView, ItemDoubt } from '../../core/capture/views';
import type { CoalitionChoice } from '../../core/coalitions/views';
import type { Sentences } from '../../i18n/sentences';
import { chooseCoalition, chooseDue, chooseOwner } from '../action-items/card-actions';
import type { Reader } from '../action-items/cards';
import { buttons, type CardAction, type Element, line, plain, shortened } from '../kit/card';
import { press } from '../kit/verb';
import type { PlaceOf } from '../place';

/** What questions about a message are asked with. */
export interface AskedAbout {
  readonly view: CaptureView;
  readonly place: PlaceOf<'message'>;
  readonly coalitions: readonly CoalitionChoice[];
}

const DOUBTS_MAX = 5;
/** How much of somebody's words a card repeats. */
export const WORDS_MAX = 60;

/** Each doubt as a question with its answers as buttons. */
export function doubtLines(reader: Reader, about: AskedAbout): readonly (Element | null)[] {
  const { items } = about.view;
  const open = items.filter((item) => item.mayChange.allowed && item.status !== 'ingetrokken');
  const all = open.flatMap((item) => item.doubts.map((doubt) => ({ item, doubt })));
  return all.slice(0, DOUBTS_MAX).flatMap(({ item, doubt }) => {
    const asked = question(reader.texts, doubt);
    const text = items.length > 1 ? reader.texts.chat.withNumber(item.number, asked) : asked;
    const answers = answersTo(reader, about, item, doubt);
    return [
      line([plain(`❓ ${text}`)], { spacing: 'Medium' }),
      answers.length > 0 ? buttons(answers, { spacing: 'Small' }) : null,
    ];
  });
}

/** A doubt as the question that the card asks. */
export function question({ chat, shared }: Sentences, doubt: ItemDoubt): string {
  const words = shortened(doubt.words, WORDS_MAX);
  const isOpen = doubt.choices.length === 0;
  switch (doubt.about) {
    case 'due':
      return doubt.chosen ? chat.otherDate(words) : chat.whichDate(words);
    case 'weekday':
      return doubt.chosen ? chat.otherWeekday(words, shared.fullDate(doubt.chosen)) : chat.whichDate(words);
    case 'impossible-date':
      return isOpen ? chat.impossibleDateOnly(words) : chat.impossibleDate(words);
    case 'past-date':
      return isOpen ? chat.pastDateOnly(words) : chat.pastDate(words);
    case 'coalition':
      return chat.whichCoalition(words);
    case 'owner':
      return isOpen ? chat.unknownPerson(words) : chat.whichPerson(words);
  }
}

function answersTo(
  { texts }: Reader,
  { place, coalitions }: AskedAbout,
  item: CapturedItemView,
  doubt: ItemDoubt,
): readonly CardAction[] {
  const base = { place, number: item.number, version: item.version };
  if (doubt.about === 'owner') {
    return doubt.choices.map((person) =>
      press(chooseOwner, { ...base, words: doubt.words, person: person.personId }, { title: person.name }),
    );
  }
  if (doubt.about === 'coalition') {
    const likely = doubt.choices.slice(0, 3).flatMap((code) => coalitions.filter((one) => one.code === code));
    return likely.map((one) => press(chooseCoalition, { ...base, code: one.code }, { title: one.shortName }));
  }
  return doubt.choices.map((day) => press(chooseDue, { ...base, day }, { title: texts.shared.fullDate(day) }));
}
