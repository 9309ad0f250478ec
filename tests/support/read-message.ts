import { dateCandidates } from '../../core/capture/date-candidates';
import { understand } from '../../core/capture/understand';
import type { UnderstoodAction } from '../../core/capture/understanding';
import { labelledContext } from './capture-sets';

/** Wednesday 10 March 2027, ten o'clock in Amsterdam. */
export const WEDNESDAY = '2027-03-10T10:00:00+01:00';

const context = labelledContext();

/** What the grammar makes of a text sent on Wednesday 10 March 2027; `<at>…</at>` mentions that person, or the bot. */
export function read(text: string): readonly UnderstoodAction[] {
  const mentions = [...text.matchAll(/<at>([^<]+)<\/at>/g)].map(([, name = '']) => ({
    name,
    id: name.endsWith('bot') ? `28:${name}` : `29:${name}`,
  }));
  return understand({ text, mentions, reference: WEDNESDAY }, context).actions;
}

/** The parts of an action in short, with a dash for what is not said. */
const IN_SHORT = {
  title: ({ title }) => title,
  owners: ({ owners }) => owners.map(({ value }) => (value.kind === 'sender' ? 'ik' : value.name)).join('+') || '-',
  due: ({ due }) => due?.value ?? '-',
  coalition: ({ coalition }) => coalition?.value ?? '-',
  priority: ({ priority }) => priority?.value ?? '-',
} satisfies Record<string, (action: UnderstoodAction) => string>;

type Part = keyof typeof IN_SHORT;

const inShort = (text: string, parts: readonly Part[]): readonly string[] =>
  read(text).map((action) => parts.map((part) => IN_SHORT[part](action)).join(' | '));

/** The actions in short: `title | owners | due day | coalition | priority`, with a dash for what is not said. */
export function brief(text: string): readonly string[] {
  return inShort(text, ['title', 'owners', 'due', 'coalition', 'priority']);
}

/** All that is asked for in one line: several actions have a plus between them, and nothing is the empty text. */
export function workIn(text: string): string {
  return brief(text).join(' + ');
}

/** As `workIn`, for these parts only: with title and owners, "Zaal boeken | Bas". */
export const partsOf =
  (...parts: readonly Part[]) =>
  (text: string): string =>
    inShort(text, parts).join(' + ');

/** The due day of "Bas: rapport, …" with a date expression. */
export function dueOf(expression: string): string | null {
  return read(`Bas: rapport, ${expression}`)[0]?.due?.value ?? null;
}

/** Every date found in a text, as days and as first/last day, separated by spaces. */
export function datesIn(text: string): string {
  return dateCandidates({ text, mentions: [], reference: WEDNESDAY }, context)
    .map((found) => (typeof found === 'string' ? found : `${found.from}/${found.to}`))
    .join(' ');
}
