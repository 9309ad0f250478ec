import { Button, makeStyles, tokens, useId } from '@fluentui/react-components';
import type { ReactNode } from 'react';

interface ReasonedButtonProps {
  readonly 'aria-label': string;
  readonly onClick: () => void;
  readonly children: ReactNode;
  /** Why the person may not press it; null when they may. */
  readonly reason: string | null;
}

/** A button that, when it may not be pressed, stays where it is and says why on focus and on hover. */
export function ReasonedButton({ reason, ...button }: ReasonedButtonProps) {
  const styles = useStyles();
  const id = useId('reason');
  if (!reason) return <Button size="small" {...button} />;
  return (
    <span className={styles.place}>
      <Button size="small" {...button} disabledFocusable aria-describedby={id} />
      <span id={id} role="tooltip" className={styles.reason}>
        {reason}
      </span>
    </span>
  );
}

const useStyles = makeStyles({
  place: {
    position: 'relative',
    display: 'inline-flex',
    '& > [role="tooltip"]': { visibility: 'hidden' },
    '&:hover > [role="tooltip"]': { visibility: 'visible' },
    '&:focus-within > [role="tooltip"]': { visibility: 'visible' },
  },
  reason: {
    position: 'absolute',
    top: '100%',
    right: 0,
    zIndex: 10,
    width: 'max-content',
    maxWidth: 'min(280px, 80vw)',
    marginTop: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    boxShadow: tokens.shadow8,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    textAlign: 'left',
  },
});
