/** Something that is read at most once in a transaction, until it is changed there. */
export interface ReadOnce<T> {
  get(): Promise<T>;
  forget(): void;
}

/** Remembers what `read` gave for the rest of a transaction: several rules of one turn ask for the same short list. */
export function readOnce<T>(read: () => Promise<T>): ReadOnce<T> {
  let known: Promise<T> | null = null;
  return {
    get: () => {
      known ??= read();
      return known;
    },
    forget: () => {
      known = null;
    },
  };
}
