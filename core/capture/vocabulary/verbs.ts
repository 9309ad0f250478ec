import { NL_EVERYDAY_VERBS } from './nl-everyday-verbs';
import { NL_REGULAR_LOAN_VERBS, NL_REGULAR_VERBS } from './nl-regular-verbs';
import { NL_MODALS, NL_PARTICLES } from './nl-verb-roles';
import { NL_LOAN_VERBS, NL_VERBS } from './nl-verbs';
import { participleOf, stemOfInfinitive } from './verb-spelling';

/** How a word form belongs to a verb. */
export interface VerbForm {
  /** In full, with the particle when the form carries it: bijwerken. */
  readonly infinitive: string;
  readonly form: 'stem' | 'third' | 'infinitive' | 'participle';
  /** The verb this form is split from when it stands alone, such as `werken` of `bijwerken`. */
  readonly particle: string;
}

const forms = new Map<string, VerbForm>();
const participles = new Set<string>();
const particlesOf = new Map<string, ReadonlySet<string>>();

for (const line of [...NL_VERBS, ...NL_EVERYDAY_VERBS]) {
  const [words = '', particles = ''] = line.split(':');
  const [infinitive = '', stem = '', participle = ''] = words.trim().split(' ');
  add(infinitive, stem, participle, '');
  const list = particles.split(' ').filter((particle) => particle !== '');
  if (list.length > 0) particlesOf.set(infinitive, new Set(list));
  for (const particle of list) add(infinitive, stem, participle, particle);
}

for (const infinitive of NL_REGULAR_VERBS) {
  const stem = stemOfInfinitive(infinitive);
  add(infinitive, stem, participleOf(infinitive, stem), '');
}

for (const infinitive of [...NL_LOAN_VERBS, ...NL_REGULAR_LOAN_VERBS]) {
  const stem = `${infinitive.slice(0, -4)}eer`;
  add(infinitive, stem, `ge${stem}d`, '');
}

function add(infinitive: string, stem: string, participle: string, particle: string): void {
  const whole = particle + infinitive;
  const put = (word: string, form: VerbForm['form']) => {
    if (!forms.has(word)) forms.set(word, { infinitive: whole, form, particle });
  };
  put(whole, 'infinitive');
  participles.add(particle + participle);
  // "verwerkt" and "begeleid" are participles as well; as the verb of a sentence they say more.
  if (participle !== thirdPerson(stem) && participle !== stem) put(particle + participle, 'participle');
  put(particle + stem, 'stem');
  put(particle + thirdPerson(stem), 'third');
  if (particle) put(`${particle}te${infinitive}`, 'infinitive');
}

/** "maakt" of "maak"; a stem that ends in t stays as it is. */
function thirdPerson(stem: string): string {
  return stem.endsWith('t') ? stem : stem === 'doe' ? 'doet' : stem === 'ga' ? 'gaat' : `${stem}t`;
}

/** Every form of every verb in the tables. */
export const VERB_FORMS: ReadonlyMap<string, VerbForm> = forms;

/** What verb a word is a form of; null for a word that is none. */
export function verbForm(norm: string): VerbForm | null {
  return forms.get(norm) ?? null;
}

/** Whether a word is a participle, even if it may be another form too. */
export function isParticiple(norm: string): boolean {
  return participles.has(norm);
}

export function isVerbForm(norm: string): boolean {
  return forms.has(norm) || NL_MODALS.has(norm);
}

/** Whether a verb is split in main clauses: "stuurt … rond". */
export function canSplit(infinitive: string, particle: string): boolean {
  return particlesOf.get(infinitive)?.has(particle) ?? false;
}

/** Whether a verb is in the table, so that the table says what it can be split from. */
export function isKnownVerb(infinitive: string): boolean {
  return forms.get(infinitive)?.form === 'infinitive';
}

export function isParticle(norm: string): boolean {
  return NL_PARTICLES.has(norm);
}
