/** A short message at the edge of the screen; `undo` offers to take back what it tells about. */
export interface Notice {
  readonly text: string;
  readonly intent: 'done' | 'failed';
  readonly undo?: () => void;
  /** What a screen reader hears instead of `text`, where it needs more. */
  readonly spoken?: string;
}

export interface ShownNotice extends Notice {
  readonly id: number;
}
