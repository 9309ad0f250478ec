import type { ActionItemChange } from '../../../core/action-items/action-item';
import type { HistoryView } from '../../../core/action-items/views';
import type { CoalitionHeader } from '../../../core/coalitions/views';
import type { Texts } from '../language';
import { fullDate } from '../ui/dates';

type Names = readonly Pick<CoalitionHeader, 'code' | 'shortName'>[];

/** One thing that happened to an action item, as a sentence without its point. */
export function historySentence({ byName, event }: HistoryView, texts: Texts, coalitions: Names): string {
  const { history } = texts.tabs;
  return event.kind === 'captured' ? history.captured(byName) : changeSentence(byName, event.change, texts, coalitions);
}

function changeSentence(who: string, change: ActionItemChange, texts: Texts, coalitions: Names): string {
  const { shared, tabs } = texts;
  const { history } = tabs;
  switch (change.kind) {
    case 'title':
      return history.title(who, change.title);
    case 'owners':
      return change.owners.length === 0
        ? history.noOwners(who)
        : history.owners(who, shared.listOf(change.owners.map((owner) => owner.name)));
    case 'due':
      return change.dueDay ? history.due(who, fullDate(change.dueDay, texts)) : history.noDue(who);
    case 'priority':
      return change.priority ? history.priority(who, shared.priority[change.priority]) : history.noPriority(who);
    case 'coalition': {
      const { coalition } = change;
      if (!coalition) return history.noCoalition(who);
      return history.coalition(who, coalitions.find(({ code }) => code === coalition)?.shortName ?? coalition);
    }
    case 'wait':
      return history.waits(who, change.on);
    case 'start':
      return history.status(who, shared.status.bezig);
    case 'reopen':
      return history.status(who, shared.status['te-doen']);
    case 'close':
      return history.status(who, shared.status.klaar);
    case 'withdraw':
      return history.withdrawn(who);
    case 'restore':
      return history.restored(who);
    case 'comment':
      return history.commented(who);
  }
}
