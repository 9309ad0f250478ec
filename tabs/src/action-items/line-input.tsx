import { Input, Textarea } from '@fluentui/react-components';
import { type ClipboardEvent, type KeyboardEvent, type RefObject, useEffect, useRef } from 'react';

interface LineInputProps {
  readonly field: RefObject<HTMLElement | null>;
  readonly className: string;
  /** What it is called when nothing above it says so. */
  readonly name?: string;
  readonly describedBy: string;
  readonly placeholder?: string;
  readonly text: string;
  readonly onText: (text: string) => void;
  /** Whether a list may be pasted, which then shows all its lines. */
  readonly severalLines: boolean;
}

/** Where a line is typed. A list that is pasted keeps its lines: Enter saves them all, Shift and Enter begins another. */
export function LineInput({
  field,
  className,
  name,
  describedBy,
  placeholder,
  text,
  onText,
  severalLines,
}: LineInputProps) {
  const lines = severalLines ? text.split('\n').length : 1;
  useFocusKept(field, lines > 1);
  const shared = {
    'aria-describedby': describedBy,
    ...(name ? { 'aria-label': name } : {}),
    className,
    value: text,
    maxLength: LINE_MAX,
    onChange: (_: unknown, { value }: { readonly value: string }) => onText(value),
  };
  if (lines > 1)
    return (
      <Textarea
        {...shared}
        textarea={{ ref: (element) => hold(field, element) }}
        rows={Math.min(lines, LINES_SHOWN)}
        onKeyDown={saveOnEnter}
      />
    );
  return (
    <Input
      {...shared}
      input={{ ref: (element) => hold(field, element) }}
      autoComplete="off"
      {...(placeholder ? { placeholder } : {})}
      onPaste={(event) => {
        const whole = severalLines ? pastedInto(event) : null;
        if (whole === null) return;
        event.preventDefault();
        onText(whole);
      }}
    />
  );
}

const LINE_MAX = 2000;
const LINES_SHOWN = 8;

function hold(field: RefObject<HTMLElement | null>, element: HTMLElement | null): void {
  field.current = element;
}

/** The text with a list put in it, with its lines; null when one line is pasted, which the browser does by itself. */
function pastedInto({ clipboardData, target }: ClipboardEvent): string | null {
  const list = clipboardData.getData('text/plain').replace(/\r\n?/g, '\n').trimEnd();
  if (!list.includes('\n') || !(target instanceof HTMLInputElement)) return null;
  const { value, selectionStart, selectionEnd } = target;
  return value.slice(0, selectionStart ?? value.length) + list + value.slice(selectionEnd ?? value.length);
}

function saveOnEnter(event: KeyboardEvent<HTMLTextAreaElement>): void {
  if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
  event.preventDefault();
  event.currentTarget.form?.requestSubmit();
}

/** A line and a list are typed in fields of their own: when the one makes way for the other, the focus goes along. */
function useFocusKept(field: RefObject<HTMLElement | null>, isList: boolean): void {
  const before = useRef(isList);
  useEffect(() => {
    const isOther = before.current !== isList;
    before.current = isList;
    const element = field.current;
    if (!isOther || !element || document.activeElement !== document.body) return;
    element.focus();
    if (element instanceof HTMLTextAreaElement) element.setSelectionRange(element.value.length, element.value.length);
  }, [field, isList]);
}
