import type { ActionItemView } from '../../core/action-items/views';
import {
  bold,
  type Card,
  type CardAction,
  card,
  type Element,
  fitting,
  heading,
  line,
  lineWithPresses,
  plain,
  shortened,
  subtle,
} from '../kit/card';
import { press } from '../kit/verb';
import type { Place } from '../place';
import { setState } from './card-actions';
import { noticeBox, type Reader, refreshOf, summaryRuns } from './cards';

export interface ListSection {
  readonly heading: string | null;
  readonly items: readonly ActionItemView[];
}

/** At most this many action items on a list card; the board shows the rest. */
export const LIST_MAX = 15;

/** A list of action items, each to be closed with one press. */
export function listCard(
  reader: Reader,
  list: {
    readonly title: string;
    readonly sections: readonly ListSection[];
    readonly total: number;
    /** Said when there is nothing to list. */
    readonly empty: string;
    readonly place: Place;
    readonly board: CardAction;
    readonly notice: string | null;
  },
): Card {
  const { texts } = reader;
  const draw = (max: number, withPress: boolean) => {
    let room = max;
    const sections = list.sections.flatMap(({ heading: title, items }) => {
      const fit = items.slice(0, room);
      room -= fit.length;
      if (fit.length === 0) return [];
      return [
        ...(title ? [line([bold(title)], { spacing: 'Medium' })] : []),
        ...fit.map((item) => listLine(reader, item, list.place, withPress)),
      ];
    });
    const more = list.total - (max - room);
    return card(
      list.title,
      [
        noticeBox(list.notice),
        line([heading(list.title)]),
        ...(list.total === 0 ? [line([plain(list.empty)])] : sections),
        more > 0 ? line([subtle(texts.chat.moreOnBoard(more))], { spacing: 'Medium' }) : null,
      ],
      { actions: [list.board], refresh: refreshOf(reader, list.place, list.notice !== null) },
    );
  };
  return fitting([() => draw(LIST_MAX, true), () => draw(LIST_MAX, false), () => draw(5, false)]);
}

function listLine(reader: Reader, item: ActionItemView, place: Place, withPress: boolean): Element {
  const runs = summaryRuns(reader, item, 120, place.in === 'coalition' ? 'without-coalition' : 'with-coalition');
  const open = item.status !== 'klaar' && item.status !== 'ingetrokken';
  if (!withPress || !item.mayChange.allowed || !open) return line(runs, { spacing: 'Small' });
  const { chat } = reader.texts;
  const action = press(
    setState,
    { place, number: item.number, version: item.version, to: 'close' },
    { title: chat.doneLabel(item.number, shortened(item.title, 60)) },
  );
  return lineWithPresses(runs, [{ label: chat.done, action }], { spacing: 'Small' });
}
