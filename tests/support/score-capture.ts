/** The scorer of the labelled messages: the same sums as the script that comes with the labels. */
export interface Labels {
  readonly title: string | null;
  readonly titleAlt?: readonly string[];
  readonly owners: readonly string[];
  readonly due: string | null;
  readonly dueWithoutCalendar?: string | null;
  readonly coalition: string | null;
  readonly priority: string | null;
}

export interface Labelled {
  readonly id: string;
  readonly text: string;
  readonly mentions: readonly { readonly name: string; readonly id: string }[];
  readonly reference: string;
  readonly expected: Labels & { readonly isAction: boolean; readonly items?: readonly Labels[] };
}

export interface Answer extends Omit<Labels, 'titleAlt' | 'dueWithoutCalendar'> {
  readonly isAction: boolean;
  readonly items?: readonly Labels[];
}

export interface Score {
  /** Shares of all messages, in percent. */
  readonly exactFields: number;
  readonly exactWithTitle: number;
  /** Over single actions, in percent. */
  readonly due: number;
  readonly ownerF1: number;
  readonly falseAlarms: number;
  readonly wrong: readonly string[];
}

/** Compares what the grammar makes of every message with its labels. */
export function score(messages: readonly Labelled[], read: (message: Labelled) => Answer, withCalendar = true): Score {
  const sums = { fields: 0, all: 0, single: 0, due: 0, hits: 0, extra: 0, missed: 0, falseAlarms: 0 };
  const wrong: string[] = [];
  for (const message of messages) {
    const gold = message.expected;
    const answer = read(message);
    const outcome = compareMessage(gold, answer, withCalendar);
    if (!gold.isAction && answer.isAction) sums.falseAlarms++;
    if (outcome.fields) sums.fields++;
    if (outcome.all) sums.all++;
    else wrong.push(`${message.id}: ${message.text}`);
    if (!gold.isAction || gold.items) continue;
    const own = compareAction(gold, answer, withCalendar);
    sums.single++;
    if (own.due) sums.due++;
    sums.hits += own.hits;
    sums.extra += own.extra;
    sums.missed += own.missed;
  }
  const percent = (part: number, whole: number) => Math.round((1000 * part) / whole) / 10;
  return {
    exactFields: percent(sums.fields, messages.length),
    exactWithTitle: percent(sums.all, messages.length),
    due: percent(sums.due, sums.single),
    ownerF1: percent(2 * sums.hits, 2 * sums.hits + sums.extra + sums.missed),
    falseAlarms: sums.falseAlarms,
    wrong,
  };
}

function compareMessage(gold: Labelled['expected'], answer: Answer, withCalendar: boolean) {
  if (!gold.isAction) return { fields: !answer.isAction, all: !answer.isAction };
  if (!gold.items) {
    const one = compareAction(gold, answer, withCalendar);
    return { fields: answer.isAction && one.fields, all: answer.isAction && one.fields && one.title };
  }
  const items = answer.items ?? [];
  const same = answer.isAction && items.length === gold.items.length;
  const compared = gold.items.map((item) => {
    const best = [...items].sort((a, b) => bestTitle(item, b.title) - bestTitle(item, a.title))[0];
    return best && bestTitle(item, best.title) >= 0.5
      ? compareAction(item, best, withCalendar)
      : { fields: false, title: false };
  });
  return {
    fields: same && compared.every((one) => one.fields),
    all: same && compared.every((one) => one.fields && one.title),
  };
}

function compareAction(gold: Labels, answer: Labels, withCalendar: boolean) {
  const wantedDue = withCalendar || gold.dueWithoutCalendar === undefined ? gold.due : gold.dueWithoutCalendar;
  const wanted = names(gold.owners);
  const given = names(answer.owners);
  const hits = wanted.filter((name) => given.includes(name)).length;
  const due = (answer.due ?? null) === wantedDue;
  const owners = wanted.join() === given.join();
  const coalition = (answer.coalition ?? null) === gold.coalition;
  const priority = (answer.priority ?? null) === gold.priority;
  return {
    due,
    hits,
    extra: given.length - hits,
    missed: wanted.length - hits,
    fields: due && owners && coalition && priority,
    title: bestTitle(gold, answer.title) >= 0.75,
  };
}

const STOP_WORDS = new Set(
  'de het een van voor naar op in aan met bij over te en of om door uit per tot tm t m max nog even ff al alvast graag aub svp wel ook dan er je jij jullie ons onze zijn is wordt worden uit af na mee terug weg los samen ter tbv n r'.split(
    ' ',
  ),
);

function plain(text: string | null | undefined): string {
  return (text ?? '')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]s\b/g, 's')
    .trim();
}

function names(owners: readonly string[] | undefined): readonly string[] {
  return [...new Set((owners ?? []).map(plain))].sort();
}

function stem(word: string): string {
  if (/^\d/.test(word)) return word;
  let stemmed = word;
  if (stemmed.length > 4) stemmed = stemmed.replace(/(?:en|e)$/, '');
  if (stemmed.length > 3) stemmed = stemmed.replace(/(?<=[^t])t$|(?<=[aeiou][lrnmwk])d$/, '');
  return stemmed
    .replace(/([aeou])\1(?=[^aeiou]$)/, '$1')
    .replace(/([^aeiou])\1$/, '$1')
    .replace(/v$/, 'f')
    .replace(/z$/, 's');
}

function words(title: string | null): string[] {
  return plain(title)
    .split(/[^\p{L}\p{N}&]+/u)
    .filter((word) => word !== '' && !STOP_WORDS.has(word))
    .map(stem);
}

function sameWord(a: string, b: string): boolean {
  return a === b || (Math.min(a.length, b.length) >= 3 && (a.endsWith(b) || b.endsWith(a)));
}

function titleF1(gold: string | null, given: string | null): number {
  const wanted = words(gold);
  const left = words(given);
  const total = wanted.length + left.length;
  if (wanted.length === 0 || left.length === 0) return 0;
  let hits = 0;
  for (const word of wanted) {
    const at = left.findIndex((other) => sameWord(word, other));
    if (at < 0) continue;
    hits++;
    left.splice(at, 1);
  }
  return (2 * hits) / total;
}

function bestTitle(gold: Labels, given: string | null): number {
  return Math.max(...[gold.title, ...(gold.titleAlt ?? [])].map((title) => titleF1(title, given)));
}
