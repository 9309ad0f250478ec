import { understand } from '../../../core/capture/understand';
import { labelledContext } from '../../support/capture-sets';
import type { Labelled } from '../../support/score-capture';
import dev from './data/dev.json';
import ownOpen from './data/own-open.json';
import secondOpen from './data/second-open.json';

const context = labelledContext();
const messages = [dev, ownOpen, secondOpen].flatMap((set) => set.messages as unknown as readonly Labelled[]);
const single = messages.filter(({ text, expected }) => !text.includes('\n') && !expected.items);

/** What is understood, in one piece of text. */
function meaningOf({ text, mentions, reference }: Pick<Labelled, 'text' | 'mentions' | 'reference'>): string {
  const { actions } = understand({ text, mentions, reference }, context);
  return JSON.stringify(
    actions.map(({ title, owners, due, coalition, priority }) => ({
      title,
      owners: owners.map(({ value }) => (value.kind === 'sender' ? 'ik' : value.name)),
      due: due?.value,
      coalition: coalition?.value,
      priority: priority?.value,
    })),
  );
}

/** The messages of which saying it otherwise changes what is understood. */
function changedBy(
  list: readonly Labelled[],
  otherwise: (text: string) => string,
  meanwhile = (meaning: string) => meaning,
): readonly string[] {
  return list
    .filter((message) => {
      const text = otherwise(message.text);
      return text !== message.text && meaningOf({ ...message, text }) !== meanwhile(meaningOf(message));
    })
    .map(({ text }) => text);
}

test.each<[what: string, otherwise: (text: string) => string]>([
  ['a full stop at the end', (text) => text.replace(/([a-zA-Z])$/, '$1.')],
  ['no full stop at the end', (text) => text.replace(/([^.])\.$/, '$1')],
  ['"Hoi, " in front', (text) => `Hoi, ${text}`],
  ['"Goedemorgen allemaal. " in front', (text) => `Goedemorgen allemaal. ${text}`],
  ['a smiley behind', (text) => `${text} 🙂`],
  ['a typed smiley behind', (text) => `${text} :-)`],
  ['thanks behind', (text) => `${text.replace(/[.!]*$/, '')}, alvast dank!`],
  ['"Fijn weekend!" behind', (text) => `${text.replace(/([a-z])$/i, '$1.')} Fijn weekend!`],
  ['a closing line', (text) => `${text}\nGroetjes!`],
  ['"wk" for "week"', (text) => text.replace(/\bvolgende week\b/, 'volgende wk')],
  ['"ajb" for "graag"', (text) => text.replace(/\bgraag\b/, 'ajb')],
])('%s changes nothing', (_, otherwise) => {
  expect(changedBy(single, otherwise)).toEqual([]);
});

/** Messages with an owner by a single given name, once for each. */
const owned = messages.flatMap((message) => {
  const { owners, items } = message.expected;
  const names = [...owners, ...(items ?? []).flatMap((item) => item.owners)];
  return [...new Set(names)]
    .filter((name) => /^[A-Z][a-z]+$/.test(name) && !message.text.includes(`<at>${name}`))
    .map((name) => ({ message, name: new RegExp(`\\b${name}\\b`, 'g') }));
});

function changedByName(other: string): readonly string[] {
  return owned.flatMap(({ message, name }) => {
    const rename = (text: string) => text.replace(name, other);
    return message.text.includes(other) ? [] : changedBy([message], rename, rename);
  });
}

test.each(['Zwaantje', 'Quirijn', 'Beer', 'Merel', 'Ties'])('"%s" is read where another given name was', (name) => {
  expect(owned.length).toBeGreaterThan(100);
  // "Will" is English for more than a name: without it that one message is no longer clearly English.
  expect(changedByName(name).filter((text) => !text.includes('Will'))).toEqual([]);
});

test.each(['Xemia', 'Drunella'])('"%s", of whom nobody has heard, is read where only a person can stand', (name) => {
  const changed = changedByName(name).filter((text) => !text.includes('Will'));

  // Left are places where a thing can stand as well: a heading ("Naam:" above a list, "Taken Naam:"), a line that
  // opens with it and has no finite verb, "heeft", and a verb that is in no table either.
  expect(changed.length).toBeLessThanOrEqual(8);
});
