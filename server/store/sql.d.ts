/** A migration is imported as its text: the server's bundle and jest both read it so. */
declare module '*.sql' {
  const text: string;
  export = text;
}
