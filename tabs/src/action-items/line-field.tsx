import { Button, Field, type FieldProps, Input, makeStyles, tokens, useId } from '@fluentui/react-components';
import { type FormEvent, type RefObject, useEffect, useRef, useState } from 'react';
import { type Texts, useTexts } from '../language';
import { useLive } from '../live-changes';
import { isUnreachable, sentenceOf } from '../problems';
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
  readonly input?: RefObject<HTMLInputElement | null>;
  /** What stands under the field, besides what saving it threw. */
  readonly message?: Pick<FieldProps, 'validationState' | 'validationMessage'>;
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
  input,
  message,
  save,
}: LineFieldProps) {
  const styles = useStyles();
  const texts = useTexts();
  const chips = useId('chips');
  const own = useRef<HTMLInputElement>(null);
  const field = input ?? own;
  const [problem, setProblem] = useProblem();
  const typed = text.trim() === saved ? '' : text.trim();
  const rested = useDebounced(typed, REST_MS);
  const preview = usePreview(rested, coalition);
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    field.current?.focus();
    if (!text.trim()) return;
    try {
      setProblem(null);
      await save(text.trim());
    } catch (thrown) {
      setProblem({ kind: 'refused', thrown });
    }
  };
  return (
    <form onSubmit={(event) => void submit(event)} className={styles.form}>
      <div className={styles.line}>
        <Field
          className={styles.field}
          {...(labelled === 'above' ? { label } : {})}
          {...problemMessage(problem, texts)}
          {...message}
        >
          <Input
            input={{ ref: field }}
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
    </form>
  );
}

type LineProblem = { readonly kind: 'refused'; readonly thrown: unknown } | { readonly kind: 'reached-again' };

/** Why the line was not saved. When that was for want of a connection, its return is told, and Enter saves. */
function useProblem() {
  const [problem, setProblem] = useState<LineProblem | null>(null);
  const { connected } = useLive();
  useEffect(() => {
    if (!connected) return;
    setProblem((now) => (now?.kind === 'refused' && isUnreachable(now.thrown) ? { kind: 'reached-again' } : now));
  }, [connected]);
  return [problem, setProblem] as const;
}

function problemMessage(
  problem: LineProblem | null,
  texts: Texts,
): Pick<FieldProps, 'validationMessage' | 'validationState'> {
  if (!problem) return {};
  const { line } = texts.tabs;
  if (problem.kind === 'reached-again') return { validationState: 'warning', validationMessage: line.reachedAgain };
  return { validationMessage: `${sentenceOf(problem.thrown, texts)} ${line.kept}` };
}

const LINE_MAX = 2000;

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, minWidth: 0 },
  line: { display: 'flex', alignItems: 'flex-end', gap: tokens.spacingHorizontalS },
  field: { flexGrow: 1, minWidth: 0 },
  input: { minWidth: 0, width: '100%' },
});
