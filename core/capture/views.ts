import type { ActionItemView } from '../action-items/views';
import type { PlainDate } from '../shared/plain-date';
import type { MessageKey } from './capture';
import type { CoalitionReason, Doubt, DueReason, OwnerReason, PriorityReason } from './understanding';

/** The words a part came from, and the rule that read them so. */
export interface Evidence<Reason extends string> {
  readonly words: string;
  readonly reason: Reason;
}

/** A question about an action item that only a person can answer. */
export type ItemDoubt =
  | (Doubt & {
      /** The day it was read as, which stays unless another is chosen. */
      readonly chosen?: PlainDate;
    })
  | {
      readonly about: 'owner';
      readonly words: string;
      /** People of the programme who may be meant; empty when nobody answers to the name. */
      readonly choices: readonly { readonly personId: string; readonly name: string }[];
    };

/** An action item with what was understood from the message. Evidence is null where a part was not in the words, or was corrected. */
export interface CapturedItemView extends ActionItemView {
  readonly evidence: {
    readonly owners: readonly (Evidence<OwnerReason> & { readonly name: string })[];
    readonly due: Evidence<DueReason> | null;
    readonly coalition: Evidence<CoalitionReason> | null;
    readonly priority: Evidence<PriorityReason> | null;
  };
  readonly doubts: readonly ItemDoubt[];
}

/** Everything the one card about a message shows. */
export interface CaptureView {
  readonly key: MessageKey;
  readonly cardId: string | null;
  /** The message was deleted; the card asks whether its action items go too. */
  readonly deleted: boolean;
  readonly items: readonly CapturedItemView[];
}

/** A part that an edit of the message or a correction changed; only a correction calls an action item off, brings it back or closes it. */
export interface RevisedPart {
  readonly number: number;
  readonly part:
    | 'title'
    | 'owners'
    | 'due'
    | 'coalition'
    | 'priority'
    | 'added'
    | 'withdrawn'
    | 'called-off'
    | 'restored'
    | 'closed';
}

/** What a line on the board would become, shown as chips while typing. */
export interface LinePreview {
  readonly actions: readonly LinePreviewAction[];
}

export interface LinePreviewAction
  extends Pick<ActionItemView, 'title' | 'owners' | 'dueDay' | 'coalition' | 'priority'>,
    Pick<CapturedItemView, 'evidence' | 'doubts'> {}
