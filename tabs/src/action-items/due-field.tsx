import { Button, Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import type { ActionItemDetail } from '../../../core/action-items/views';
import { addMonths, type PlainDate, parsePlainDate, yearOf } from '../../../core/shared/plain-date';
import { useTexts } from '../language';
import { fullDate, today } from '../ui/dates';
import { FieldQuestion } from '../ui/field-question';
import { Overdue } from '../ui/overdue';
import { type Draft, useDraft } from './draft';
import { useItemChange } from './item-changes';
import { draftMessage } from './overtaken';
import { onEnter, type TypedFieldProps, whoMade } from './typed-field';

/**
 * The day it should be done: saved on Enter and on leaving the field; an emptied field takes the day off. A day that is
 * hardly meant is saved too, with a question.
 */
export function DueField({ item, barred }: TypedFieldProps) {
  const texts = useTexts();
  const { tabs, shared } = texts;
  const changeItem = useItemChange();
  const [chosen, setChosen] = useState<PlainDate | null>(null);
  const choose = async (dueDay: PlainDate | null, over: ActionItemDetail) => {
    const after = await changeItem(over, { kind: 'due', dueDay });
    if (after) setChosen(dueDay);
    return after;
  };
  const draft: Draft = useDraft(item, DUE, async (typed, over) => {
    const dueDay = parsePlainDate(typed);
    // Half a day, such as one without its year, is no wish to take the day off.
    const isHalf = typed ? !dueDay : draft.input.current?.validity.badInput;
    return isHalf ? { dueDay: over.dueDay } : choose(dueDay, over);
  });
  const day = item.dueDay ? fullDate(item.dueDay, texts) : shared.withoutDate;
  const who = whoMade(item, (change) => change.kind === 'due' && change.dueDay === item.dueDay);
  const answer = (meant: PlainDate) => {
    draft.input.current?.focus();
    void choose(meant, item);
  };
  const late = { validationState: 'none', validationMessage: <Overdue days={item.daysOverdue} /> } as const;
  return (
    <Field
      label={tabs.item.due}
      hint={day}
      {...(item.daysOverdue > 0 ? late : {})}
      {...(draft.state === 'following' && chosen === item.dueDay ? lookAt(chosen, answer) : {})}
      {...draftMessage(draft, tabs.draft.overtaken(who ?? tabs.draft.someone, day), tabs.draft.unsaved)}
    >
      <Input
        input={{ ref: draft.input }}
        type="date"
        // Without it a year may have six digits, and typing does not go on after four.
        max="9999-12-31"
        value={draft.text}
        readOnly={barred}
        onChange={(_, { value }) => draft.type(value)}
        onBlur={() => void draft.save()}
        onKeyDown={onEnter(draft.save)}
      />
    </Field>
  );
}

const DUE = {
  read: (item: ActionItemDetail) => item.dueDay ?? '',
  write: (item: ActionItemDetail, day: string) => ({ ...item, dueDay: day || null }),
};

/** What stands under a day that was just chosen; nothing when it may well be meant. */
function lookAt(day: PlainDate | null, onAnswer: UnlikelyDayProps['onAnswer']) {
  if (!day || !isUnlikely(day)) return {};
  return { validationState: 'warning', validationMessage: <UnlikelyDay day={day} onAnswer={onAnswer} /> } as const;
}

interface UnlikelyDayProps {
  readonly day: PlainDate;
  readonly onAnswer: (meant: PlainDate) => void;
}

/** Asks for a look at a day, and offers the next time that day comes. */
function UnlikelyDay({ day, onAnswer }: UnlikelyDayProps) {
  const texts = useTexts();
  const { due } = texts.tabs;
  const meant = nextTime(day);
  return (
    <FieldQuestion sentence={day < today() ? due.longAgo : due.farAhead}>
      <Button size="small" onClick={() => onAnswer(meant)}>
        {fullDate(meant, texts)}
      </Button>
    </FieldQuestion>
  );
}

const LONG_AGO_MONTHS = 3;
const FAR_AHEAD_MONTHS = 10 * 12;

/** Whether a day is probably a slip: one that is long past, or so far ahead that nobody plans for it. */
function isUnlikely(day: PlainDate): boolean {
  return day < addMonths(today(), -LONG_AGO_MONTHS) || day > addMonths(today(), FAR_AHEAD_MONTHS);
}

/** The first time from today that it is this day of the year. */
function nextTime(day: PlainDate): PlainDate {
  const years = yearOf(today()) - yearOf(day);
  const thisYear = addMonths(day, 12 * years);
  return thisYear < today() ? addMonths(day, 12 * (years + 1)) : thisYear;
}
