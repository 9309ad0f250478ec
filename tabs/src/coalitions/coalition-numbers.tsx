import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { CoalitionHeader } from '../../../core/coalitions/views';
import { useTexts } from '../language';
import { CHOSEN_IN_FORCED_COLOURS, PLAIN_LIST } from '../ui/styles';

/** What a number in a header can ask to see. */
export type NumberKind = 'open' | 'overdue' | 'without-owner' | 'open-places';

/** The numbers of a coalition as texts, in the order of every header. */
export function useNumbers(header: CoalitionHeader) {
  const { tabs } = useTexts();
  return [
    { kind: 'open', count: header.open, text: tabs.numbers.open(header.open) },
    { kind: 'overdue', count: header.overdue, text: tabs.numbers.overdue(header.overdue) },
    { kind: 'without-owner', count: header.withoutOwner, text: tabs.numbers.withoutOwner(header.withoutOwner) },
    { kind: 'open-places', count: header.openPlaces, text: tabs.numbers.openPlaces(header.openPlaces) },
  ] as const satisfies readonly { kind: NumberKind; count: number; text: string }[];
}

interface CoalitionNumbersProps {
  readonly header: CoalitionHeader;
  readonly pressed: NumberKind | null;
  readonly onPress: (kind: NumberKind) => void;
}

/** How are we doing, in a few numbers; pressing a number shows what it counts. */
export function CoalitionNumbers({ header, pressed, onPress }: CoalitionNumbersProps) {
  const styles = useStyles();
  return (
    <ul className={styles.numbers}>
      {useNumbers(header).map(({ kind, count, text }) => (
        <li key={kind}>
          <button
            type="button"
            aria-pressed={pressed === kind}
            className={mergeClasses(
              styles.number,
              kind === 'overdue' && count > 0 && styles.late,
              pressed === kind && styles.pressed,
            )}
            onClick={() => onPress(kind)}
          >
            {text}
          </button>
        </li>
      ))}
    </ul>
  );
}

const useStyles = makeStyles({
  numbers: {
    ...PLAIN_LIST,
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalXS,
  },
  number: {
    minHeight: '28px',
    padding: `0 ${tokens.spacingHorizontalS}`,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase300,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover, color: tokens.colorNeutralForeground1Hover },
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
  late: { color: tokens.colorStatusDangerForeground3, fontWeight: tokens.fontWeightSemibold },
  pressed: {
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorBrandStroke1}`,
    ...CHOSEN_IN_FORCED_COLOURS,
  },
});
