import type { CapturePorts, IncomingMessage } from './incoming';
import { understand } from './understand';
import type { UnderstoodAction } from './understanding';

/** Reads a text with the grammar. `asAction` reads it as if the person had put "actie:" before it. */
export async function understandText(
  ports: Pick<CapturePorts, 'context' | 'coalitions' | 'people' | 'calendar'>,
  message: Pick<IncomingMessage, 'text' | 'mentions' | 'reference'>,
  asAction: boolean,
): Promise<readonly UnderstoodAction[]> {
  const context = await ports.context.prepared(ports);
  const plain = understand(message, context).actions;
  if (plain.length > 0 || !asAction || !message.text.trim()) return plain;
  const marked = understand({ ...message, text: MARKER + message.text }, context).actions;
  return marked.map((action) => shiftedBack(action, MARKER.length));
}

const MARKER = 'actie: ';

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
