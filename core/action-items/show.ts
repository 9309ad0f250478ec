import type { Coalition } from '../coalitions/coalition';
import type { Actor } from '../people/actor';
import type { CoalitionCode } from '../shared/ids';
import { daysBetween, type PlainDate } from '../shared/plain-date';
import { type ActionItem, isOpen } from './action-item';
import { mayChange } from './permissions';
import type { ActionItemView } from './views';

/** Coalitions by code, to show their short names. */
export type CoalitionNames = ReadonlyMap<CoalitionCode, Pick<Coalition, 'shortName'>>;

/** Shows an action item to one person on one day. */
export function showActionItem(item: ActionItem, coalitions: CoalitionNames, who: Actor): ActionItemView {
  return {
    number: item.number,
    title: item.title,
    owners: item.owners,
    dueDay: item.dueDay,
    daysOverdue: daysOverdue(item, who.today),
    coalition: item.coalition
      ? { code: item.coalition, shortName: coalitions.get(item.coalition)?.shortName ?? item.coalition }
      : null,
    priority: item.priority,
    status: item.state.status,
    waitsOn: item.state.status === 'wacht' ? item.state.on : null,
    version: item.version,
    mayChange: mayChange(item, who.person),
  };
}

/** Whole days that an open action item is past its due day; 0 when it is not, or has none. */
export function daysOverdue(item: ActionItem, today: PlainDate): number {
  if (!item.dueDay || !isOpen(item)) return 0;
  return Math.max(0, daysBetween(item.dueDay, today));
}
