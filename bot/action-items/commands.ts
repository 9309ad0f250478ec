import { showActionItem } from '../../core/action-items/show';
import {
  changeActionItem,
  coalitionNames,
  listActionItems,
  readMine,
  reopenActionItem,
} from '../../core/action-items/use-cases';
import type { ActionItemView } from '../../core/action-items/views';
import { type ActionItemNumber, asActionItemNumber, asCoalitionCode } from '../../core/shared/ids';
import { type Card, card, line, openUrl, plain } from '../kit/card';
import type { Place, PlaceOf } from '../place';
import { type Command, type Draw, type DrawExtras, type Reply, say, show, type Turn, unlessAction } from '../turn';
import { typedWords } from '../typed-words';
import { itemCard, type Reader } from './cards';
import { formCard } from './form/cards';
import { LIST_MAX, listCard } from './list-cards';

const NUMBERS_MAX = 25;
/** More names than this make a form too large to send; the form takes any other name as text. */
const PEOPLE_MAX = 150;

export const actionItemCommands: readonly Command[] = [
  {
    words: typedWords('mine'),
    takes: 'nothing',
    run: async (turn) => show(await drawMine(turn, { in: 'mine' }, NOTHING_EXTRA)),
  },
  {
    words: typedWords('close'),
    takes: 'numbers',
    behind: typedWords('closed'),
    run: (turn, numbers) => changeEach(turn, numbers, 'close'),
    asked: tellEach,
  },
  {
    words: typedWords('reopen'),
    takes: 'numbers',
    behind: typedWords('reopened'),
    run: (turn, numbers) => changeEach(turn, numbers, 'reopen'),
    asked: tellEach,
  },
];

const NOTHING_EXTRA = { editing: null, notice: null };

/** What a reader of this turn sees cards with. */
export function readerOf(turn: Turn): Reader {
  return { texts: turn.texts, today: turn.who.today, boardUrl: turn.boardUrl, refreshes: turn.refreshes };
}

/** The card of one action item, or its form when that is open; null when the number is unknown. */
export const drawItem: Draw<PlaceOf<'item'>> = async (turn, place, { editing, notice }) => {
  const item = await findItem(turn, asActionItemNumber(place.number));
  if (!item) return null;
  return editing === item.number ? drawForm(turn, item, place, notice) : itemCard(readerOf(turn), item, place, notice);
};

/**
 * The open action items of who asks, by when they need attention. Among others it is one line with their number and
 * where to find them: a message in a group is read by everyone, nobody there asked for somebody else's work, and what
 * is overdue is between a person and their coalition. A card that shows each viewer their own list would put a list
 * before people who did not ask at all.
 */
export async function drawMine(turn: Turn, place: PlaceOf<'mine'>, { notice }: DrawExtras): Promise<Card> {
  const { chat } = turn.texts;
  const mine = await readMine(turn.ports, turn.who);
  const groups = ['overdue', 'thisWeek', 'later', 'withoutDate', 'waiting'] as const;
  const total = groups.reduce((sum, group) => sum + mine[group].length, 0);
  const board = openUrl(chat.openMine, turn.boardUrl(null));
  if (turn.conversation.kind !== 'personal') {
    const text = chat.mineInGroup(turn.who.person.name, total);
    return card(text, [line([plain(text)])], { actions: [board] });
  }
  return listCard(readerOf(turn), {
    title: chat.mine,
    sections: groups.map((group) => ({ heading: chat.mineGroups[group], items: mine[group] })),
    total,
    empty: chat.mineEmpty(chat.example),
    place,
    board,
    notice,
  });
}

/** What is open in a coalition, in backlog order; null when the programme does not have it. */
export const drawCoalition: Draw<PlaceOf<'coalition'>> = async (turn, place, { notice }) => {
  const coalition = await turn.ports.coalitions.find(asCoalitionCode(place.code));
  if (!coalition) return null;
  const selection = { coalition: coalition.code, statuses: ['te-doen', 'bezig', 'wacht'] } as const;
  const page = await listActionItems(turn.ports, turn.who, selection, { offset: 0, limit: LIST_MAX });
  const { chat } = turn.texts;
  return listCard(readerOf(turn), {
    title: chat.coalitionList(coalition.name, page.total),
    sections: [{ heading: null, items: page.items }],
    total: page.total,
    empty: chat.coalitionEmpty(coalition.shortName),
    place,
    board: openUrl(chat.openBoard, turn.boardUrl(coalition.code)),
    notice,
  });
};

/** The form of an action item with the people and coalitions to choose from; the coalition's own people come first. */
export async function drawForm(turn: Turn, item: ActionItemView, place: Place, notice: string | null): Promise<Card> {
  const people = await turn.ports.people.all();
  const code = item.coalition?.code;
  const isNear = (person: (typeof people)[number]) =>
    item.owners.some((owner) => owner.personId === person.id) || person.coalitions.some((one) => one === code);
  const nearest = [...people.filter(isNear), ...people.filter((person) => !isNear(person))].slice(0, PEOPLE_MAX);
  return formCard(
    readerOf(turn),
    item,
    place,
    { coalitions: await turn.ports.coalitions.all(), people: nearest },
    notice,
  );
}

async function findItem(turn: Turn, number: ActionItemNumber): Promise<ActionItemView | null> {
  const item = await turn.ports.actionItems.find(number);
  return item && showActionItem(item, await coalitionNames(turn.ports), turn.who);
}

/** Tells how each action item stands, for who asks: one gets its card, with its buttons. */
async function tellEach(turn: Turn, numbers: readonly number[]): Promise<Reply> {
  const { chat, shared } = turn.texts;
  const [only, ...more] = numbers;
  const drawn = only && more.length === 0 ? await drawItem(turn, { in: 'item', number: only }, NOTHING_EXTRA) : null;
  if (drawn) return show(drawn);
  const lines: string[] = [];
  for (const number of numbers.slice(0, NUMBERS_MAX)) {
    const item = await findItem(turn, asActionItemNumber(number));
    lines.push(item ? chat.summary(item.status, number, item.title) : shared.refusals['not-found']({ number }));
  }
  return say(lines.join('\n'));
}

/** What `klaar 214` and `heropen 214` do to one action item. */
const CARRY_OUT = {
  close: (turn: Turn, number: ActionItemNumber) =>
    changeActionItem(turn.ports, turn.who, { number, expectedVersion: null, change: { kind: 'close' } }),
  reopen: (turn: Turn, number: ActionItemNumber) =>
    reopenActionItem(turn.ports, turn.who, { number, expectedVersion: null }),
};

/** Changes each action item and says per number what became of it; one number gets its card. */
async function changeEach(turn: Turn, numbers: readonly number[], what: keyof typeof CARRY_OUT): Promise<Reply> {
  const { chat, shared } = turn.texts;
  // In answer to a card "klaar" is about its action item; only without a card it lacks a number.
  if (numbers.length === 0) return unlessAction(chat.whichNumber(chat.words[what][0] ?? ''));
  const done: number[] = [];
  const lines: string[] = [];
  for (const number of numbers.slice(0, NUMBERS_MAX)) {
    const outcome = await CARRY_OUT[what](turn, asActionItemNumber(number));
    if (outcome.ok) done.push(number);
    else lines.push(shared.refusals[outcome.code]({ number, ...outcome.facts }));
  }
  const [only, ...more] = done;
  if (only !== undefined && more.length === 0 && lines.length === 0) {
    const drawn = await drawItem(turn, { in: 'item', number: only }, NOTHING_EXTRA);
    if (drawn) return show(drawn, done);
  }
  const said = done.length === 0 ? [] : [what === 'close' ? chat.closed(done) : chat.reopened(done)];
  return say([...said, ...lines].join('\n'), done);
}
