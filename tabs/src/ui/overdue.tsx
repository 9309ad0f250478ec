import { makeStyles, tokens } from '@fluentui/react-components';
import { WarningRegular } from '@fluentui/react-icons/svg/warning';
import { useTexts } from '../language';

/** How late something is, in words and a sign, never in colour alone. */
export function Overdue({ days }: { readonly days: number }) {
  const styles = useStyles();
  const { shared } = useTexts();
  return (
    <span className={styles.overdue}>
      <WarningRegular aria-hidden="true" />
      {shared.overdue(days)}
    </span>
  );
}

const useStyles = makeStyles({
  overdue: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXXS,
    color: tokens.colorStatusDangerForeground3,
    fontWeight: tokens.fontWeightSemibold,
  },
});
