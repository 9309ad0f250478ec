import { Button, Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { type ActionItemChange, BOARD_STATUSES } from '../../../core/action-items/action-item';
import type { ActionItemDetail } from '../../../core/action-items/views';
import { PRIORITIES } from '../../../core/manifest/manifest';
import { useTexts } from '../language';
import { CoalitionSelect } from './coalition-select';
import { DueField } from './due-field';
import { useItemChange } from './item-changes';
import type { ItemFieldProps } from './item-field-props';
import { ItemOwners } from './item-owners';
import { useMoves } from './moves';
import { TitleField } from './title-field';

/** The parts of an action item, each saved as soon as it is chosen or typed. */
export function ItemFields({ item }: { readonly item: ActionItemDetail }) {
  const styles = useStyles();
  const { tabs } = useTexts();
  const changeItem = useItemChange();
  const change = (what: ActionItemChange) => void changeItem(item, what);
  const barred = !item.mayChange.allowed || item.status === 'ingetrokken';
  return (
    <div className={styles.fields}>
      <TitleField item={item} barred={barred} />
      <StatusField item={item} barred={!item.mayChange.allowed} change={change} />
      <ItemOwners item={item} barred={barred} change={change} />
      <DueField item={item} barred={barred} />
      <Field label={tabs.item.priority}>
        <PrioritySelect item={item} barred={barred} change={change} />
      </Field>
      <Field label={tabs.item.coalition}>
        <CoalitionSelect item={item} barred={barred} change={change} />
      </Field>
    </div>
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

const useStyles = makeStyles({
  fields: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  grow: { flex: '1 1 160px' },
});
