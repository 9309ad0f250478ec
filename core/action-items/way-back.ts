import type { ActionItem, ActionItemChange, ActionItemState, HistoryEntry } from './action-item';

/** How an action item stood before it was withdrawn, as its history tells. */
export function stateBeforeWithdrawal(history: readonly HistoryEntry[]): ActionItemState {
  return history.reduce<ActionItemState>(stateAfter, { status: 'te-doen' });
}

/**
 * The change that opens an action item again as it stood before it was closed. What is open stays as it is; what was
 * withdrawn has nothing to reopen.
 */
export function changeToReopen({ state }: ActionItem, history: readonly HistoryEntry[]): ActionItemChange {
  if (state.status === 'ingetrokken') return { kind: 'reopen' };
  if (state.status !== 'klaar') return returnTo(state);
  const closing = history.findLast(({ event }) => event.kind === 'changed' && event.change.kind === 'close')?.event;
  return (closing?.kind === 'changed' && closing.inverse) || { kind: 'reopen' };
}

/** The change that brings an action item to a state. */
export function returnTo(state: ActionItemState): ActionItemChange {
  switch (state.status) {
    case 'te-doen':
      return { kind: 'reopen' };
    case 'bezig':
      return { kind: 'start' };
    case 'wacht':
      return { kind: 'wait', on: state.on };
    case 'klaar':
      return { kind: 'close' };
    case 'ingetrokken':
      return { kind: 'withdraw' };
  }
}

/** Withdrawing and restoring are left out: between them nothing but comments happens. */
function stateAfter(state: ActionItemState, { event, at, by }: HistoryEntry): ActionItemState {
  if (event.kind !== 'changed') return state;
  switch (event.change.kind) {
    case 'reopen':
      return { status: 'te-doen' };
    case 'start':
      return { status: 'bezig' };
    case 'wait':
      return { status: 'wacht', on: event.change.on };
    case 'close':
      return { status: 'klaar', at, by };
    default:
      return state;
  }
}
