/** A short message at the edge of the screen; `undo` offers to take back what it tells about. */
export interface Notice {
  readonly text: string;
  readonly intent: 'done' | 'failed';
  /** What it tells about: a newer notice about the same takes its place. */
  readonly about?: string;
  readonly undo?: () => void;
  /** The one thing to do about it, such as filling in what is missing. */
  readonly action?: { readonly label: string; readonly run: () => void };
  /** What a screen reader hears instead of `text`, where it needs more. */
  readonly spoken?: string;
}

export interface ShownNotice extends Notice {
  readonly id: number;
}

/** The CSS property that holds how much of the right of the page a side panel takes, so that notices keep off it. */
export const PANEL_WIDTH = '--panel-width';
