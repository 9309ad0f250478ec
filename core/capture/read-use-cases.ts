import type { ActionItem, Owner } from '../action-items/action-item';
import type { ActionItemPorts } from '../action-items/ports';
import { showActionItem } from '../action-items/show';
import { coalitionNames } from '../action-items/use-cases';
import type { Actor } from '../people/actor';
import type { NamedPerson } from '../people/person';
import { peopleCalled } from '../people/use-cases';
import { type Capture, isDeleted } from './capture';
import type { Asked, IncomingMessage } from './incoming';
import type { CapturePorts } from './ports';
import { doubtsAbout, evidenceFor } from './show';
import { understand } from './understand';
import type { UnderstoodAction } from './understanding';
import type { CaptureView } from './views';

/** Shows what became of a message to one person. */
export async function showCapture(ports: ActionItemPorts, who: Actor, capture: Capture): Promise<CaptureView> {
  const items = await ports.actionItems.findMany(capture.actions.map((action) => action.number));
  return showItems(ports, who, capture, items);
}

/** The same for who has the action items at hand. */
export async function showItems(
  ports: ActionItemPorts,
  who: Actor,
  capture: Capture,
  items: readonly ActionItem[],
): Promise<CaptureView> {
  const names = await coalitionNames(ports);
  const people = await peopleAskedAbout(
    ports,
    items.flatMap((item) => item.owners),
  );
  const shown = capture.actions.flatMap(({ number, understood: written, putRight }) => {
    const understood = putRight ?? written;
    const item = items.find((one) => one.number === number);
    if (!item) return [];
    return [
      {
        ...showActionItem(item, names, who),
        evidence: evidenceFor(item, understood, capture.sender),
        doubts: doubtsAbout(item, understood, people),
      },
    ];
  });
  return { key: capture.key, cardId: capture.cardId, deleted: isDeleted(capture.revision), items: shown };
}

/** Those who may be meant by the names that are not known to be somebody's. */
export function peopleAskedAbout(
  { people }: Pick<ActionItemPorts, 'people'>,
  owners: readonly Owner[],
): Promise<readonly NamedPerson[]> {
  return peopleCalled(
    people,
    owners.filter(({ personId }) => personId === null).map(({ name }) => name),
  );
}

/** Reads a text with the grammar, as if the person had put "actie:" before it, or "Acties:" above its lines, if that was asked. */
export async function understandText(
  ports: Pick<CapturePorts, 'context' | 'coalitions' | 'people' | 'calendar'>,
  message: Pick<IncomingMessage, 'text' | 'mentions' | 'reference'>,
  asked: Asked,
): Promise<readonly UnderstoodAction[]> {
  const context = await ports.context.prepared(ports);
  const plain = understand(message, context).actions;
  const inLines = asked === 'each-line' && message.text.trim().includes('\n');
  if (asked === 'nothing' || !message.text.trim() || (plain.length > 0 && !inLines)) return plain;
  const marker = inLines ? MARKERS.above : MARKERS.before;
  const marked = understand({ ...message, text: marker + message.text }, context).actions;
  if (marked.length > plain.length) return marked.map((action) => shiftedBack(action, marker.length));
  return plain.length > 0 ? plain : wordFor(message.text);
}

const MARKERS = { before: 'actie: ', above: 'Acties:\n' } as const;
const TYPED_MARKER = /^\s*(?:actie|actiepunt|ap|todo|to do|taak|action)\s*:/i;

/** A text that the grammar makes nothing of, word for word as an action item: who asked for one gets one. */
function wordFor(text: string): readonly UnderstoodAction[] {
  const words = text.replace(TYPED_MARKER, '').replace(/\s+/g, ' ').trim();
  if (!/[\p{L}\p{N}]/u.test(words)) return [];
  const title = words.charAt(0).toUpperCase() + words.slice(1);
  return [{ title, owners: [], due: null, coalition: null, priority: null, doubts: [] }];
}

function shiftedBack(action: UnderstoodAction, by: number): UnderstoodAction {
  const shift = <P extends { readonly span: { from: number; to: number } | null }>(part: P): P =>
    part.span ? { ...part, span: { from: part.span.from - by, to: part.span.to - by } } : part;
  return {
    ...action,
    owners: action.owners.map(shift),
    due: action.due && shift(action.due),
    coalition: action.coalition && shift(action.coalition),
    priority: action.priority && shift(action.priority),
  };
}
