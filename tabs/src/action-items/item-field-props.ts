import type { ActionItemChange } from '../../../core/action-items/action-item';
import type { ActionItemView } from '../../../core/action-items/views';

/** What a field for one part of an action item needs. */
export interface ItemFieldProps {
  readonly item: ActionItemView;
  readonly barred: boolean;
  readonly change: (what: ActionItemChange) => void;
}
