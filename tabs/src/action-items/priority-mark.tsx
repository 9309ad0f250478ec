import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Priority } from '../../../core/manifest/manifest';
import { useTexts } from '../language';
import { useHiddenStyles } from '../ui/announcer';

/** The letter of a priority; a screen reader hears what it stands for. */
export function PriorityMark({ priority }: { readonly priority: Priority }) {
  const styles = useStyles();
  const { hidden } = useHiddenStyles();
  const { shared, tabs } = useTexts();
  return (
    <span className={mergeClasses(styles.mark, styles[priority])} title={shared.priority[priority]}>
      <span aria-hidden="true">{priority}</span>
      <span className={hidden}>{`${tabs.item.priority} ${shared.priority[priority]}`}</span>
    </span>
  );
}

const useStyles = makeStyles({
  mark: {
    position: 'relative',
    display: 'inline-flex',
    alignItems: 'center',
    justifyContent: 'center',
    flexShrink: 0,
    width: '20px',
    height: '20px',
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  A: { backgroundColor: tokens.colorBrandBackground, color: tokens.colorNeutralForegroundOnBrand },
  B: { backgroundColor: tokens.colorBrandBackground2, color: tokens.colorBrandForeground2 },
  C: { backgroundColor: tokens.colorNeutralBackground1, color: tokens.colorNeutralForeground2 },
});
