import type { ActionItem } from '../action-items/action-item';
import type { NamedPerson } from '../people/person';
import { candidatesFor } from './resolve';
import type { Doubt, UnderstoodAction } from './understanding';
import type { CapturedItemView, ItemDoubt } from './views';

/** How many people a doubt about a name offers to choose from. */
const CHOICES_MAX = 5;

type Fields = Pick<ActionItem, 'owners' | 'dueDay' | 'coalition' | 'priority'>;

/** The words behind each part that still has the value the message gave it. */
export function evidenceFor(item: Fields, understood: UnderstoodAction): CapturedItemView['evidence'] {
  const { due, coalition, priority } = understood;
  const owners = item.owners.flatMap((owner, i) => {
    const part = understood.owners[i];
    return part && item.owners.length === understood.owners.length
      ? [{ name: owner.name, words: asSeen(part.words), reason: part.reason }]
      : [];
  });
  return {
    owners,
    due: due && due.value === item.dueDay ? { words: asSeen(due.words), reason: due.reason } : null,
    coalition:
      coalition && coalition.value === item.coalition ? { words: coalition.words, reason: coalition.reason } : null,
    priority: priority && priority.value === item.priority ? { words: priority.words, reason: priority.reason } : null,
  };
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
