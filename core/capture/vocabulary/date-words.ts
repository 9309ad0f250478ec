/** A stretch of the calendar that people count in. */
export type Unit =
  | 'minute'
  | 'hour'
  | 'day'
  | 'workday'
  | 'weekend'
  | 'week'
  | 'month'
  | 'quarter'
  | 'half-year'
  | 'year';

/** What a word can mean in a date expression. */
export type DateWord =
  | { readonly is: 'month'; readonly value: number; readonly short: boolean }
  | { readonly is: 'weekday'; readonly value: number; readonly short: boolean }
  | { readonly is: 'number'; readonly value: number }
  | { readonly is: 'ordinal'; readonly value: number }
  | { readonly is: 'unit'; readonly unit: Unit }
  | { readonly is: 'day'; readonly value: number }
  | { readonly is: 'quarter'; readonly value: number }
  | { readonly is: 'edge'; readonly edge: 'begin' | 'middle' | 'end' | 'during' }
  | { readonly is: 'closing'; readonly unit: 'day' | 'week' | 'month' | 'year' }
  | { readonly is: Link };

/** Small words that tie a date expression together. */
export type Link =
  | 'this'
  | 'next'
  | 'coming'
  | 'past'
  | 'afterwards'
  | 'in'
  | 'within'
  | 'ago'
  | 'before'
  | 'after'
  | 'of'
  | 'the'
  | 'to'
  | 'and'
  | 'or'
  | 'between'
  | 'from'
  | 'every'
  | 'half-of'
  | 'week-of'
  | 'day-part'
  | 'clock'
  | 'oclock'
  | 'few'
  | 'and-a-half'
  | 'time'
  | 'rest'
  | 'vague'
  | 'season'
  | 'holidays';

/** The words of one language for dates. Each string lists forms of the same thing, separated by spaces. */
export interface DateWordTable {
  /** January to December. */
  readonly months: readonly string[];
  readonly shortMonths: readonly string[];
  /** Monday to Sunday. */
  readonly weekdays: readonly string[];
  readonly shortWeekdays: readonly string[];
  /** Endings that make a weekday or "morgen" a part of that day: maandagochtend. */
  readonly dayPartEndings: string;
  readonly units: Readonly<Partial<Record<Unit, string>>>;
  readonly days: Readonly<Record<string, number>>;
  readonly edges: Readonly<Record<'begin' | 'middle' | 'end' | 'during', string>>;
  readonly closings: Readonly<Partial<Record<'day' | 'week' | 'month' | 'year', string>>>;
  readonly links: Readonly<Partial<Record<Link, string>>>;
  /** Number words and their values. */
  readonly numbers: ReadonlyMap<string, number>;
  readonly ordinals: ReadonlyMap<string, number>;
  /** Long words that people write without some of their vowels: "mndag", "vlgende". */
  readonly shortened: string;
}

/** Every word gets all fields: reading a field takes longer where words of many shapes come by. */
const FIELDS = { is: 'the', value: 0, short: false, unit: 'day', edge: 'end' };

/** Makes the table ready for looking up one word at a time. */
export function compileDateWords(table: DateWordTable): ReadonlyMap<string, DateWord> {
  const words = new Map<string, DateWord>();
  const add = (forms: string, word: DateWord) => {
    for (const form of forms.split(' ')) if (form && !words.has(form)) words.set(form, { ...FIELDS, ...word });
  };
  table.months.forEach((forms, i) => {
    add(forms, { is: 'month', value: i + 1, short: false });
  });
  table.shortMonths.forEach((forms, i) => {
    add(forms, { is: 'month', value: i + 1, short: true });
  });
  table.weekdays.forEach((forms, i) => {
    const word = { is: 'weekday', value: i + 1, short: false } as const;
    add(forms, word);
    const first = forms.split(' ')[0] ?? '';
    for (const ending of table.dayPartEndings.split(' ')) add(first + ending, word);
  });
  table.shortWeekdays.forEach((forms, i) => {
    add(forms, { is: 'weekday', value: i + 1, short: true });
  });
  for (const [form, value] of Object.entries(table.days)) {
    add(form, { is: 'day', value });
    if (value !== 0) for (const ending of table.dayPartEndings.split(' ')) add(form + ending, { is: 'day', value });
  }
  for (const [edge, forms] of Object.entries(table.edges)) add(forms, { is: 'edge', edge: edge as 'begin' });
  for (const [unit, forms] of Object.entries(table.closings)) add(forms, { is: 'closing', unit: unit as 'day' });
  for (const [unit, forms] of Object.entries(table.units)) add(forms, { is: 'unit', unit: unit as Unit });
  for (let value = 1; value <= 4; value++) add(`q${value} kw${value}`, { is: 'quarter', value });
  for (const [link, forms] of Object.entries(table.links)) add(forms, { is: link as Link });
  for (const [form, value] of table.ordinals) add(form, { is: 'ordinal', value });
  for (const [form, value] of table.numbers) add(form, { is: 'number', value });
  for (const [short, form] of shortenings(table.shortened)) add(short, words.get(form) ?? { is: 'the' });
  return words;
}

function shortenings(forms: string): readonly (readonly [short: string, form: string])[] {
  return forms.split(' ').flatMap((form) => withoutVowels(form).map((short) => [short, form] as const));
}

const VOWELS = 'aeiou';

/** Every way to leave vowels out of a word, behind its first letter; none for no word. */
function withoutVowels(form: string): readonly string[] {
  let shortened = [form.charAt(0)];
  for (const letter of form.slice(1)) {
    const kept = shortened.map((start) => start + letter);
    shortened = VOWELS.includes(letter) ? [...kept, ...shortened] : kept;
  }
  return shortened;
}
