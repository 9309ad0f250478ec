import { Button, Field, type FieldProps, makeStyles, tokens, useId } from '@fluentui/react-components';
import { type FormEvent, type RefObject, useRef, useState } from 'react';
import type { LinePreview } from '../../../core/capture/views';
import { useTexts } from '../language';
import { sentenceOf } from '../problems';
import { useDebounced } from '../ui/debounced';
import { LineChips } from './line-chips';
import { LineInput } from './line-input';
import { type LinePlace, usePreview } from './queries';

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
  readonly place: LinePlace;
  readonly input?: RefObject<HTMLElement | null>;
  /** Whether a list may be pasted, which then shows all its lines. */
  readonly severalLines?: boolean;
  /** What stands under the field, besides what saving it threw. */
  readonly message?: Pick<FieldProps, 'validationState' | 'validationMessage'>;
  /** Saves the line, with what it was shown to mean, if that was shown; what it throws is told, and the text stays. */
  readonly save: (text: string, shown: LinePreview | null) => Promise<void>;
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
  place,
  input,
  severalLines = false,
  message,
  save,
}: LineFieldProps) {
  const styles = useStyles();
  const texts = useTexts();
  const chips = useId('chips');
  const own = useRef<HTMLElement>(null);
  const field = input ?? own;
  const [problem, setProblem] = useState<unknown>(null);
  const sending = useRef<string | null>(null);
  const typed = text.trim() === saved ? '' : text.trim();
  const rested = useDebounced(typed, REST_MS);
  const preview = usePreview(rested, place);
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    field.current?.focus();
    const line = text.trim();
    // Pressed again while it is on its way, it is one wish.
    if (!line || sending.current === line) return;
    sending.current = line;
    try {
      setProblem(null);
      await save(line, rested === typed && !preview.isPlaceholderData ? (preview.data ?? null) : null);
    } catch (thrown) {
      setProblem(thrown);
    } finally {
      if (sending.current === line) sending.current = null;
    }
  };
  return (
    <form onSubmit={(event) => void submit(event)} className={styles.form}>
      <Field
        className={styles.field}
        {...(labelled === 'above' ? { label } : {})}
        {...(problem ? { validationMessage: `${sentenceOf(problem, texts)} ${texts.tabs.line.kept}` } : {})}
        {...message}
      >
        <LineInput
          field={field}
          className={styles.input}
          {...(labelled === 'unseen' ? { name: label } : {})}
          describedBy={chips}
          {...(placeholder ? { placeholder } : {})}
          text={text}
          onText={onText}
          severalLines={severalLines}
        />
      </Field>
      <div className={styles.chips}>
        <LineChips
          id={chips}
          preview={rested && typed ? preview.data : undefined}
          hint={hint}
          line={text}
          onLine={(line) => {
            onText(line);
            field.current?.focus();
          }}
        />
      </div>
      <Button type="submit" className={styles.button}>
        {button}
      </Button>
    </form>
  );
}

const useStyles = makeStyles({
  // The questions under the line come before the button that saves it, also with the Tab key.
  form: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXS,
    minWidth: 0,
  },
  field: { gridRow: '1', gridColumn: '1', minWidth: 0 },
  button: { gridRow: '1', gridColumn: '2', alignSelf: 'end' },
  chips: { gridRow: '2', gridColumn: '1 / -1', minWidth: 0 },
  input: { minWidth: 0, width: '100%' },
});
