import { TITLE_MAX } from '../../../core/action-items/action-item';
import type { ActionItemView } from '../../../core/action-items/views';
import type { CoalitionChoice } from '../../../core/coalitions/views';
import { type Card, card, choiceInput, dateInput, heading, line, subtle, textInput } from '../../kit/card';
import { field, press } from '../../kit/verb';
import type { Place } from '../../place';
import { redraw } from '../card-actions';
import { coalitionChoices, noticeBox, type Reader, undoButton } from '../cards';
import { KEEP_NAME, NONE, save } from './card-actions';

/** What the form lets choose from. */
export interface FormChoices {
  readonly coalitions: readonly CoalitionChoice[];
  readonly people: readonly { readonly id: string; readonly name: string }[];
}

/** The form to change an action item, for who pressed only; it does not refresh, so that typing is never lost. */
export function formCard(
  reader: Reader,
  item: ActionItemView,
  place: Place,
  choices: FormChoices,
  notice: string | null,
): Card {
  const { texts } = reader;
  const { chat, shared } = texts;
  const [first, ...others] = item.owners;
  const owners = [
    { title: chat.noOwner, value: NONE },
    ...(first && !first.personId ? [{ title: first.name, value: KEEP_NAME }] : []),
    ...choices.people.map((person) => ({ title: person.name, value: person.id })),
  ];
  const coalitions = [{ title: shared.toPlace, value: NONE }, ...coalitionChoices(choices.coalitions)];
  const priorities = [
    { title: chat.noPriority, value: NONE },
    ...(['A', 'B', 'C'] as const).map((one) => ({ title: shared.priority[one], value: one })),
  ];
  const data = { place, number: item.number, version: item.version };
  return card(
    chat.formHeader(item.number),
    [
      noticeBox(notice),
      line([heading(chat.formHeader(item.number))]),
      textInput(field(save, 'title'), chat.title, item.title, { isMultiline: true, maxLength: TITLE_MAX }),
      choiceInput(field(save, 'owner'), chat.owner, owners, first ? (first.personId ?? KEEP_NAME) : NONE),
      textInput(field(save, 'otherOwner'), chat.otherOwner, '', { maxLength: 100 }),
      others.length > 0 ? line([subtle(chat.alsoOwners(others.map((owner) => owner.name)))]) : null,
      dateInput(field(save, 'due'), chat.due, item.dueDay),
      choiceInput(field(save, 'coalition'), chat.coalition, coalitions, item.coalition?.code ?? NONE),
      choiceInput(field(save, 'priority'), chat.priorityLabel, priorities, item.priority ?? NONE),
    ],
    {
      actions: [
        press(save, data, { title: chat.save, style: 'positive' }),
        press(redraw, { place }, { title: chat.cancel }),
        undoButton(reader, item, place),
      ],
    },
  );
}
