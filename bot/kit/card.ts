import type { ExecuteAction, FieldId, SubmitAction } from './verb';

/**
 * Adaptive Cards 1.5 as plain typed values. Texts are always rich text runs: a TextBlock renders markdown,
 * a run shows every character as it is, so that what people type can never become a link or a layout.
 */
export interface Card {
  readonly type: 'AdaptiveCard';
  readonly $schema: 'http://adaptivecards.io/schemas/adaptive-card.json';
  readonly version: '1.5';
  /** What a client that cannot show the card says instead. */
  readonly fallbackText: string;
  readonly body: readonly Element[];
  readonly actions?: readonly CardAction[];
  /** Asked by the client when it shows the card, so that each viewer sees what they may do. */
  readonly refresh?: { readonly action: ExecuteAction };
}

export interface Run {
  readonly type: 'TextRun';
  readonly text: string;
  readonly weight?: 'Bolder';
  readonly size?: 'Small' | 'Medium' | 'Large';
  readonly isSubtle?: true;
  readonly strikethrough?: true;
  readonly color?: 'Attention' | 'Accent';
}

interface Placing {
  readonly id?: string;
  readonly isVisible?: boolean;
  readonly spacing?: 'None' | 'Small' | 'Medium' | 'Large';
  readonly separator?: true;
}

interface Line extends Placing {
  readonly type: 'RichTextBlock';
  readonly inlines: readonly Run[];
  readonly horizontalAlignment?: 'Right' | 'Center';
}

export interface Column {
  readonly type: 'Column';
  readonly width: 'auto' | 'stretch';
  readonly items: readonly Element[];
  readonly selectAction?: CardAction;
  readonly verticalContentAlignment?: 'Center';
}

interface Row extends Placing {
  readonly type: 'ColumnSet';
  readonly columns: readonly Column[];
}

interface Box extends Placing {
  readonly type: 'Container';
  readonly items: readonly Element[];
  readonly style?: 'emphasis' | 'attention' | 'warning';
  readonly bleed?: true;
}

interface ButtonBar extends Placing {
  readonly type: 'ActionSet';
  readonly actions: readonly CardAction[];
}

interface Input extends Placing {
  readonly type: 'Input.Text' | 'Input.Date' | 'Input.ChoiceSet';
  readonly id: FieldId;
  readonly label: string;
  readonly value?: string;
  readonly placeholder?: string;
  readonly isMultiline?: boolean;
  readonly maxLength?: number;
  readonly style?: 'compact' | 'filtered';
  readonly choices?: readonly Choice[];
}

export interface Choice {
  readonly title: string;
  readonly value: string;
}

export type Element = Line | Row | Box | ButtonBar | Input;

interface OpenUrl {
  readonly type: 'Action.OpenUrl';
  readonly title: string;
  readonly url: string;
}

interface Toggle {
  readonly type: 'Action.ToggleVisibility';
  readonly title: string;
  readonly targetElements: readonly string[];
}

export type CardAction = ExecuteAction | SubmitAction | OpenUrl | Toggle;

/** Puts a card together; `summary` says it in one sentence. */
export function card(
  summary: string,
  body: readonly (Element | null)[],
  more: { readonly actions?: readonly CardAction[]; readonly refresh?: ExecuteAction | null } = {},
): Card {
  return {
    type: 'AdaptiveCard',
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    version: '1.5',
    fallbackText: summary,
    body: body.filter((element) => element !== null),
    ...(more.actions && more.actions.length > 0 ? { actions: more.actions } : {}),
    ...(more.refresh ? { refresh: { action: more.refresh } } : {}),
  };
}

export const plain = (text: string): Run => ({ type: 'TextRun', text });
export const bold = (text: string): Run => ({ type: 'TextRun', text, weight: 'Bolder' });
export const heading = (text: string): Run => ({ type: 'TextRun', text, weight: 'Bolder', size: 'Medium' });
export const subtle = (text: string): Run => ({ type: 'TextRun', text, isSubtle: true });
export const struck = (text: string): Run => ({ type: 'TextRun', text, isSubtle: true, strikethrough: true });
export const warning = (text: string): Run => ({ type: 'TextRun', text, color: 'Attention' });
const accent = (text: string): Run => ({ type: 'TextRun', text, color: 'Accent' });

/** One paragraph of text. */
export function line(runs: readonly Run[], more: Placing & Pick<Line, 'horizontalAlignment'> = {}): Line {
  return { type: 'RichTextBlock', inlines: runs, ...more };
}

export function box(items: readonly (Element | null)[], more: Placing & Pick<Box, 'style' | 'bleed'> = {}): Box {
  return { type: 'Container', items: items.filter((item) => item !== null), ...more };
}

export function buttons(actions: readonly CardAction[], more: Placing = {}): ButtonBar {
  return { type: 'ActionSet', actions, ...more };
}

/** A small text to press, such as `×`. The title of the action is its accessible name, so it says in full what happens. */
export interface SmallPress {
  readonly label: string;
  readonly action: CardAction;
}

/** A line with small texts to press at its end. */
export function lineWithPresses(runs: readonly Run[], presses: readonly SmallPress[], more: Placing = {}): Element {
  if (presses.length === 0) return line(runs, more);
  return {
    type: 'ColumnSet',
    columns: [
      { type: 'Column', width: 'stretch', items: [line(runs)], verticalContentAlignment: 'Center' },
      ...presses.map(
        ({ label, action }): Column => ({
          type: 'Column',
          width: 'auto',
          items: [line([accent(label)])],
          selectAction: action,
        }),
      ),
    ],
    ...more,
  };
}

/** Two texts on one line, the second at the right edge. */
export function leftAndRight(left: readonly Run[], right: readonly Run[]): Element {
  if (right.length === 0) return line(left);
  return {
    type: 'ColumnSet',
    columns: [
      { type: 'Column', width: 'stretch', items: [line(left)] },
      { type: 'Column', width: 'auto', items: [line(right, { horizontalAlignment: 'Right' })] },
    ],
  };
}

export function openUrl(title: string, url: string): CardAction {
  return { type: 'Action.OpenUrl', title, url };
}

/** Shows or hides the element with this id. */
export function toggle(title: string, elementId: string): CardAction {
  return { type: 'Action.ToggleVisibility', title, targetElements: [elementId] };
}

export function textInput(
  id: FieldId,
  label: string,
  value: string,
  more: { readonly isMultiline?: true; readonly maxLength?: number; readonly placeholder?: string } = {},
): Element {
  return { type: 'Input.Text', id, label, ...(value ? { value } : {}), ...more };
}

export function dateInput(id: FieldId, label: string, value: string | null): Element {
  return { type: 'Input.Date', id, label, ...(value ? { value } : {}) };
}

/** A list to choose one from; long lists can be searched by typing. */
export function choiceInput(
  id: FieldId,
  label: string,
  choices: readonly Choice[],
  value: string | null,
  placeholder?: string,
): Element {
  return {
    type: 'Input.ChoiceSet',
    id,
    label,
    choices,
    style: choices.length > SEARCH_FROM ? 'filtered' : 'compact',
    ...(value ? { value } : {}),
    ...(placeholder ? { placeholder } : {}),
  };
}

const SEARCH_FROM = 6;

/** The platform refuses a message of more than 28 KB; the card stays below it with room for the envelope. */
export const CARD_MAX_BYTES = 25_000;

/** The first card that is small enough, from rich to bare; the last one when none is. */
export function fitting(candidates: readonly [() => Card, ...(() => Card)[]]): Card {
  let last = candidates[0]();
  for (const candidate of candidates.slice(1)) {
    if (sizeOf(last) <= CARD_MAX_BYTES) return last;
    last = candidate();
  }
  return last;
}

/** The size of a card as it travels, in bytes. */
export function sizeOf(content: Card): number {
  return Buffer.byteLength(JSON.stringify(content), 'utf8');
}

/** Cuts a text for a list at `max` characters, never through a surrogate pair. */
export function shortened(text: string, max: number): string {
  if (text.length <= max) return text;
  return `${text.slice(0, max - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
