import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';

/** A grey shape where something is about to be, in its final size so that nothing jumps. */
export function Skeleton({ height, width }: { readonly height: number; readonly width?: string }) {
  const styles = useStyles();
  return <div className={styles.shape} style={{ height, width: width ?? '100%' }} />;
}

/** The frame of a page before anything is known; silent for a screen reader except that it is busy. */
export function FirstSkeleton() {
  const styles = useStyles();
  return (
    <div className={mergeClasses(styles.stack, styles.page)} aria-busy="true">
      <Skeleton height={32} width="40%" />
      <Skeleton height={20} width="60%" />
      <SkeletonRows count={4} height={64} />
    </div>
  );
}

export function SkeletonRows({ count, height }: { readonly count: number; readonly height: number }) {
  const styles = useStyles();
  return (
    <div className={styles.stack} aria-busy="true">
      {Array.from({ length: count }, (_, row) => row).map((row) => (
        <Skeleton key={row} height={height} />
      ))}
    </div>
  );
}

const useStyles = makeStyles({
  shape: {
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralStencil1,
    animationDuration: '1.5s',
    animationIterationCount: 'infinite',
    animationDirection: 'alternate',
    animationName: { from: { opacity: 1 }, to: { opacity: 0.5 } },
  },
  stack: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, width: '100%' },
  page: { padding: tokens.spacingHorizontalL },
});
