import type { ActionItem, Owner } from '../action-items/action-item';
import type { NamedPerson } from '../people/person';
import type { PersonId } from '../shared/ids';
import { candidatesFor } from './resolve';
import { fold } from './text/fold';
import type { Doubt, OwnerRef, UnderstoodAction } from './understanding';
import type { CapturedItemView, ItemDoubt } from './views';

/** How many people a doubt about a name offers to choose from. */
const CHOICES_MAX = 5;

type Fields = Pick<ActionItem, 'owners' | 'dueDay' | 'coalition' | 'priority'>;

/**
 * The words behind each part that still has the value the message of `sender` gave it. What a person chose came from
 * no words: "Sanne" is no reason for an owner of another name.
 */
export function evidenceFor(
  item: Fields,
  understood: UnderstoodAction,
  sender: PersonId,
): CapturedItemView['evidence'] {
  const { due, coalition, priority } = understood;
  const owners = item.owners.flatMap((owner) => {
    const part = understood.owners.find(({ value }) => isMeantBy(owner, value, sender));
    return part ? [{ name: owner.name, words: asSeen(part.words), reason: part.reason }] : [];
  });
  return {
    owners,
    due: due && due.value === item.dueDay ? { words: asSeen(due.words), reason: due.reason } : null,
    coalition:
      coalition && coalition.value === item.coalition ? { words: coalition.words, reason: coalition.reason } : null,
    priority: priority && priority.value === item.priority ? { words: priority.words, reason: priority.reason } : null,
  };
}

/** Whether the words may mean this owner. Teams may write the name of who is mentioned in an order of its own. */
function isMeantBy({ personId, name }: Owner, ref: OwnerRef, sender: PersonId): boolean {
  switch (ref.kind) {
    case 'sender':
      return personId === sender;
    case 'mention':
      return wordsOf(ref.name).some((word) => wordsOf(name).includes(word));
    case 'name':
      return personId
        ? candidatesFor(ref.name, null, [{ id: personId, name, coalitions: [] }]).length > 0
        : fold(name) === fold(ref.name);
  }
}

function wordsOf(name: string): readonly string[] {
  return fold(name)
    .split(/[\s,]+/)
    .filter((word) => word !== '');
}

/** Words as the chat shows them: a mention without its markup. */
function asSeen(words: string): string {
  return words.replace(/<\/?at>/g, '');
}

/**
 * The questions that are still open: a date while there is none or while it is the one that may be another, a
 * coalition while there is none, a name nobody or several bear.
 */
export function doubtsAbout(
  item: Fields,
  understood: UnderstoodAction,
  people: readonly NamedPerson[],
): readonly ItemDoubt[] {
  const asked = understood.doubts.flatMap((doubt) => stillOpen(item, understood, doubt));
  const names = item.owners.filter((owner) => owner.personId === null);
  const whoDoubts = names.map((owner) => ({
    about: 'owner' as const,
    words: owner.name,
    choices: candidatesFor(owner.name, item.coalition, people)
      .slice(0, CHOICES_MAX)
      .map((person) => ({ personId: person.id, name: person.name })),
  }));
  return [...asked, ...whoDoubts];
}

function stillOpen({ coalition, dueDay }: Fields, { due }: UnderstoodAction, doubt: Doubt): readonly ItemDoubt[] {
  if (doubt.about === 'coalition') return coalition ? [] : [doubt];
  if (!dueDay) return [doubt];
  if (dueDay !== due?.value) return [];
  return [{ ...doubt, chosen: dueDay, choices: doubt.choices.filter((day) => day !== dueDay) }];
}
