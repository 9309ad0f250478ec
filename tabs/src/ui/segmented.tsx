import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useTexts } from '../language';
import { CHOSEN_IN_FORCED_COLOURS } from './styles';

interface SegmentedProps<Value extends string> {
  readonly label: string;
  readonly options: readonly { readonly value: Value; readonly text: string; readonly count?: number }[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
}

/** A row of buttons of which one is pressed: the views of a page, or the columns on a narrow screen. */
export function Segmented<Value extends string>({ label, options, value, onChange }: SegmentedProps<Value>) {
  const styles = useStyles();
  const { shared } = useTexts();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset draws its own border and legend in every theme
    <div role="group" aria-label={label} className={styles.group}>
      {options.map((option) => (
        <button
          key={option.value}
          type="button"
          aria-pressed={option.value === value}
          className={mergeClasses(styles.segment, option.value === value && styles.pressed)}
          onClick={() => onChange(option.value)}
        >
          {option.text}
          {option.count !== undefined && <span className={styles.count}>{shared.inDigits(option.count)}</span>}
        </button>
      ))}
    </div>
  );
}

const useStyles = makeStyles({
  group: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalXXS,
    padding: tokens.spacingHorizontalXXS,
    borderRadius: tokens.borderRadiusLarge,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorTransparentStroke}`,
    backgroundColor: tokens.colorNeutralBackground4,
  },
  segment: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'center',
    columnGap: tokens.spacingHorizontalXS,
    flexGrow: 1,
    minHeight: '28px',
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalM}`,
    border: `${tokens.strokeWidthThin} solid transparent`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground2,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase300,
    cursor: 'pointer',
    ':hover': { color: tokens.colorNeutralForeground2Hover, backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
  pressed: {
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    ...CHOSEN_IN_FORCED_COLOURS,
  },
  count: {
    color: tokens.colorNeutralForeground2,
    '@media (forced-colors: active)': { color: 'inherit' },
    fontVariantNumeric: 'tabular-nums',
  },
});
