import { Button, Field, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { COMMENT_MAX } from '../../../core/action-items/action-item';
import type { ActionItemDetail } from '../../../core/action-items/views';
import { useTexts } from '../language';
import { keep, recall } from '../memory';
import { useSession } from '../session';
import { momentOf } from '../ui/dates';
import { PLAIN_LIST } from '../ui/styles';
import { useItemChange } from './item-changes';

/** What people say about an action item, oldest first, and a place to add to it. What is typed stays until it is placed. */
export function ItemComments({ item }: { readonly item: ActionItemDetail }) {
  const styles = useStyles();
  const texts = useTexts();
  const { tabs } = texts;
  const change = useItemChange();
  const { me } = useSession();
  const place = `tafelwerk.comment.${me.person.id}.${item.number}`;
  const [text, setText] = useState(() => recall(place) ?? '');
  useEffect(() => keep(place, text || null), [place, text]);
  const sending = useRef<string | null>(null);
  const comments = item.history.flatMap(({ at, byName, event }) =>
    event.kind === 'changed' && event.change.kind === 'comment' ? [{ at, byName, text: event.change.text }] : [],
  );
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const typed = text.trim();
    if (!typed || sending.current === typed) return;
    sending.current = typed;
    const placed = await change(item, { kind: 'comment', text: typed });
    if (placed) setText((now) => (now.trim() === typed ? '' : now));
    if (sending.current === typed) sending.current = null;
  };
  return (
    <section className={styles.stack} aria-label={tabs.panel.comments}>
      <h3 className={styles.title}>{tabs.panel.comments}</h3>
      {comments.length > 0 && (
        <ul className={styles.list}>
          {comments.map((comment) => (
            <li key={comment.at + comment.text} className={styles.comment}>
              <span className={styles.who}>{tabs.panel.said(comment.byName, momentOf(comment.at, texts))}</span>
              {comment.text}
            </li>
          ))}
        </ul>
      )}
      <form className={styles.stack} onSubmit={(event) => void submit(event)}>
        <Field label={tabs.panel.addComment}>
          <Textarea
            value={text}
            maxLength={COMMENT_MAX}
            readOnly={!item.mayChange.allowed}
            onChange={(_, { value }) => setText(value)}
          />
        </Field>
        <Button type="submit" className={styles.send} disabledFocusable={!item.mayChange.allowed}>
          {tabs.panel.placeComment}
        </Button>
      </form>
    </section>
  );
}

const useStyles = makeStyles({
  stack: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  list: {
    ...PLAIN_LIST,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
  },
  comment: {
    display: 'flex',
    flexDirection: 'column',
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
  },
  who: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  send: { alignSelf: 'flex-start' },
});
