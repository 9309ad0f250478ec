import { makeStyles, tokens } from '@fluentui/react-components';
import type { ActionItemDetail } from '../../../core/action-items/views';
import { useTexts } from '../language';
import { dayOf } from '../ui/dates';

/** Where an action item came from, with the way back to the message when the chat gave one. */
export function ItemOrigin({ item }: { readonly item: ActionItemDetail }) {
  const styles = useStyles();
  const texts = useTexts();
  const { origin } = item;
  return (
    <p className={styles.text}>
      {texts.tabs.panel.origin[origin.kind](item.createdByName, dayOf(item.createdAt, texts))}
      {origin.link && isWeb(origin.link) && (
        <>
          {' '}
          <a className={styles.link} href={origin.link} target="_blank" rel="noreferrer">
            {texts.tabs.panel.openMessage}
          </a>
        </>
      )}
    </p>
  );
}

/** The link came with a message from outside: only web addresses are followed. */
function isWeb(link: string): boolean {
  return /^https:\/\//i.test(link);
}

const useStyles = makeStyles({
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  link: { color: tokens.colorBrandForegroundLink, display: 'inline-block', minHeight: '24px' },
});
