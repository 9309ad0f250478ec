import { Button, Field, Input, makeStyles, tokens, useId } from '@fluentui/react-components';
import { type FormEvent, useState } from 'react';
import { useTexts } from '../language';
import { sentenceOf } from '../problems';
import { useDebounced } from '../ui/debounced';
import { LineChips } from './line-chips';
import { usePreview } from './queries';

interface LineFieldProps {
  readonly label: string;
  /** `above`: to be read; `unseen`: the placeholder says it already. */
  readonly labelled: 'above' | 'unseen';
  readonly placeholder?: string;
  readonly button: string;
  readonly hint: string;
  readonly text: string;
  /** The line as it is saved now: for that one no chips are needed. */
  readonly saved?: string;
  readonly onText: (text: string) => void;
  readonly coalition: string | null;
  /** Saves the line; what it throws is told under the field, and the text stays. */
  readonly save: (text: string) => Promise<void>;
}

const REST_MS = 200;

/** One line in the grammar of the chat, with live chips; Enter saves and keeps the focus. */
export function LineField({
  label,
  labelled,
  placeholder,
  button,
  hint,
  text,
  saved,
  onText,
  coalition,
  save,
}: LineFieldProps) {
  const styles = useStyles();
  const texts = useTexts();
  const chips = useId('chips');
  const [problem, setProblem] = useState<unknown>(null);
  const typed = text.trim() === saved ? '' : text.trim();
  const rested = useDebounced(typed, REST_MS);
  const preview = usePreview(rested, coalition);
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    event.currentTarget.querySelector('input')?.focus();
    if (!text.trim()) return;
    try {
      setProblem(null);
      await save(text.trim());
    } catch (thrown) {
      setProblem(thrown);
    }
  };
  return (
    <form onSubmit={(event) => void submit(event)} className={styles.form}>
      <div className={styles.line}>
        <Field
          className={styles.field}
          {...(labelled === 'above' ? { label } : {})}
          {...(problem ? { validationMessage: `${sentenceOf(problem, texts)} ${texts.tabs.line.kept}` } : {})}
        >
          <Input
            {...(labelled === 'unseen' ? { 'aria-label': label } : {})}
            aria-describedby={chips}
            className={styles.input}
            value={text}
            maxLength={LINE_MAX}
            autoComplete="off"
            {...(placeholder ? { placeholder } : {})}
            onChange={(_, { value }) => onText(value)}
          />
        </Field>
        <Button type="submit">{button}</Button>
      </div>
      <LineChips id={chips} preview={rested && typed ? preview.data : undefined} hint={hint} />
    </form>
  );
}

const LINE_MAX = 2000;

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, minWidth: 0 },
  line: { display: 'flex', alignItems: 'flex-end', gap: tokens.spacingHorizontalS },
  field: { flexGrow: 1, minWidth: 0 },
  input: { minWidth: 0, width: '100%' },
});
