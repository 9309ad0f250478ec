import type { Mention } from '../understanding';
import type { Word } from '../vocabulary/lexicon';

/**
 * What a token is: a word, a number, a mention, a hashtag, a link or mail address, one punctuation mark,
 * or the end of a line.
 */
export type TokenKind = 'word' | 'number' | 'mention' | 'hashtag' | 'link' | 'mark' | 'break';

/** The smallest piece of a message that the grammar looks at. */
export interface Token {
  readonly kind: TokenKind;
  /** As typed; of a mention the display name. */
  readonly text: string;
  /** In lower case without accents; of a hashtag without the #. */
  readonly norm: string;
  /** Of words, numbers, hashtags and links: only the letters and digits of `norm`, so that "zij-instroom" is "zij instroom". */
  readonly key: string;
  /** A bit for each letter in `key`. */
  readonly letters: number;
  /** What the tables say of `norm`. */
  readonly word: Word;
  readonly from: number;
  readonly to: number;
  /** Whether white space stands before it. */
  readonly spaced: boolean;
  /** Of a number. */
  readonly value: number;
  /** Whether a number is written as an ordinal, such as 3e. */
  readonly ordinal: boolean;
  /** Whether it begins with a capital letter. */
  readonly capital: boolean;
  readonly mention: Mention | null;
  /** Whether it stands between quotation marks. */
  readonly quoted: boolean;
}
