import { z } from 'zod';

/**
 * A button's verb, the data it carries and the inputs that the person's form adds. One definition serves the card
 * that shows the button and the handler that answers it, so that a typo does not compile.
 */
export interface Verb<Data extends z.ZodRawShape, Inputs extends z.ZodRawShape> {
  readonly name: string;
  readonly data: z.ZodObject<Data>;
  readonly inputs: z.ZodObject<Inputs>;
}

/** The id of an input, only obtainable from the verb that reads it. */
export type FieldId = string & { readonly __id: 'field' };

export interface ExecuteAction {
  readonly type: 'Action.Execute';
  readonly verb: string;
  readonly title: string;
  readonly data: object;
  readonly tooltip?: string;
  readonly style?: 'positive' | 'destructive';
  readonly isEnabled?: false;
  readonly associatedInputs?: 'none';
}

export interface SubmitAction {
  readonly type: 'Action.Submit';
  readonly title: string;
  readonly data: object;
}

/** How a button looks. A button that may not be pressed stays, and its tooltip says why. */
export interface Look {
  readonly title: string;
  readonly style?: 'positive' | 'destructive';
  readonly disabledBecause?: string | null;
}

/** What a press brings: the button's own data together with the inputs. */
export type Pressed<V> =
  V extends Verb<infer Data, infer Inputs> ? z.output<z.ZodObject<Data>> & z.output<z.ZodObject<Inputs>> : never;

export function verb<Data extends z.ZodRawShape>(name: string, data: Data): Verb<Data, Record<never, never>>;
export function verb<Data extends z.ZodRawShape, Inputs extends z.ZodRawShape>(
  name: string,
  data: Data,
  inputs: Inputs,
): Verb<Data, Inputs>;
export function verb(name: string, data: z.ZodRawShape, inputs: z.ZodRawShape = {}) {
  return { name, data: z.object(data), inputs: z.object(inputs) };
}

/** A button that asks the bot to do something and shows the answer in place. */
export function press<Data extends z.ZodRawShape, Inputs extends z.ZodRawShape>(
  asked: Verb<Data, Inputs>,
  data: z.input<z.ZodObject<Data>>,
  look: Look,
): ExecuteAction {
  const hasInputs = Object.keys(asked.inputs.shape).length > 0;
  return {
    type: 'Action.Execute',
    verb: asked.name,
    title: look.title,
    data,
    ...(look.style ? { style: look.style } : {}),
    ...(look.disabledBecause ? { isEnabled: false, tooltip: look.disabledBecause } : {}),
    ...(hasInputs ? {} : { associatedInputs: 'none' }),
  };
}

/** A button in a dialog: dialogs hand in their form at once and know no verbs of their own. */
export function submit<Data extends z.ZodRawShape, Inputs extends z.ZodRawShape>(
  asked: Verb<Data, Inputs>,
  data: z.input<z.ZodObject<Data>>,
  look: Look,
): SubmitAction {
  return { type: 'Action.Submit', title: look.title, data: { ...data, verb: asked.name } };
}

/** The id for the input that `asked` reads as `key`. */
export function field<Data extends z.ZodRawShape, Inputs extends z.ZodRawShape>(
  _asked: Verb<Data, Inputs>,
  key: keyof Inputs & string,
): FieldId {
  return key as string as FieldId;
}

/** Reads what a press brought; null when it does not fit, as from a card of an older version. */
export function readPress<Data extends z.ZodRawShape, Inputs extends z.ZodRawShape>(
  asked: Verb<Data, Inputs>,
  raw: unknown,
): Pressed<Verb<Data, Inputs>> | null {
  const data = asked.data.safeParse(raw);
  const inputs = asked.inputs.safeParse(raw);
  if (!data.success || !inputs.success) return null;
  return { ...data.data, ...inputs.data } as Pressed<Verb<Data, Inputs>>;
}
