import { z } from 'zod';
import type { PreparedContext } from '../core/capture/context';
import { dateCandidates } from '../core/capture/date-candidates';
import { understand } from '../core/capture/understand';
import type { CaptureContext, Message, UnderstoodAction } from '../core/capture/understanding';
import { asCoalitionCode } from '../core/shared/ids';
import { type PlainDate, parsePlainDate } from '../core/shared/plain-date';

/** A line that cannot be read; the message says what is wrong with it. */
export class CaptureLineProblem extends Error {}

const day = z.string().transform((text, check): PlainDate => {
  const date = parsePlainDate(text);
  if (date) return date;
  check.addIssue({ code: 'custom', message: `${text} is not a day` });
  return z.NEVER;
});

const coalition = z.object({
  id: z.string().optional(),
  code: z.string().optional(),
  name: z.string(),
  aliases: z.array(z.string()).default([]),
});
const coalitionsFile = z.union([
  z.array(coalition),
  z.object({ coalitions: z.array(coalition) }).transform((file) => file.coalitions),
]);

const calendarFile = z.object({
  meetings: z.array(z.object({ kind: z.string(), name: z.string(), date: day })).default([]),
  schoolHolidays: z.array(z.object({ name: z.string(), from: day, to: day })).default([]),
  publicHolidays: z.array(day).default([]),
});

const messageLine = z.object({
  text: z.string(),
  mentions: z.array(z.object({ name: z.string(), id: z.string().default('') })).default([]),
  reference: z.string().refine((text) => !Number.isNaN(Date.parse(text)), 'reference is not an instant'),
});

/** The context of a run, from the texts of the two files; null for a file that was not given. Throws for a file that does not fit. */
export function captureContext(coalitions: string | null, calendar: string | null): CaptureContext {
  return {
    coalitions: coalitionsFile.parse(coalitions === null ? [] : JSON.parse(coalitions)).map((one) => ({
      code: asCoalitionCode(one.code ?? one.id ?? one.name),
      name: one.name,
      aliases: one.aliases,
    })),
    calendar: calendarFile.parse(calendar === null ? {} : JSON.parse(calendar)),
    peopleNames: [],
  };
}

/** What a message asks for, in the form the scorer of the labelled sets expects. */
export interface LineAnswer extends ActionAnswer {
  readonly isAction: boolean;
  /** Only for a list or several actions; the fields above are then empty. */
  readonly items?: readonly ActionAnswer[];
}

interface ActionAnswer {
  readonly title: string | null;
  readonly owners: readonly string[];
  readonly due: PlainDate | null;
  readonly coalition: string | null;
  readonly priority: string | null;
  readonly reasons: Readonly<Record<string, unknown>>;
}

/** Reads one JSON line with a message; throws a `CaptureLineProblem` when it is none. */
export function understandLine(line: string, context: PreparedContext): LineAnswer {
  const { reason, form, actions } = understand(messageOf(line), context);
  const [only] = actions;
  if (!only) return { isAction: false, ...EMPTY, reasons: { action: reason } };
  if (form === 'single') return { isAction: true, ...answerOf(only), reasons: { action: reason, ...reasonsOf(only) } };
  return { isAction: true, ...EMPTY, reasons: { action: reason }, items: actions.map(answerOf) };
}

/** The days and stretches of days that a message names as a deadline might, in order. */
export function datesOfLine(line: string, context: PreparedContext): readonly unknown[] {
  return dateCandidates(messageOf(line), context);
}

const EMPTY: ActionAnswer = { title: null, owners: [], due: null, coalition: null, priority: null, reasons: {} };

function answerOf(action: UnderstoodAction): ActionAnswer {
  return {
    title: action.title,
    owners: action.owners.map(({ value }) => (value.kind === 'sender' ? 'ik' : value.name)),
    due: action.due?.value ?? null,
    coalition: action.coalition?.value ?? null,
    priority: action.priority?.value ?? null,
    reasons: reasonsOf(action),
  };
}

function reasonsOf({ owners, due, coalition, priority, doubts }: UnderstoodAction): Readonly<Record<string, unknown>> {
  return {
    owners: owners.map(({ words, reason }) => ({ words, reason })),
    due: due && { words: due.words, reason: due.reason },
    coalition: coalition && { words: coalition.words, reason: coalition.reason },
    priority: priority && { words: priority.words, reason: priority.reason },
    doubts,
  };
}

function messageOf(line: string): Message {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new CaptureLineProblem('not JSON');
  }
  const parsed = messageLine.safeParse(value);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new CaptureLineProblem(`${issue?.path.join('.') ?? ''} ${issue?.message ?? 'not a message'}`.trim());
}
