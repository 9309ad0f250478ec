import type { ActionItemView } from '../../core/action-items/views';
import type { CoalitionChoice } from '../../core/coalitions/views';
import type { PlainDate } from '../../core/shared/plain-date';
import type { Sentences } from '../../i18n/sentences';
import {
  bold,
  box,
  buttons,
  type Card,
  type CardAction,
  type Choice,
  card,
  choiceInput,
  type Element,
  heading,
  leftAndRight,
  line,
  lineWithPresses,
  openUrl,
  plain,
  type Run,
  shortened,
  struck,
  subtle,
  warning,
} from '../kit/card';
import { field, press } from '../kit/verb';
import type { Place } from '../place';
import { dropOwner, dropPart, placeItem, redraw, setState } from './card-actions';
import { edit } from './form/card-actions';

/** What every card of one reader shares. */
export interface Reader {
  readonly texts: Sentences;
  readonly today: PlainDate;
  boardUrl(coalition: string | null): string;
  /** Whether the reader's client asks for cards afresh when it shows them. */
  readonly refreshes: boolean;
}

/** The words behind the parts of an action item, as far as they are known. */
export interface Origins {
  owner(name: string): string | null;
  readonly due: string | null;
  readonly coalition: string | null;
  readonly priority: string | null;
}

const NO_ORIGINS: Origins = { owner: () => null, due: null, coalition: null, priority: null };

/** One action item on a card of its own: found by searching, or the answer to a command. */
export function itemCard(reader: Reader, item: ActionItemView, place: Place, notice: string | null): Card {
  const { texts } = reader;
  return card(
    texts.chat.summary(item.status, item.number, item.title),
    [
      noticeBox(notice),
      itemHeader(reader, item),
      titleLine(item),
      ...partLines(reader, item, place, NO_ORIGINS),
      whyNotLine(reader, item, notice),
    ],
    {
      actions: [...stateButtons(reader, item, place), boardButton(reader, item)],
      refresh: refreshOf(reader, place, notice !== null),
    },
  );
}

/** What is said on top of a card, such as why something was refused. */
export function noticeBox(notice: string | null): Element | null {
  return notice ? box([line([plain(notice)])], { style: 'warning' }) : null;
}

/**
 * What the client asks by itself when it shows the card; null where it never does. A card that says something
 * to this reader (`said`) does not ask: the answer would wipe it out before it was read.
 */
export function refreshOf({ texts, refreshes }: Reader, place: Place, said: boolean) {
  return refreshes && !said ? press(redraw, { place }, { title: texts.chat.refresh }) : null;
}

/** The state and the number at the left, the coalition at the right. */
export function itemHeader({ texts }: Reader, item: ActionItemView): Element {
  const late = item.daysOverdue > 0 ? [warning(` · ${texts.shared.overdue(item.daysOverdue)}`)] : [];
  return leftAndRight(
    [subtle(texts.chat.header(item.status, item.number)), ...late],
    item.coalition ? [subtle(item.coalition.shortName)] : [],
  );
}

export function titleLine(item: ActionItemView): Element {
  const over = item.status === 'klaar' || item.status === 'ingetrokken';
  return line([over ? struck(item.title) : heading(item.title)], { spacing: 'Small' });
}

/** One line per part, each with the words it came from and × to drop it. */
export function partLines(
  reader: Reader,
  item: ActionItemView,
  place: Place,
  origins: Origins,
): readonly (Element | null)[] {
  const { texts } = reader;
  const base = { place, number: item.number, version: item.version };
  const allowed = item.mayChange.allowed && item.status !== 'klaar';
  const drop = (label: string, action: (title: string) => CardAction) =>
    allowed ? [{ label: '×', action: action(label) }] : [];
  const part = (icon: string, value: string, from: string | null, cross: ReturnType<typeof drop>) =>
    lineWithPresses([plain(`${icon} ${value}`), ...(from ? [subtle(`  ${from}`)] : [])], cross, { spacing: 'Small' });
  return [
    ...item.owners.map(({ name }) =>
      part(
        '👤',
        name,
        origins.owner(name),
        drop(texts.chat.dropOwner(name), (title) => press(dropOwner, { ...base, name }, { title })),
      ),
    ),
    item.dueDay
      ? part(
          '📅',
          texts.shared.fullDate(item.dueDay as PlainDate),
          origins.due,
          drop(texts.chat.dropDue, (title) => press(dropPart, { ...base, part: 'due' }, { title })),
        )
      : null,
    item.coalition
      ? part(
          '🏷️',
          item.coalition.shortName,
          origins.coalition,
          drop(texts.chat.dropCoalition(item.coalition.shortName), (title) =>
            press(dropPart, { ...base, part: 'coalition' }, { title }),
          ),
        )
      : null,
    item.priority
      ? part(
          '⚑',
          texts.shared.priority[item.priority],
          origins.priority,
          drop(texts.chat.dropPriority, (title) => press(dropPart, { ...base, part: 'priority' }, { title })),
        )
      : null,
    item.waitsOn ? line([plain(`⏳ ${texts.shared.waitsOn(item.waitsOn)}`)], { spacing: 'Small' }) : null,
  ];
}

/** Why this reader may not change it; nothing when the card says that on top already, as after a press. */
export function whyNotLine({ texts }: Reader, { mayChange }: ActionItemView, notice: string | null): Element | null {
  if (mayChange.allowed) return null;
  const why = texts.shared.refusals[mayChange.code]({});
  return why === notice ? null : line([subtle(why)], { spacing: 'Small' });
}

/** *Nog te plaatsen*: the choice that an action item without a coalition needs. */
export function placeChooser(
  reader: Reader,
  item: ActionItemView,
  place: Place,
  coalitions: readonly CoalitionChoice[],
): readonly Element[] {
  if (item.coalition || !item.mayChange.allowed || item.status === 'klaar') return [];
  const { chat } = reader.texts;
  const data = { place, number: item.number, version: item.version };
  return [
    choiceInput(
      field(placeItem, 'coalition'),
      `🏷️ ${reader.texts.shared.toPlace}`,
      coalitionChoices(coalitions),
      null,
      chat.chooseCoalition,
    ),
    buttons([press(placeItem, data, { title: chat.place })], { spacing: 'Small' }),
  ];
}

export function coalitionChoices(coalitions: readonly CoalitionChoice[]): readonly Choice[] {
  return coalitions.map((one) => ({ title: one.shortName, value: one.code }));
}

/** Close and change, or open again. Who may not sees them disabled, with the reason. */
export function stateButtons(reader: Reader, item: ActionItemView, place: Place): readonly CardAction[] {
  const { chat, shared } = reader.texts;
  const data = { place, number: item.number, version: item.version };
  const disabledBecause = item.mayChange.allowed ? null : shared.refusals[item.mayChange.code]({});
  if (item.status === 'ingetrokken') {
    return [press(setState, { ...data, to: 'restore' }, { title: chat.restore, disabledBecause })];
  }
  if (item.status === 'klaar') {
    return [press(setState, { ...data, to: 'reopen' }, { title: chat.reopen, disabledBecause })];
  }
  return [
    press(setState, { ...data, to: 'close' }, { title: chat.done, style: 'positive', disabledBecause }),
    press(edit, { place, number: item.number }, { title: chat.change, disabledBecause }),
  ];
}

export function undoButton(reader: Reader, item: ActionItemView, place: Place): CardAction {
  const { chat, shared } = reader.texts;
  return press(
    setState,
    { place, number: item.number, version: item.version, to: 'withdraw' },
    { title: chat.undo, disabledBecause: item.mayChange.allowed ? null : shared.refusals[item.mayChange.code]({}) },
  );
}

export function boardButton(reader: Reader, item: Pick<ActionItemView, 'coalition'>): CardAction {
  const { chat } = reader.texts;
  return openUrl(item.coalition ? chat.openBoard : chat.openMine, reader.boardUrl(item.coalition?.code ?? null));
}

/** An action item as one line of a list: number, title, who, when and, unless the list says it, where. */
export function summaryRuns(
  reader: Reader,
  item: ActionItemView,
  titleMax: number,
  where: 'with-coalition' | 'without-coalition' = 'with-coalition',
): readonly Run[] {
  const over = item.status === 'klaar' || item.status === 'ingetrokken';
  const title = shortened(item.title, titleMax);
  return [
    subtle(`#${item.number} `),
    over ? struck(title) : bold(title),
    ...itemFacts(reader, item, where).map((fact) => subtle(` · ${fact}`)),
    ...(item.daysOverdue > 0 ? [warning(` · ${reader.texts.shared.overdue(item.daysOverdue)}`)] : []),
  ];
}

/** Who, when, where and how urgent, each in a word or two. */
export function itemFacts(
  { texts, today }: Reader,
  item: ActionItemView,
  where: 'with-coalition' | 'without-coalition' = 'with-coalition',
): readonly string[] {
  return [
    ...item.owners.slice(0, 3).map((owner) => shortened(owner.name, 40)),
    item.dueDay ? texts.shared.shortDate(item.dueDay as PlainDate, today) : null,
    where === 'with-coalition' ? (item.coalition?.shortName ?? null) : null,
    item.priority && texts.chat.prio(item.priority),
    statusFact(texts, item),
  ].filter((fact) => fact !== null);
}

/** What a list says of an action item that is no longer just to be done. */
function statusFact({ shared }: Sentences, { status, waitsOn }: ActionItemView): string | null {
  if (waitsOn) return shared.waitsOn(shortened(waitsOn, 60));
  return status === 'te-doen' ? null : shared.status[status];
}
