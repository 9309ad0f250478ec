import type { ActionItemChange } from '../../../core/action-items/action-item';
import type { ActionItemView } from '../../../core/action-items/views';
import type { Texts } from '../language';
import { fullDate } from '../ui/dates';

/** What was done to an action item, told with how the server says it became. */
export function doneSentence({ kind }: ActionItemChange, after: ActionItemView, texts: Texts): string {
  const { tabs, shared } = texts;
  const { changes } = tabs;
  const { number, title, dueDay, priority } = after;
  switch (kind) {
    case 'title':
      return changes.renamed(number, title);
    case 'owners': {
      const names = after.owners.map((owner) => owner.name);
      return names.length > 0 ? changes.owners(number, shared.listOf(names)) : changes.noOwners(number);
    }
    case 'due':
      return dueDay ? changes.due(number, fullDate(dueDay, texts)) : changes.noDue(number);
    case 'priority':
      return priority ? changes.priority(number, shared.priority[priority]) : changes.noPriority(number);
    case 'coalition':
      return changes.placed(number, after.coalition?.shortName ?? shared.toPlace);
    case 'comment':
      return changes.commented;
    case 'restore':
      return changes.restored(title);
    default:
      return movedSentence(after, texts);
  }
}

function movedSentence({ title, status, waitsOn }: ActionItemView, { tabs, shared }: Texts): string {
  switch (status) {
    case 'wacht':
      return tabs.changes.waits(title, waitsOn ?? '');
    case 'klaar':
      return tabs.changes.closed(title);
    case 'ingetrokken':
      return tabs.changes.withdrawn(title);
    default:
      return tabs.changes.moved(title, shared.status[status]);
  }
}
