import type { DueReason } from '../../core/capture/understanding';
import type { CapturedItemView } from '../../core/capture/views';
import type { PlainDate } from '../../core/shared/plain-date';
import { setState } from '../action-items/card-actions';
import {
  boardButton,
  coalitionChoices,
  itemHeader,
  noticeBox,
  type Origins,
  partLines,
  placeChooser,
  type Reader,
  refreshOf,
  stateButtons,
  summaryRuns,
  titleLine,
  undoButton,
  whyNotLine,
} from '../action-items/cards';
import { edit } from '../action-items/form/card-actions';
import {
  box,
  buttons,
  type Card,
  type CardAction,
  card,
  choiceInput,
  type Element,
  fitting,
  heading,
  leftAndRight,
  line,
  lineWithPresses,
  openUrl,
  plain,
  type SmallPress,
  shortened,
  subtle,
  toggle,
} from '../kit/card';
import { field, press } from '../kit/verb';
import type { PlaceOf } from '../place';
import { keep, placeAll, restoreAll, withdrawAll } from './card-actions';
import { type AskedAbout, doubtLines, WORDS_MAX } from './doubts';

/** The one card about a message. */
export interface CaptureCard extends AskedAbout {
  /** In a group the card is short: nobody's chat is flooded. */
  readonly setting: 'personal' | 'shared';
  readonly notice: string | null;
  /** An edit left no action in the message. */
  readonly emptied: boolean;
}

/** Up to this many action items have a line of their own with buttons; more become a plain list. */
const LINES_MAX = 15;
const DETAILS = 'why';

/** Shows what became of a message: the parts that were understood, what is in doubt, and how to undo it. */
export function captureCard(reader: Reader, about: CaptureCard): Card {
  const standing = about.view.items.filter((item) => item.status !== 'ingetrokken');
  if (standing.length === 0) return withdrawnCard(reader, about);
  const [only, ...others] = about.view.items;
  if (only && others.length === 0) {
    return fitting([() => singleCard(reader, about, only), () => bareCard(reader, about)]);
  }
  if (about.view.items.length > LINES_MAX)
    return fitting([() => listCard(reader, about), () => bareCard(reader, about)]);
  return fitting([() => severalCard(reader, about), () => listCard(reader, about), () => bareCard(reader, about)]);
}

function singleCard(reader: Reader, about: CaptureCard, item: CapturedItemView): Card {
  const { place, setting } = about;
  const { chat } = reader.texts;
  const whyNot = whyNotLine(reader, item, about.notice);
  const parts = [...partLines(reader, item, place, originsOf(reader, item)), whyNot];
  const top = [...questions(reader, about), itemHeader(reader, item), titleLine(item)];
  const asks = [...doubtLines(reader, about), ...placeChooser(reader, item, place, about.coalitions)];
  const undo = [undoButton(reader, item, place), boardButton(reader, item)];
  const summary = chat.summary(item.status, item.number, item.title);
  const refresh = refresher(reader, about);
  if (setting === 'personal') {
    const actions = [...stateButtons(reader, item, place), ...undo];
    return card(summary, [...top, ...parts, ...asks], { actions, refresh });
  }
  const details = box([...parts, buttons(undo)], { id: DETAILS, isVisible: false, style: 'emphasis' });
  const facts = factsLine(reader, item);
  const actions = [...stateButtons(reader, item, place), toggle(chat.why, DETAILS)];
  return card(summary, [...top, facts, ...asks, details], { actions, refresh });
}

/** Who, when and how urgent, on the short card. */
function factsLine({ texts, today }: Reader, item: CapturedItemView): Element | null {
  const facts = [
    ...item.owners.map((owner) => owner.name),
    item.dueDay ? texts.shared.shortDate(item.dueDay as PlainDate, today) : null,
    item.priority && texts.chat.prio(item.priority),
  ].filter((fact) => fact !== null);
  return facts.length > 0 ? line([subtle(facts.join(' · '))], { spacing: 'Small' }) : null;
}

function severalCard(reader: Reader, about: CaptureCard): Card {
  const { place } = about;
  return aboutSeveral(reader, about, [
    ...about.view.items.map((item) =>
      lineWithPresses(
        summaryRuns(reader, item, 160, whereOn(about)),
        item.mayChange.allowed ? itemPresses(reader, item, place) : [],
      ),
    ),
    ...doubtLines(reader, about),
    ...placeAllChooser(reader, about),
  ]);
}

/** What can be done with one of several: what ended can come back, what stands can be closed or changed. */
function itemPresses({ texts: { chat } }: Reader, item: CapturedItemView, place: PlaceOf<'message'>): SmallPress[] {
  const title = shortened(item.title, 60);
  const data = { place, number: item.number, version: item.version };
  if (item.status === 'ingetrokken') {
    const action = press(setState, { ...data, to: 'restore' }, { title: chat.restoreLabel(item.number, title) });
    return [{ label: chat.restore, action }];
  }
  if (item.status === 'klaar') {
    const action = press(setState, { ...data, to: 'reopen' }, { title: chat.reopenLabel(item.number, title) });
    return [{ label: chat.reopen, action }];
  }
  const close = press(setState, { ...data, to: 'close' }, { title: chat.doneLabel(item.number, title) });
  const change = press(edit, { place, number: item.number }, { title: chat.changeLabel(item.number, title) });
  return [
    { label: chat.done, action: close },
    { label: chat.change, action: change },
  ];
}

function refresher(reader: Reader, { place, notice, emptied }: CaptureCard) {
  return refreshOf(reader, place, notice !== null || emptied);
}

/** Many action items: one short line each, and the board for the rest. */
function listCard(reader: Reader, about: CaptureCard): Card {
  return aboutSeveral(reader, about, [
    ...about.view.items.map((item) => line(summaryRuns(reader, item, 80, whereOn(about)), { spacing: 'Small' })),
    ...placeAllChooser(reader, about),
  ]);
}

/** What always fits. */
function bareCard(reader: Reader, about: CaptureCard): Card {
  return aboutSeveral(reader, about, [line([plain(reader.texts.chat.allOnBoard)])]);
}

function aboutSeveral(reader: Reader, about: CaptureCard, lines: readonly (Element | null)[]): Card {
  const { chat } = reader.texts;
  const { items } = about.view;
  const count = items.filter((item) => item.status !== 'ingetrokken').length;
  const undo = press(withdrawAll, { place: about.place }, { title: chat.undoAll });
  const coalition = sharedCoalition(items);
  const where = coalition ? [subtle(coalition.shortName)] : [];
  return card(
    chat.severalSummary(count),
    [...questions(reader, about), leftAndRight([heading(chat.severalHeader(count))], where), ...lines],
    { actions: [undo, sharedBoardButton(reader, items)], refresh: refresher(reader, about) },
  );
}

/** The coalition that all of them belong to, or null. */
function sharedCoalition(items: readonly CapturedItemView[]): CapturedItemView['coalition'] {
  const [first, ...others] = items.map((item) => item.coalition);
  return first && others.every((other) => other?.code === first.code) ? first : null;
}

/** What all have in common stands above them, once. */
function whereOn({ view }: CaptureCard) {
  return sharedCoalition(view.items) ? 'without-coalition' : 'with-coalition';
}

/** The board of the coalition that all of them belong to, or else the person's own action items. */
function sharedBoardButton(reader: Reader, items: readonly CapturedItemView[]): CardAction {
  const coalition = sharedCoalition(items);
  return openUrl(
    coalition ? reader.texts.chat.openBoard : reader.texts.chat.openMine,
    reader.boardUrl(coalition?.code ?? null),
  );
}

function withdrawnCard(reader: Reader, about: CaptureCard): Card {
  const { view, place, notice } = about;
  const { chat } = reader.texts;
  const [only, ...others] = view.items;
  if (!only) return card(chat.emptyCard, [line([subtle(chat.emptyCard)])]);
  const text =
    others.length === 0 ? chat.withdrawnOne(shortened(only.title, 160)) : chat.withdrawnMany(view.items.length);
  const action = press(restoreAll, { place }, { title: others.length === 0 ? chat.restore : chat.restoreAll });
  return card(text, [noticeBox(notice), lineWithPresses([subtle(text)], [{ label: chat.restore, action }])], {
    refresh: refresher(reader, about),
  });
}

/** What is said and asked above everything else. */
function questions(reader: Reader, { view, place, notice, emptied }: CaptureCard): readonly (Element | null)[] {
  const { chat } = reader.texts;
  const asked = view.deleted ? chat.messageDeleted : emptied ? chat.messageEmptied : null;
  if (!asked) return [noticeBox(notice)];
  const answers = [
    press(withdrawAll, { place }, { title: chat.withdraw }),
    press(keep, { place }, { title: chat.keep }),
  ];
  return [noticeBox(notice), box([line([plain(asked(view.items.length))]), buttons(answers)], { style: 'warning' })];
}

function placeAllChooser(reader: Reader, { view, place, coalitions }: CaptureCard): readonly Element[] {
  const homeless = view.items.filter((item) => !item.coalition && item.status !== 'ingetrokken');
  if (homeless.length === 0 || !homeless.some((item) => item.mayChange.allowed)) return [];
  const { chat } = reader.texts;
  const label = chat.placeMany(homeless.map((item) => item.number));
  return [
    choiceInput(field(placeAll, 'coalition'), label, coalitionChoices(coalitions), null, chat.chooseCoalition),
    buttons([press(placeAll, { place }, { title: chat.place })], { spacing: 'Small' }),
  ];
}

/** The words behind each part, and for dates why these words mean this day. */
function originsOf({ texts }: Reader, item: CapturedItemView): Origins {
  const { chat, shared } = texts;
  const said = (words: string, reason: string | null) => {
    const parts = [words ? chat.from(shortened(words, WORDS_MAX)) : null, reason].filter((part) => part !== null);
    return parts.length > 0 ? parts.join(' · ') : null;
  };
  const { owners, due, coalition, priority } = item.evidence;
  const explained = coalition && (!coalition.words || coalition.reason === 'typing-error');
  return {
    owner(name) {
      const origin = owners.find((one) => one.name === name);
      return origin ? said(origin.words, origin.words ? null : shared.ownerReasons[origin.reason]) : null;
    },
    due: due && said(due.words, SAYS_ITSELF.has(due.reason) ? null : shared.dueReasons[due.reason]),
    coalition: coalition && said(coalition.words, explained ? shared.coalitionReasons[coalition.reason] : null),
    priority: priority && said(priority.words, priority.words ? null : shared.priorityReasons[priority.reason]),
  };
}

/** The day in full, year and all, is reason enough for a date that was named as one. */
const SAYS_ITSELF: ReadonlySet<DueReason> = new Set(['date', 'date-next-year']);
