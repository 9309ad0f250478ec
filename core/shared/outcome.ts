/** The result of something that may be refused for a business reason; a bug or a broken network throws instead. */
export type Outcome<T, Code extends string> = Accepted<T> | Refused<Code>;

export interface Accepted<T> {
  readonly ok: true;
  readonly value: T;
}

/** A business "no": a code that i18n turns into a sentence, and the facts that sentence needs. */
export interface Refused<Code extends string> {
  readonly ok: false;
  readonly code: Code;
  readonly facts: RefusalFacts;
}

export type RefusalFacts = Readonly<Record<string, string | number>>;

export function accept<T>(value: T): Accepted<T> {
  return { ok: true, value };
}

export function refuse<Code extends string>(code: Code, facts: RefusalFacts = {}): Refused<Code> {
  return { ok: false, code, facts };
}

/** Whether a person may do something now; the code says why not. Serves the card, the API and the disabled button. */
export type Permission<Code extends string> =
  | { readonly allowed: true }
  | { readonly allowed: false; readonly code: Code };

export const allowed = { allowed: true } as const;

export function denied<Code extends string>(code: Code): Permission<Code> {
  return { allowed: false, code };
}
