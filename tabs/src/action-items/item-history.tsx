import { makeStyles, tokens } from '@fluentui/react-components';
import type { ActionItemDetail } from '../../../core/action-items/views';
import { useCoalitions } from '../coalitions/queries';
import { useTexts } from '../language';
import { momentOf } from '../ui/dates';
import { PLAIN_LIST } from '../ui/styles';
import { historySentence } from './history-sentence';

/** What happened to an action item, newest first, as sentences. Comments stand on their own. */
export function ItemHistory({ item }: { readonly item: ActionItemDetail }) {
  const styles = useStyles();
  const texts = useTexts();
  const { tabs } = texts;
  const coalitions = useCoalitions().data ?? [];
  const entries = item.history.filter(({ event }) => event.kind !== 'changed' || event.change.kind !== 'comment');
  return (
    <section aria-label={tabs.panel.history}>
      <h3 className={styles.title}>{tabs.panel.history}</h3>
      <ol reversed className={styles.list}>
        {entries.toReversed().map((entry, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: history only grows, and two entries may share a moment
          <li key={entries.length - i}>
            {historySentence(entry, texts, coalitions)},{' '}
            <span className={styles.when}>{momentOf(entry.at, texts)}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}

const useStyles = makeStyles({
  title: {
    margin: `0 0 ${tokens.spacingVerticalS}`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  list: {
    ...PLAIN_LIST,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    overflowWrap: 'anywhere',
  },
  when: { color: tokens.colorNeutralForeground2 },
});
