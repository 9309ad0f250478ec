import type { z } from 'zod';

/** What kind of fault a problem is; it stands between brackets behind the sentence. */
type ProblemCode =
  | 'map-ontbreekt'
  | 'bestand-ontbreekt'
  | 'geen-json'
  | 'veld-ontbreekt'
  | 'onbekend-veld'
  | 'ongeldige-waarde'
  | 'onbekende-code'
  | 'dubbele-code'
  | 'telling-klopt-niet';

/** One fault in the files of a programme, and where it stands. */
export interface ProgrammeProblem {
  /** The file's name, such as `coalitions.json`. */
  readonly file: string;
  /** The field in that file, such as `[3].theme`; empty when the fault is the file itself. */
  readonly field: string;
  readonly code: ProblemCode;
  /** In Dutch, for the functioneel beheerder who edits these files. */
  readonly sentence: string;
}

type Path = readonly PropertyKey[];

/** Makes a problem of a fault at a path in a file. */
export function problem(file: string, path: Path, code: ProblemCode, sentence: string): ProgrammeProblem {
  return { file, field: fieldName(path), code, sentence };
}

/** Everything that is wrong with a programme's files at once, one line per problem; nothing was loaded. */
export class ProgrammeError extends Error {
  override readonly name = 'ProgrammeError';

  constructor(readonly problems: readonly ProgrammeProblem[]) {
    super(['De gegevens van het programma kloppen niet.', ...problems.map(line)].join('\n'));
  }
}

/** Turns what the schema of one file found into problems. */
export function schemaProblems(file: string, error: z.ZodError): readonly ProgrammeProblem[] {
  return error.issues.map((issue) => {
    const [code, sentence] = explain(issue);
    return problem(file, issue.path, code, sentence);
  });
}

const TYPE_NAMES: Readonly<Record<string, string>> = {
  string: 'een tekst tussen aanhalingstekens',
  number: 'een getal',
  int: 'een heel getal',
  array: 'een lijst tussen [ en ]',
  object: 'een groep velden tussen { en }',
  null: 'null',
};

function explain(issue: z.core.$ZodIssue): readonly [ProblemCode, string] {
  switch (issue.code) {
    case 'invalid_type':
      if (issue.input === undefined) return ['veld-ontbreekt', 'Dit veld ontbreekt.'];
      return ['ongeldige-waarde', `Hier hoort ${TYPE_NAMES[issue.expected] ?? issue.expected} te staan.`];
    case 'unrecognized_keys':
      return ['onbekend-veld', `Dit veld kennen we niet: ${issue.keys.join(', ')}. Kijk of het goed gespeld is.`];
    case 'invalid_value':
      if (issue.input === undefined) return ['veld-ontbreekt', 'Dit veld ontbreekt.'];
      return ['ongeldige-waarde', `Kies een van deze waarden: ${issue.values.join(', ')}.`];
    case 'too_small':
      return ['ongeldige-waarde', `Dit is te weinig of te kort: minstens ${issue.minimum}.`];
    case 'too_big':
      return ['ongeldige-waarde', `Dit is te veel of te lang: hoogstens ${issue.maximum}.`];
    case 'custom':
      return ['ongeldige-waarde', issue.message];
    default:
      return ['ongeldige-waarde', 'Deze waarde heeft niet de goede vorm.'];
  }
}

function line({ file, field, code, sentence }: ProgrammeProblem): string {
  return `${file}${field === '' ? '' : `, veld ${field}`}: ${sentence} (${code})`;
}

function fieldName(path: Path): string {
  return path
    .map((step, at) => (typeof step === 'number' ? `[${step}]` : `${at === 0 ? '' : '.'}${String(step)}`))
    .join('');
}
