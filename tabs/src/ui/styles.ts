/** A list whose entries stand on their own: no signs before them, no room around it. */
export const PLAIN_LIST = { margin: 0, padding: 0, listStyleType: 'none' } as const;

/** In forced colours every edge and background looks alike: what is chosen must not. */
export const CHOSEN_IN_FORCED_COLOURS = {
  '@media (forced-colors: active)': {
    forcedColorAdjust: 'none',
    backgroundColor: 'Highlight',
    color: 'HighlightText',
  },
} as const;
