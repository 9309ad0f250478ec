import { makeStyles, tokens } from '@fluentui/react-components';
import type { ActionItemChange } from '../../../core/action-items/action-item';
import type { ActionItemDetail, HistoryView } from '../../../core/action-items/views';
import type { CoalitionHeader } from '../../../core/coalitions/views';
import { useCoalitions } from '../coalitions/queries';
import { type Texts, useTexts } from '../language';
import { fullDate, momentOf } from '../ui/dates';

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
            {sentenceFor(entry, texts, coalitions)}, <span className={styles.when}>{momentOf(entry.at, texts)}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}

function sentenceFor({ byName, event }: HistoryView, texts: Texts, coalitions: readonly CoalitionHeader[]): string {
  const { history } = texts.tabs;
  return event.kind === 'captured' ? history.captured(byName) : changeSentence(byName, event.change, texts, coalitions);
}

function changeSentence(
  who: string,
  change: ActionItemChange,
  texts: Texts,
  coalitions: readonly CoalitionHeader[],
): string {
  const { shared, tabs } = texts;
  const { history } = tabs;
  switch (change.kind) {
    case 'title':
      return history.title(who, change.title);
    case 'owners':
      return change.owners.length === 0
        ? history.noOwners(who)
        : history.owners(who, shared.listOf(change.owners.map((owner) => owner.name)));
    case 'due':
      return change.dueDay ? history.due(who, fullDate(change.dueDay, texts)) : history.noDue(who);
    case 'priority':
      return change.priority ? history.priority(who, shared.priority[change.priority]) : history.noPriority(who);
    case 'coalition': {
      const { coalition } = change;
      if (!coalition) return history.noCoalition(who);
      return history.coalition(who, coalitions.find(({ code }) => code === coalition)?.shortName ?? coalition);
    }
    case 'wait':
      return history.waits(who, change.on);
    case 'start':
      return history.status(who, shared.status.bezig);
    case 'reopen':
      return history.status(who, shared.status['te-doen']);
    case 'close':
      return history.status(who, shared.status.klaar);
    case 'withdraw':
      return history.withdrawn(who);
    case 'restore':
      return history.restored(who);
    case 'comment':
      return history.commented(who);
  }
}

const useStyles = makeStyles({
  title: {
    margin: `0 0 ${tokens.spacingVerticalS}`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  list: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    overflowWrap: 'anywhere',
  },
  when: { color: tokens.colorNeutralForeground2 },
});
