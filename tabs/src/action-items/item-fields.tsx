import { Button, Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import { type KeyboardEvent, useState } from 'react';
import { type ActionItemChange, BOARD_STATUSES, TITLE_MAX } from '../../../core/action-items/action-item';
import type { ActionItemView } from '../../../core/action-items/views';
import { PRIORITIES } from '../../../core/manifest/manifest';
import { parsePlainDate } from '../../../core/shared/plain-date';
import { useTexts } from '../language';
import { fullDate } from '../ui/dates';
import { Overdue } from '../ui/overdue';
import { CoalitionSelect } from './coalition-select';
import { useItemChange } from './item-changes';
import type { ItemFieldProps } from './item-field-props';
import { ItemOwners } from './item-owners';
import { useMoves } from './moves';

/** The parts of an action item, each saved as soon as it is chosen. */
export function ItemFields({ item }: { readonly item: ActionItemView }) {
  const styles = useStyles();
  const { tabs } = useTexts();
  const changeItem = useItemChange();
  const change = (what: ActionItemChange) => void changeItem(item, what);
  const barred = !item.mayChange.allowed || item.status === 'ingetrokken';
  return (
    <div className={styles.fields}>
      <TitleField item={item} barred={barred} change={change} />
      <StatusField item={item} barred={!item.mayChange.allowed} change={change} />
      <ItemOwners item={item} barred={barred} change={change} />
      <DueField item={item} barred={barred} change={change} />
      <Field label={tabs.item.priority}>
        <PrioritySelect item={item} barred={barred} change={change} />
      </Field>
      <Field label={tabs.item.coalition}>
        <CoalitionSelect item={item} barred={barred} change={change} />
      </Field>
    </div>
  );
}

function TitleField({ item, barred, change }: ItemFieldProps) {
  const { tabs } = useTexts();
  // Null follows the action item; what is being typed stays, whatever others change meanwhile.
  const [typed, setTyped] = useState<string | null>(null);
  const save = () => {
    const title = typed?.trim();
    if (title && title !== item.title) change({ kind: 'title', title });
    setTyped(null);
  };
  return (
    <Field label={tabs.item.title}>
      <Input
        value={typed ?? item.title}
        maxLength={TITLE_MAX}
        readOnly={barred}
        onChange={(_, { value }) => setTyped(value)}
        onBlur={save}
        onKeyDown={onEnter(save)}
      />
    </Field>
  );
}

function StatusField({ item, barred, change }: ItemFieldProps) {
  const styles = useStyles();
  const { tabs, shared } = useTexts();
  const { move } = useMoves();
  const withdrawn = item.status === 'ingetrokken';
  return (
    <Field label={tabs.item.status} {...(item.waitsOn ? { hint: shared.waitsOn(item.waitsOn) } : {})}>
      <div className={styles.row}>
        <Select
          className={styles.grow}
          aria-label={tabs.item.status}
          value={item.status}
          disabled={barred || withdrawn}
          onChange={(_, { value }) => {
            const to = BOARD_STATUSES.find((status) => status === value);
            if (to) move(item, to);
          }}
        >
          {[...BOARD_STATUSES, ...(withdrawn ? (['ingetrokken'] as const) : [])].map((status) => (
            <option key={status} value={status}>
              {status === 'wacht' ? tabs.item.waitOn : shared.status[status]}
            </option>
          ))}
        </Select>
        <Button disabled={barred} onClick={() => change({ kind: withdrawn ? 'restore' : 'withdraw' })}>
          {withdrawn ? tabs.item.restore : tabs.item.withdraw}
        </Button>
      </div>
    </Field>
  );
}

function DueField({ item, barred, change }: ItemFieldProps) {
  const texts = useTexts();
  const { tabs, shared } = texts;
  const [typed, setTyped] = useState<string | null>(null);
  const save = () => {
    const dueDay = parsePlainDate(typed ?? '');
    if (typed === '' ? item.dueDay : dueDay && dueDay !== item.dueDay) change({ kind: 'due', dueDay });
    setTyped(null);
  };
  return (
    <Field
      label={tabs.item.due}
      hint={item.dueDay ? fullDate(item.dueDay, texts) : shared.withoutDate}
      {...(item.daysOverdue > 0
        ? { validationState: 'none', validationMessage: <Overdue days={item.daysOverdue} /> }
        : {})}
    >
      <Input
        type="date"
        value={typed ?? item.dueDay ?? ''}
        readOnly={barred}
        onChange={(_, { value }) => setTyped(value)}
        onBlur={save}
        onKeyDown={onEnter(save)}
      />
    </Field>
  );
}

function PrioritySelect({ item, barred, change, ...field }: ItemFieldProps) {
  const { tabs, shared } = useTexts();
  return (
    <Select
      {...field}
      value={item.priority ?? ''}
      disabled={barred}
      onChange={(_, { value }) =>
        change({ kind: 'priority', priority: PRIORITIES.find((priority) => priority === value) ?? null })
      }
    >
      <option value="">{tabs.item.noPriority}</option>
      {PRIORITIES.map((priority) => (
        <option key={priority} value={priority}>
          {shared.priority[priority]}
        </option>
      ))}
    </Select>
  );
}

function onEnter(save: () => void) {
  return (event: KeyboardEvent) => {
    if (event.key === 'Enter') save();
  };
}

const useStyles = makeStyles({
  fields: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  grow: { flex: '1 1 160px' },
});
