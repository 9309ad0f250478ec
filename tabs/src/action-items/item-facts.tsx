import { makeStyles, tokens } from '@fluentui/react-components';
import type { ActionItemView } from '../../../core/action-items/views';
import { useTexts } from '../language';
import { fullDate, shortDate } from '../ui/dates';

interface ItemFactsProps {
  readonly item: ActionItemView;
  readonly shows: readonly ('status' | 'coalition')[];
}

/** Who and when, in one line. */
export function ItemFacts({ item, shows }: ItemFactsProps) {
  const styles = useStyles();
  const texts = useTexts();
  const { shared } = texts;
  const owners = item.owners.length > 0 ? shared.listOf(item.owners.map((owner) => owner.name)) : shared.withoutOwner;
  const facts = [
    ...(shows.includes('coalition') ? [item.coalition?.shortName ?? shared.toPlace] : []),
    ...(shows.includes('status') && item.status !== 'wacht' ? [shared.status[item.status]] : []),
    ...(item.waitsOn ? [shared.waitsOn(item.waitsOn)] : []),
  ];
  return (
    <span className={styles.line}>
      <span>{owners}</span>
      {item.dueDay && (
        <time dateTime={item.dueDay} title={fullDate(item.dueDay, texts)}>
          {shortDate(item.dueDay, texts)}
        </time>
      )}
      {facts.map((fact) => (
        <span key={fact}>{fact}</span>
      ))}
    </span>
  );
}

const useStyles = makeStyles({
  line: {
    // A narrow card breaks between the facts, not in them.
    '& > *': { display: 'inline-block', maxWidth: '100%' },
    '& > *:not(:last-child)::after': { content: '"·"', padding: `0 ${tokens.spacingHorizontalXS}` },
  },
});
