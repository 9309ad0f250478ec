import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { useTexts } from '../language';
import { usePageTitle } from '../ui/page-title';
import { PLAIN_LIST } from '../ui/styles';
import type { LocalPerson } from './local-person';

interface PersonPickerProps {
  readonly people: readonly LocalPerson[];
  readonly onChoose: (personId: string) => void;
}

/** Local mode only: who are you today? All of them are fictional. */
export function PersonPicker({ people, onChoose }: PersonPickerProps) {
  const styles = useStyles();
  const { tabs } = useTexts();
  const [wanted, setWanted] = useState('');
  usePageTitle(tabs.picker.title);
  const shown = people.filter((person) => textOf(person).includes(wanted.trim().toLowerCase()));
  return (
    <main className={styles.page}>
      <h1 className={styles.title}>{tabs.picker.title}</h1>
      <p className={styles.text}>{tabs.picker.text}</p>
      <Field label={tabs.picker.search}>
        <Input type="search" value={wanted} onChange={(_, { value }) => setWanted(value)} />
      </Field>
      <ul className={styles.list}>
        {shown.map((person) => (
          <li key={person.id}>
            <Button className={styles.person} onClick={() => onChoose(person.id)}>
              <span className={styles.name}>{person.name}</span>
              <span className={styles.about}>
                {[tabs.picker.roles[person.role], person.organisation].filter(Boolean).join(' · ')}
              </span>
            </Button>
          </li>
        ))}
      </ul>
      {shown.length === 0 && <p className={styles.text}>{tabs.picker.nobody}</p>}
    </main>
  );
}

function textOf(person: LocalPerson): string {
  return `${person.name} ${person.role} ${person.organisation ?? ''}`.toLowerCase();
}

const useStyles = makeStyles({
  page: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    height: '100%',
    overflowY: 'auto',
    padding: tokens.spacingHorizontalXL,
    '@media (max-width: 479px)': { padding: tokens.spacingHorizontalM },
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase600, lineHeight: tokens.lineHeightBase600 },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  list: {
    ...PLAIN_LIST,
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 260px), 1fr))',
    gap: tokens.spacingHorizontalS,
  },
  person: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    width: '100%',
    height: '100%',
    textAlign: 'left',
    padding: tokens.spacingHorizontalM,
  },
  name: { fontWeight: tokens.fontWeightSemibold },
  about: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
  },
});
