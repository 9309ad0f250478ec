/** Why the store would not open or move, as a sentence for the person who starts the server. */
export class StoreProblem extends Error {
  readonly code: StoreProblemCode;

  constructor(code: StoreProblemCode, sentence: string) {
    super(sentence);
    this.name = 'StoreProblem';
    this.code = code;
  }
}

export type StoreProblemCode =
  | 'server-silent'
  | 'folder-unusable'
  | 'folder-in-use'
  | 'folder-unfit'
  | 'not-durable'
  | 'other-major'
  | 'newer-schema'
  | 'not-empty'
  | 'not-an-export'
  | 'other-schema'
  | 'file-exists'
  | 'file-missing'
  | 'incomplete-export';
