import { workIn } from './read-message';

/** A test per row: the text reads as what stands beside it. The sentence names the text, then the reading. */
export function testReadings<Reading>(
  sentence: string,
  read: (text: string) => Reading,
  rows: readonly (readonly [text: string, reading: Reading])[],
): void {
  test.each(rows)(sentence, (text, reading) => {
    expect(read(text)).toStrictEqual(reading);
  });
}

/** A test per text: each of them reads the same. */
export function testAllRead<Reading>(
  sentence: string,
  read: (text: string) => Reading,
  reading: Reading,
  texts: readonly string[],
): void {
  test.each(texts)(sentence, (text) => {
    expect(read(text)).toStrictEqual(reading);
  });
}

/** A test per message: there is no work in it. */
export function testNoWork(sentence: string, messages: readonly string[]): void {
  testAllRead(sentence, workIn, '', messages);
}
