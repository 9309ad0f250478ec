import { Button, type ButtonProps, Checkbox, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { PRIORITIES } from '../../../core/manifest/manifest';
import { usePeople } from '../coalitions/queries';
import { useTexts } from '../language';
import { useAnnounce } from '../ui/announcer';
import { useDebounced } from '../ui/debounced';
import { EmptyPanel } from '../ui/problem-panel';
import { type BoardFilter, NOBODY, useBoardAddress } from './board-address';

interface BoardFiltersProps {
  readonly filter: BoardFilter;
  /** On a narrow screen the choices wait behind a button. */
  readonly compact: boolean;
  readonly onChange: ReturnType<typeof useBoardAddress>['change'];
  /** What stands behind the choices: the button that empties them, where it does not stand elsewhere. */
  readonly children: ReactNode;
}

/** Whose, how important, late or not, and a word to look for; all of it stands in the address. */
export function BoardFilters({ filter, compact, onChange, children }: BoardFiltersProps) {
  const styles = useStyles();
  const { tabs } = useTexts();
  const [open, setOpen] = useState(false);
  const set = [filter.owner, filter.priority, filter.overdue || null].filter((one) => one !== null).length;
  return (
    <search id={FILTERS} tabIndex={-1} className={styles.bar} aria-label={tabs.filter.label}>
      <SearchField text={filter.text} onChange={onChange} />
      {compact && (
        <Button aria-expanded={open} onClick={() => setOpen(!open)}>
          {tabs.filter.more(set)}
        </Button>
      )}
      {(!compact || open) && <Choices filter={filter} onChange={onChange} />}
      {children}
    </search>
  );
}

const FILTERS = 'filters';

/** Empties the filter. The button goes away then, so the focus goes to where a new filter is chosen. */
export function ClearFilter({ appearance }: Pick<ButtonProps, 'appearance'>) {
  const { tabs } = useTexts();
  const { change } = useBoardAddress();
  const clear = () => {
    change({ van: null, prioriteit: null, telaat: null, zoek: null });
    document.getElementById(FILTERS)?.focus({ preventScroll: true });
  };
  return (
    <Button {...(appearance ? { appearance } : {})} onClick={clear}>
      {tabs.filter.clear}
    </Button>
  );
}

/** Instead of columns or a list that all stand empty because of the filter. */
export function NothingFits() {
  const { tabs } = useTexts();
  const announce = useAnnounce();
  const { nothing, nothingHelp } = tabs.filter;
  useEffect(() => announce(nothing), [announce, nothing]);
  return (
    <EmptyPanel title={nothing} text={nothingHelp}>
      <ClearFilter appearance="primary" />
    </EmptyPanel>
  );
}

function Choices({ filter, onChange }: Pick<BoardFiltersProps, 'filter' | 'onChange'>) {
  const styles = useStyles();
  const { tabs, shared } = useTexts();
  const people = usePeople().data ?? [];
  return (
    <>
      <Select
        aria-label={tabs.filter.owner}
        value={filter.owner ?? ''}
        onChange={(_, { value }) => onChange({ van: value || null })}
        className={styles.select}
      >
        <option value="">{tabs.filter.everyone}</option>
        <option value={NOBODY}>{shared.withoutOwner}</option>
        {people.map((person) => (
          <option key={person.id} value={person.id}>
            {person.name}
          </option>
        ))}
      </Select>
      <Select
        aria-label={tabs.item.priority}
        value={filter.priority ?? ''}
        onChange={(_, { value }) => onChange({ prioriteit: value || null })}
        className={styles.select}
      >
        <option value="">{tabs.filter.anyPriority}</option>
        {PRIORITIES.map((priority) => (
          <option key={priority} value={priority}>
            {shared.priority[priority]}
          </option>
        ))}
      </Select>
      <Checkbox
        label={tabs.filter.overdue}
        checked={filter.overdue}
        onChange={(_, { checked }) => onChange({ telaat: checked === true ? '1' : null })}
      />
    </>
  );
}

const REST_MS = 250;

function SearchField({ text, onChange }: { readonly text: string; readonly onChange: BoardFiltersProps['onChange'] }) {
  const styles = useStyles();
  const { tabs } = useTexts();
  const [typed, setTyped] = useState(text);
  const rested = useDebounced(typed, REST_MS);
  const sent = useRef(text);
  useEffect(() => {
    if (rested === sent.current) return;
    sent.current = rested;
    onChange({ zoek: rested || null });
  }, [rested, onChange]);
  useEffect(() => {
    // Another hand changed the address: clearing the filter, or going back.
    if (text === sent.current) return;
    sent.current = text;
    setTyped(text);
  }, [text]);
  return (
    <Input
      type="search"
      aria-label={tabs.filter.search}
      placeholder={tabs.filter.search}
      value={typed}
      onChange={(_, { value }) => setTyped(value)}
      className={styles.search}
    />
  );
}

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    ':focus': { outlineStyle: 'none' },
  },
  select: { minWidth: '140px', maxWidth: '100%', flex: '0 1 180px' },
  search: { flex: '1 1 160px', minWidth: '120px', maxWidth: '320px' },
});
