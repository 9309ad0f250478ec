import { z } from 'zod';
import type { Mention } from '../core/capture/understanding';

/** A message's text as the grammar reads it: plain, with `<at>Name</at>` for each person who was mentioned. */
export interface MessageText {
  readonly text: string;
  readonly mentions: readonly Mention[];
  /** The bot itself was mentioned; its name is taken out of the text. */
  readonly addressed: boolean;
}

interface Source {
  readonly text: string;
  readonly entities: readonly unknown[];
  readonly attachments: readonly unknown[];
  readonly botId: string | null;
}

const mentionSchema = z.looseObject({
  type: z.literal('mention'),
  text: z.string().nullish(),
  mentioned: z.looseObject({ id: z.string().min(1), name: z.string().nullish() }),
});

const htmlSchema = z.looseObject({ contentType: z.literal('text/html'), content: z.string() });

/**
 * Reads a Teams message. The text may carry HTML, and a second version of it may come as an attachment: that one
 * is used where it says more, as with lists, tables and answers that quote.
 */
export function readMessageText({ text, entities, attachments, botId }: Source): MessageText {
  const named = entities.flatMap((entity) => {
    const parsed = mentionSchema.safeParse(entity);
    if (!parsed.success) return [];
    const { mentioned, text: shown } = parsed.data;
    return [{ id: mentioned.id, name: (mentioned.name ?? nameIn(shown ?? '')).trim() }];
  });
  const bots = named.filter((one) => one.id === botId);
  const others = named.filter((one) => one.id !== botId && one.name !== '');
  const html = attachments.map((attachment) => htmlSchema.safeParse(attachment)).find((one) => one.success)
    ?.data.content;
  const rich = html && SAYS_MORE.test(html) ? html : text;
  const names = { bots: new Set(bots.map((one) => one.name)), others: new Set(others.map((one) => one.name)) };
  return { text: plainText(rich, names), mentions: others, addressed: bots.length > 0 };
}

const SAYS_MORE = /<(li|tr|blockquote)\b/i;

interface Names {
  readonly bots: ReadonlySet<string>;
  readonly others: ReadonlySet<string>;
}

function plainText(source: string, names: Names): string {
  const marked = source
    .replace(/[\uE000-\uE002]/g, '')
    .replace(/<blockquote[^<>]*schema\.skype\.com\/Reply[^<>]*>[\s\S]*?<\/blockquote>/gi, '')
    .replace(/<span[^<>]*schema\.skype\.com\/Mention[^<>]*>([^<]*)<\/span>/gi, '<at>$1</at>')
    .replace(/<at\b[^<>]*>([^<]*)<\/at>/gi, (_tag, inner: string) => mentionMark(decoded(inner), names));
  const text = isMarkup(marked) ? withoutTags(marked) : marked;
  return laidOut(decoded(text)).replaceAll(OPEN, '<at>').replaceAll(CLOSE, '</at>');
}

/** Stand for the mention tags while other tags are taken out; private use, so nobody types them. */
const OPEN = '\uE000';
const CLOSE = '\uE001';
/** Stands for how deep a list is in other lists; white space of the markup itself says nothing. */
const DEEPER = '\uE002';

function mentionMark(name: string, { bots, others }: Names): string {
  const trimmed = name.trim();
  if (bots.has(trimmed)) return ' ';
  return others.has(trimmed) ? `${OPEN}${trimmed}${CLOSE}` : trimmed;
}

function nameIn(tag: string): string {
  return decoded(tag.replace(/<[^<>]*>/g, ''));
}

/** Text that was typed may hold angle brackets of its own; only what an editor makes is taken for markup. */
function isMarkup(text: string): boolean {
  return /<(p|div|br|ul|ol|li|span|table|blockquote|attachment)\b[^<>]*>/i.test(text);
}

function withoutTags(html: string): string {
  let depth = 0;
  return html
    .replace(/[ \r\n]+/g, ' ')
    .replace(/<(?:li|(\/?)(?:ul|ol))\b[^<>]*>/gi, (tag, closes?: string) => {
      if (/^<li/i.test(tag)) return `\n${DEEPER.repeat(Math.max(depth - 1, 0))}- `;
      depth += closes ? -1 : 1;
      return '\n';
    })
    .replace(/<\/t[dh]>\s*<t[dh]\b[^<>]*>/gi, ' | ')
    .replace(/<(?:br|\/?(?:p|div|tr|table|blockquote|h[1-6]))\b[^<>]*>/gi, '\n')
    .replace(
      /<\/?(?:li|span|b|strong|i|em|u|s|strike|a|code|pre|font|t[dh]|tbody|thead|img|emoji|attachment|hr)\b[^<>]*>/gi,
      '',
    )
    .replace(/(?<!\s)\s*\n[ \t]*/g, (white) => white.replace(/[^\n]/g, ''))
    .replaceAll(DEEPER, '  ');
}

const ENTITIES: Readonly<Record<string, string>> = {
  nbsp: ' ',
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

/** One pass, so that `&amp;lt;` stays the text `&lt;`. */
function decoded(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));/gi, (all, decimal, hex, name) => {
    if (name) return ENTITIES[name.toLowerCase()] ?? all;
    const code = decimal ? Number(decimal) : Number.parseInt(hex, 16);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
  });
}

/** A text as it was laid out, for who reads lists and tables: what its lines begin with, and the tabs between cells. */
function laidOut(text: string): string {
  const lines = storable(text)
    .replace(/(?<=\S) {2,}/g, ' ')
    .replace(/(?<![ \t])[ \t]+$/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/^\n+|\n+$/g, '');
  const indent = /^[ \t]*/.exec(lines)?.[0].length ?? 0;
  return indent > 0 ? lines.replace(new RegExp(`^[ \\t]{1,${indent}}`, 'gm'), '') : lines;
}

/** A text in one paragraph as people see it: what cannot be seen is out, and white space is one space. */
export function readable(text: string): string {
  return storable(text)
    .replace(/[ \t]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/**
 * Takes out what cannot be seen or stored: control characters, zero-width spaces, marks that turn the direction of
 * the text around, and halves of surrogate pairs. What people write from right to left stays.
 */
function storable(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[\u00A0\u2007\u202F]/g, ' ')
    .replace(UNSEEN, '')
    .replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, '');
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: taking control characters out is the point.
const UNSEEN = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g;
