import type { Mention } from '../understanding';
import { UNKNOWN_WORD, wordOf } from '../vocabulary/lexicon';
import { classOf, DIGIT, LETTER, SPACE } from './characters';
import { compactFolded, fold, lettersOf } from './fold';
import { markupEnd } from './markup';
import { isStretch } from './stretch';
import type { Token, TokenKind } from './token';

const LONGEST_QUOTE = 1000;
const LONGEST_MENTION = 300;
const ORDINAL_ENDINGS = new Set(['e', 'de', 'ste', 'th', 'st', 'nd', 'rd']);
const ARROWS = new Set(['→', '⇒', '➜', '➔']);
const DASHES = new Set(['–', '—', '−', '‑']);

/** Cuts a message into tokens in one pass, masking mentions, links, hashtags and quotations. Never throws. */
export function tokenise(text: string, mentions: readonly Mention[]): readonly Token[] {
  const scanner = new Scanner(text, mentions);
  return scanner.scan();
}

class Scanner {
  private readonly tokens: Token[] = [];
  private at = 0;
  private spaced = false;
  private quoteEnd = -1;
  private closes: Map<string, number> | null = null;
  private readonly text: string;
  private readonly mentions: readonly Mention[];

  constructor(text: string, mentions: readonly Mention[]) {
    this.text = text;
    this.mentions = mentions;
  }

  scan(): readonly Token[] {
    while (this.at < this.text.length) this.step();
    return this.tokens;
  }

  private step(): void {
    const kind = classOf(this.text.charCodeAt(this.at));
    if (kind === SPACE) this.space();
    else if (kind === LETTER) this.word();
    else if (kind === DIGIT) this.number(this.at);
    else if (!this.special(this.text[this.at] ?? '')) this.mark(this.text[this.at] ?? '');
  }

  private space(): void {
    const char = this.text[this.at];
    if (char === '\n') this.push('break', this.at + 1);
    // A tab between words is a border between cells, as in a table pasted from a spreadsheet.
    else if (char === '\t' && this.tokens.length > 0 && this.tokens.at(-1)?.kind !== 'break')
      this.push('mark', this.at + 1, '|');
    else this.at++;
    this.spaced = true;
  }

  /** A mention, a hashtag, '27 or 's; false when the mark is just a mark. */
  private special(char: string): boolean {
    if (char === '<') return this.mention() || this.markup();
    const next = classOf(this.text.charCodeAt(this.at + 1));
    if (char === '#' && (next === LETTER || next === DIGIT)) return this.hashtag();
    if (char !== "'" && char !== '’') return false;
    return next === DIGIT ? this.year() : next === LETTER && this.shortWord();
  }

  private mark(char: string): void {
    this.openQuote(char);
    const wide = char >= '\ud800' && char <= '\udbff' ? 2 : 1;
    if ((char === '-' || char === '=') && this.text[this.at + 1] === '>') this.push('mark', this.at + 2, '→');
    else if (ARROWS.has(char)) this.push('mark', this.at + 1, '→');
    else this.push('mark', this.at + wide, DASHES.has(char) ? '-' : this.text.slice(this.at, this.at + wide));
  }

  /** `<at>Name</at>`; a name in it that the mention list does not know is no mention. */
  private mention(): boolean {
    if (this.text.slice(this.at, this.at + 4).toLowerCase() !== '<at>') return false;
    const end = this.at + this.text.slice(this.at, this.at + LONGEST_MENTION).indexOf('</at>');
    if (end < this.at) return false;
    const name = this.text.slice(this.at + 4, end).trim();
    const mention = this.mentions.find((one) => one.name === name) ?? { name, id: '' };
    this.push('mention', end + 5, fold(name), { text: name, mention });
    return true;
  }

  private markup(): boolean {
    const end = markupEnd(this.text, this.at);
    if (end === this.at) return false;
    this.at = end;
    return true;
  }

  private hashtag(): boolean {
    let end = this.at + 1;
    while (end < this.text.length && (isWordChar(this.text, end) || this.text[end] === '_' || this.text[end] === '-'))
      end++;
    while (this.text[end - 1] === '-') end--;
    this.push('hashtag', end, fold(this.text.slice(this.at + 1, end)));
    return true;
  }

  /** '27 as a year. */
  private year(): boolean {
    if (classOf(this.text.charCodeAt(this.at + 2)) !== DIGIT || classOf(this.text.charCodeAt(this.at + 3)) === DIGIT)
      return false;
    const value = 2000 + Number(this.text.slice(this.at + 1, this.at + 3));
    this.push('number', this.at + 3, String(value), { value });
    return true;
  }

  /** 's, 't, 'm as in 's middags, in 't Veld and stuur 'm op. */
  private shortWord(): boolean {
    if (classOf(this.text.charCodeAt(this.at + 2)) === LETTER) return false;
    if (!/[km-nr-t]/i.test(this.text[this.at + 1] ?? '')) return false;
    this.push('word', this.at + 2);
    return true;
  }

  private number(start: number): void {
    let end = start;
    while (classOf(this.text.charCodeAt(end)) === DIGIT) end++;
    let tail = end;
    while (isWordChar(this.text, tail)) tail++;
    const ending = this.text.slice(end, tail).toLowerCase();
    const value = end - start > 9 ? Number.NaN : Number(this.text.slice(start, end));
    if (ending === '') this.push('number', end, undefined, { value });
    else if (ORDINAL_ENDINGS.has(ending)) this.push('number', tail, undefined, { value, ordinal: true });
    else this.push('word', tail, undefined, { value });
  }

  private word(): void {
    const end = wordEnd(this.text, this.at);
    if (this.link(end)) return;
    this.push('word', end);
  }

  /** Web and mail addresses run to the next white space. */
  private link(end: number): boolean {
    const char = this.text[end];
    const isWeb = char === ':' && this.text.startsWith('://', end);
    const isWww = char === '.' && this.text.slice(this.at, end).toLowerCase() === 'www';
    const isMail = char === '@' && classOf(this.text.charCodeAt(end + 1)) === LETTER;
    if (!isWeb && !isWww && !isMail) return false;
    let stop = end;
    while (stop < this.text.length && classOf(this.text.charCodeAt(stop)) !== SPACE) stop++;
    while (stop > end && /[.,;:!?)\]]/.test(this.text[stop - 1] ?? '')) stop--;
    this.push('link', stop);
    return true;
  }

  /** A quotation of more than one word is somebody else's text. */
  private openQuote(char: string): void {
    if (this.at < this.quoteEnd) return;
    const close = char === '"' ? '"' : char === '“' || char === '„' ? '”' : char === '«' ? '»' : '';
    if (!close) return;
    const end = this.nextClose(close);
    if (end > this.at && end - this.at < LONGEST_QUOTE) this.quoteEnd = end;
  }

  /** Where the next closing mark stands; each is looked for only once. */
  private nextClose(close: string): number {
    this.closes ??= new Map();
    const known = this.closes.get(close);
    if (known !== undefined && (known > this.at || known < 0)) return known;
    const next = this.text.indexOf(close, this.at + 1);
    this.closes.set(close, next);
    return next;
  }

  private push(kind: TokenKind, to: number, norm?: string, more?: Partial<Token>): void {
    const from = this.at;
    const text = more?.text ?? this.text.slice(from, to);
    const letters = norm === undefined ? plainLetters(this.text, from, to) : 0;
    const plain = letters !== 0;
    const normal = norm ?? (kind === 'word' && !plain ? foldWord(text) : text);
    const named = kind === 'word' || kind === 'number' || kind === 'hashtag' || kind === 'link';
    const key = plain ? text : named ? compactFolded(normal) : '';
    this.tokens.push({
      kind,
      text,
      norm: normal,
      word: kind === 'mark' || kind === 'break' ? UNKNOWN_WORD : wordOf(normal),
      key,
      letters: plain ? letters : lettersOf(key),
      from,
      to,
      spaced: this.spaced,
      value: more?.value ?? Number.NaN,
      ordinal: more?.ordinal ?? false,
      capital: !plain && (kind === 'word' || kind === 'mention') && isCapital(text),
      mention: more?.mention ?? null,
      quoted: from < this.quoteEnd,
    });
    this.at = to;
    this.spaced = false;
  }
}

/** The letters of a stretch of nothing but small letters and digits without accents, as most words are; else 0. */
function plainLetters(text: string, from: number, to: number): number {
  let letters = 0;
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (!((code > 96 && code < 123) || (code > 47 && code < 58))) return 0;
    letters |= 1 << (code & 31);
  }
  return letters;
}

function isCapital(text: string): boolean {
  const first = text[0] ?? '';
  return first !== first.toLowerCase();
}

/** Abbreviations with points lose none of their letters: "N.T.B" and "n.t.b." are both "n.t.b.". */
function foldWord(text: string): string {
  const norm = fold(text);
  if (norm.length < 3 || norm[1] !== '.') return norm;
  return norm.endsWith('.') ? norm : `${norm}.`;
}

/** Letters, digits, and hyphens, apostrophes, & and abbreviation points between them belong to one word. */
function wordEnd(text: string, start: number): number {
  if (text[start + 1] === '.' && isLetterAt(text, start + 2) && !isLetterAt(text, start + 3))
    return abbreviationEnd(text, start);
  const slashed = text[start + 1] === '/' || text[start + 2] === '/' ? slashedEnd(text, start) : start;
  if (slashed > start) return slashed;
  let end = start;
  while (end < text.length) {
    if (isWordChar(text, end)) end++;
    else if (text[end] !== ' ' && joins(text, end) && !isStretch(text, start, end)) end += 2;
    else break;
  }
  return end;
}

/** "t/m", "v/d" and "en/of" are one word; the same position for anything else. */
function slashedEnd(text: string, start: number): number {
  const three = text.slice(start, start + 3).toLowerCase();
  if ((three === 't/m' || three === 'v/d') && !isLetterAt(text, start + 3)) return start + 3;
  return text.slice(start, start + 5).toLowerCase() === 'en/of' ? start + 5 : start;
}

function abbreviationEnd(text: string, start: number): number {
  let end = start + 1;
  while (text[end] === '.' && isLetterAt(text, end + 1) && !isLetterAt(text, end + 2)) end += 2;
  return text[end] === '.' ? end + 1 : end;
}

function joins(text: string, at: number): boolean {
  const char = text[at];
  if (char !== '-' && char !== '&' && char !== "'" && char !== '’' && char !== '‑') return false;
  return (
    isWordChar(text, at - 1) && isWordChar(text, at + 1) && (char === '&' || isLetterAt(text, at + 1) || char === '-')
  );
}

function isLetterAt(text: string, at: number): boolean {
  return classOf(text.charCodeAt(at)) === LETTER;
}

function isWordChar(text: string, at: number): boolean {
  const kind = classOf(text.charCodeAt(at));
  return kind === LETTER || kind === DIGIT;
}
