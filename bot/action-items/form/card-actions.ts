import { z } from 'zod';
import type { ActionItemChange, Owner } from '../../../core/action-items/action-item';
import { asActionItemNumber, asCoalitionCode, asPersonId } from '../../../core/shared/ids';
import { parsePlainDate } from '../../../core/shared/plain-date';
import { verb } from '../../kit/verb';
import { readable } from '../../message-text';
import { placeSchema } from '../../place';
import { type CardActionHandler, onPress, type Turn } from '../../turn';
import { changeAllParts, onItem, shown } from '../card-actions';

/** What a list gives for "none": an empty value is not a choice in every client. */
export const NONE = '-';
/** Stands for the owner as it is: a name that nobody in the programme answers to. */
export const KEEP_NAME = '=';

const typed = z.string().max(2000).default('');

export const edit = verb('edit', { place: placeSchema, number: z.int().positive() });
export const save = verb('save', onItem, {
  title: typed,
  owner: typed,
  otherOwner: typed,
  due: typed,
  coalition: typed,
  priority: typed,
});

export const formCardActions: readonly CardActionHandler[] = [
  onPress(edit, async (_turn, pressed) => ({ ...shown(pressed.place), editing: pressed.number })),
  onPress(save, async (turn, pressed) => {
    const known = await turn.ports.actionItems.find(asActionItemNumber(pressed.number));
    const owners = await formOwners(turn, known?.owners ?? [], pressed);
    const reply = await changeAllParts(turn, pressed, formChanges(pressed, owners));
    const stays = reply.kind === 'redraw' && reply.notice !== null && !reply.changed;
    return stays ? { ...reply, editing: pressed.number } : reply;
  }),
];

type Form = Record<keyof typeof save.inputs.shape, string>;

function formChanges(form: Form, owners: readonly Owner[]): readonly ActionItemChange[] {
  return [
    { kind: 'title', title: readable(form.title) },
    { kind: 'owners', owners },
    { kind: 'due', dueDay: parsePlainDate(form.due) },
    {
      kind: 'coalition',
      coalition: form.coalition && form.coalition !== NONE ? asCoalitionCode(form.coalition) : null,
    },
    { kind: 'priority', priority: (['A', 'B', 'C'] as const).find((one) => one === form.priority) ?? null },
  ];
}

/** The form names the first owner; the others stay as they are. */
async function formOwners(turn: Turn, owners: readonly Owner[], form: Form): Promise<readonly Owner[]> {
  const others = owners.slice(1);
  const name = readable(form.otherOwner);
  if (name) return [{ personId: null, name }, ...others];
  if (form.owner === KEEP_NAME) return owners;
  const person = form.owner && form.owner !== NONE ? await turn.ports.people.find(asPersonId(form.owner)) : null;
  return person ? [{ personId: person.id, name: person.name }, ...others] : others;
}
