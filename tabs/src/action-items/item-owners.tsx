import { Button, Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { useRef } from 'react';
import { asPersonId } from '../../../core/shared/ids';
import { usePeople } from '../coalitions/queries';
import { useTexts } from '../language';
import { PLAIN_LIST } from '../ui/styles';
import type { ItemFieldProps } from './item-field-props';
import { ownersOf } from './item-parts';
import { WhoIsMeant } from './who-is-meant';

/** Who carries it: names that can be taken off, and a list to add somebody. */
export function ItemOwners({ item, barred, change }: ItemFieldProps) {
  const styles = useStyles();
  const { tabs, shared } = useTexts();
  const people = usePeople().data ?? [];
  const choice = useRef<HTMLSelectElement>(null);
  const owners = ownersOf(item);
  const free = people.filter((person) => !owners.some((owner) => owner.personId === person.id));
  const add = (id: string) => {
    const person = people.find((one) => one.id === id);
    if (!person) return;
    change({ kind: 'owners', owners: [...owners, { personId: asPersonId(person.id), name: person.name }] });
  };
  return (
    <div className={styles.stack}>
      <Field label={tabs.item.owners}>
        <Select select={{ ref: choice }} value="" disabled={barred} onChange={(_, { value }) => add(value)}>
          <option value="">{owners.length === 0 ? tabs.item.chooseOwner : tabs.item.addOwner}</option>
          {free.map((person) => (
            <option key={person.id} value={person.id}>
              {person.name}
            </option>
          ))}
        </Select>
      </Field>
      <ul className={styles.owners} aria-label={tabs.item.owners}>
        {owners.length === 0 && <li>{shared.withoutOwner}</li>}
        {owners.map((owner) => (
          <li key={owner.personId ?? owner.name} className={styles.owner}>
            {owner.name}
            {!owner.personId && ` ${tabs.item.unknownPerson}`}
            <Button
              size="small"
              appearance="transparent"
              icon={<DismissRegular />}
              disabled={barred}
              aria-label={tabs.item.removeOwner(owner.name)}
              onClick={() => {
                // This button goes away with the name.
                choice.current?.focus();
                change({ kind: 'owners', owners: owners.filter((one) => one !== owner) });
              }}
            />
          </li>
        ))}
      </ul>
      {!barred && (
        <WhoIsMeant
          item={item}
          owners={owners}
          onOwners={(meant) => {
            // The question goes away with its answer.
            choice.current?.focus();
            change({ kind: 'owners', owners: meant });
          }}
        />
      )}
    </div>
  );
}

const useStyles = makeStyles({
  stack: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  owners: {
    ...PLAIN_LIST,
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalXS,
    color: tokens.colorNeutralForeground2,
  },
  owner: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXXS,
    paddingLeft: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusCircular,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    color: tokens.colorNeutralForeground1,
  },
});
