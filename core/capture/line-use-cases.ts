import type { ActionItem, ActionItemRefusal } from '../action-items/action-item';
import { showActionItem } from '../action-items/show';
import { changeActionItem, coalitionNames } from '../action-items/use-cases';
import type { ActionItemDetail } from '../action-items/views';
import type { Actor } from '../people/actor';
import type { ActionItemNumber, CoalitionCode } from '../shared/ids';
import { accept, type Outcome, refuse } from '../shared/outcome';
import { ACTIONS_MAX, TEXT_MAX } from './incoming';
import type { CapturePorts } from './ports';
import { printLine } from './print-line';
import { peopleAskedAbout, understandText } from './read-use-cases';
import { doubtsAbout, evidenceFor } from './show';
import type { UnderstoodAction } from './understanding';
import { partsOf } from './use-cases';
import type { LinePreview } from './views';

/** Shows what a line would become, without keeping anything. The same grammar as in the chat; every text is an action. */
export async function previewLine(
  ports: CapturePorts,
  who: Actor,
  line: { readonly text: string; readonly coalition: CoalitionCode | null },
): Promise<LinePreview> {
  if (line.text.length > TEXT_MAX) return { actions: [] };
  const understood = await understandText(ports, { text: line.text, mentions: [], reference: who.now }, true);
  const names = await coalitionNames(ports);
  const actions = [];
  for (const action of understood.slice(0, ACTIONS_MAX).map((one) => placed(one, line.coalition))) {
    const fields = await partsOf(ports, who, { mentions: [] }, action);
    const people = await peopleAskedAbout(ports, fields.owners);
    actions.push({
      ...fields,
      coalition: fields.coalition
        ? { code: fields.coalition, shortName: names.get(fields.coalition)?.shortName ?? fields.coalition }
        : null,
      evidence: evidenceFor(fields, action, who.person.id),
      doubts: doubtsAbout(fields, action, people),
    });
  }
  return { actions };
}

/** One action item in full, with its history and its one-line form; refuses an unknown number. */
export async function readActionItem(
  ports: CapturePorts,
  who: Actor,
  number: ActionItemNumber,
): Promise<Outcome<ActionItemDetail, 'not-found'>> {
  const item = await ports.actionItems.find(number);
  if (!item) return refuse('not-found', { number });
  const names = await coalitionNames(ports);
  const author = await ports.people.find(item.createdBy);
  return accept({
    ...showActionItem(item, names, who),
    createdAt: item.createdAt,
    createdByName: author?.name ?? item.createdBy,
    origin: { kind: item.origin.kind, link: item.origin.link },
    history: (await ports.actionItems.history(number)).map(({ at, byName, event }) => ({ at, byName, event })),
    line: await lineOf(ports, item),
  });
}

/**
 * Gives an action item the parts that an edited line asks for. Refuses a line that is empty, asks for more
 * than one action, or was typed over a version that has passed.
 */
export async function replaceLine(
  ports: CapturePorts,
  who: Actor,
  request: { readonly number: ActionItemNumber; readonly expectedVersion: number; readonly text: string },
): Promise<Outcome<ActionItemDetail, ActionItemRefusal>> {
  const item = await ports.actionItems.findForChange(request.number);
  if (!item) return refuse('not-found', { number: request.number });
  if (item.version !== request.expectedVersion) return refuse('stale', { number: item.number });
  if (request.text.length > TEXT_MAX) return refuse('title-too-long');
  const understood = await understandText(ports, { text: request.text, mentions: [], reference: who.now }, true);
  const [only, ...others] = understood;
  if (!only) return refuse('nothing-understood');
  if (others.length > 0) return refuse('too-many-actions', { max: 1 });
  const { title, owners, dueDay, coalition, priority } = await partsOf(ports, who, { mentions: [] }, only);
  const changes = [
    { kind: 'title', title },
    { kind: 'owners', owners },
    { kind: 'due', dueDay },
    { kind: 'coalition', coalition },
    { kind: 'priority', priority },
  ] as const;
  for (const change of changes) {
    const outcome = await changeActionItem(ports, who, { number: item.number, expectedVersion: null, change });
    if (!outcome.ok) return outcome;
  }
  return readActionItem(ports, who, item.number);
}

async function lineOf(ports: CapturePorts, item: ActionItem): Promise<string> {
  const coalition = item.coalition ? await ports.coalitions.find(item.coalition) : null;
  return printLine({
    title: item.title,
    owners: item.owners.map((owner) => owner.name),
    dueDay: item.dueDay,
    coalition: coalition && { code: coalition.code, name: coalition.name, aliases: coalition.aliases },
    priority: item.priority,
  });
}

function placed(action: UnderstoodAction, coalition: CoalitionCode | null): UnderstoodAction {
  if (action.coalition || !coalition) return action;
  return { ...action, coalition: { value: coalition, span: null, words: '', reason: 'conversation' } };
}
