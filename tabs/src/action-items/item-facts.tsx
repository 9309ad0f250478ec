import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { ActionItemView } from '../../../core/action-items/views';
import { type Texts, useTexts } from '../language';
import { useSession } from '../session';
import { fullDate, shortDate } from '../ui/dates';

/** What a card can tell under its title; `co-owners` leaves out the person who looks. */
export type Fact = 'owners' | 'co-owners' | 'due' | 'coalition' | 'status';

interface ItemFactsProps {
  readonly item: ActionItemView;
  /** In the order in which they are told. */
  readonly shows: readonly Fact[];
}

/** Who and when and where, in one line; what it waits for comes last. */
export function ItemFacts({ item, shows }: ItemFactsProps) {
  const styles = useStyles();
  const texts = useTexts();
  const { me } = useSession();
  const told = shows.map((fact) => ({ fact, text: FACTS[fact](item, texts, me.person.id) }));
  return (
    <span className={styles.line}>
      {told.map(({ fact, text }) => text && <span key={fact}>{text}</span>)}
      {item.waitsOn && <span>{texts.shared.waitsOn(item.waitsOn)}</span>}
    </span>
  );
}

/** Each fact, or null where there is nothing to tell. */
const FACTS: Record<Fact, (item: ActionItemView, texts: Texts, me: string) => ReactNode> = {
  owners: ({ owners }, { shared }) =>
    owners.length > 0 ? shared.listOf(owners.map(({ name }) => name)) : shared.withoutOwner,
  'co-owners': ({ owners }, { shared, tabs }, me) => {
    const names = owners.filter(({ personId }) => personId !== me).map(({ name }) => name);
    return names.length > 0 ? tabs.mine.together(shared.listOf(names)) : null;
  },
  due: ({ dueDay }, texts) =>
    dueDay && (
      <time dateTime={dueDay} title={fullDate(dueDay, texts)}>
        {shortDate(dueDay, texts)}
      </time>
    ),
  coalition: ({ coalition }, { shared }) => coalition?.shortName ?? shared.toPlace,
  // What it waits for says that it waits.
  status: ({ status }, { shared }) => (status === 'wacht' ? null : shared.status[status]),
};

const useStyles = makeStyles({
  line: {
    // A narrow card breaks between the facts, not in them.
    '& > *': { display: 'inline-block', maxWidth: '100%' },
    '& > *:not(:last-child)::after': { content: '"·"', padding: `0 ${tokens.spacingHorizontalXS}` },
  },
});
