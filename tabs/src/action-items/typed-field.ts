import type { KeyboardEvent } from 'react';
import type { ActionItemChange } from '../../../core/action-items/action-item';
import type { ActionItemDetail } from '../../../core/action-items/views';

/** What a field that is typed in needs. */
export interface TypedFieldProps {
  readonly item: ActionItemDetail;
  readonly barred: boolean;
}

/** Who made the newest change that fits; null when it is not in the history on screen yet. */
export function whoMade({ history }: ActionItemDetail, fits: (change: ActionItemChange) => boolean): string | null {
  return history.findLast(({ event }) => event.kind === 'changed' && fits(event.change))?.byName ?? null;
}

/** Saves on Enter. */
export function onEnter(save: () => Promise<void>) {
  return (event: KeyboardEvent) => {
    if (event.key === 'Enter') void save();
  };
}
