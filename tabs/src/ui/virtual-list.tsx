import { makeStyles } from '@fluentui/react-components';
import { useVirtualizer } from '@tanstack/react-virtual';
import { type ReactNode, useEffect, useLayoutEffect, useRef, useState } from 'react';

interface VirtualListProps {
  readonly label: string;
  readonly total: number;
  /** The height of a row before it is measured, in pixels. */
  readonly estimate: number;
  /** `page`: the whole page scrolls; `own`: the list scrolls inside the room it gets. */
  readonly scrolls: 'page' | 'own';
  readonly keyOf: (index: number) => string | number;
  readonly row: (index: number) => ReactNode;
  /** The rows that are on screen, so that their data can be fetched. */
  readonly onRange: (first: number, last: number) => void;
}

/** A list that draws only the rows on screen; a screen reader still hears how many there are. */
export function VirtualList({ label, total, estimate, scrolls, keyOf, row, onRange }: VirtualListProps) {
  const styles = useStyles();
  const list = useRef<HTMLDivElement>(null);
  const { scroller, margin } = useScroller(list, scrolls);
  const virtualizer = useVirtualizer({
    count: total,
    getScrollElement: () => scroller,
    estimateSize: () => estimate,
    getItemKey: keyOf,
    scrollMargin: margin,
    overscan: 8,
    gap: GAP,
  });
  const rows = virtualizer.getVirtualItems();
  const first = rows[0]?.index ?? 0;
  const last = rows.at(-1)?.index ?? 0;
  useEffect(() => onRange(first, last), [first, last, onRange]);
  return (
    <div ref={list} className={scrolls === 'own' ? styles.scroller : undefined}>
      {/* biome-ignore lint/a11y/useSemanticElements: rows lie absolutely positioned in a sized box, which ul does not allow in every reader */}
      <div role="list" aria-label={label} className={styles.rows} style={{ height: virtualizer.getTotalSize() }}>
        {rows.map((item) => (
          // biome-ignore lint/a11y/useSemanticElements: see the list above
          <div
            key={item.key}
            role="listitem"
            aria-setsize={total}
            aria-posinset={item.index + 1}
            ref={virtualizer.measureElement}
            data-index={item.index}
            className={styles.row}
            style={{ transform: `translateY(${item.start - margin}px)` }}
          >
            {row(item.index)}
          </div>
        ))}
      </div>
    </div>
  );
}

const GAP = 6;

/** The element marked as the page's scroller, or the list itself; and how far down in it the list begins. */
function useScroller(list: React.RefObject<HTMLDivElement | null>, scrolls: 'page' | 'own') {
  const [found, setFound] = useState<{ scroller: HTMLElement | null; margin: number }>({ scroller: null, margin: 0 });
  useLayoutEffect(() => {
    const element = list.current;
    if (!element) return;
    if (scrolls === 'own') return setFound({ scroller: element, margin: 0 });
    const page = element.closest<HTMLElement>('[data-scroller]');
    if (!page) return;
    const measure = () => {
      const margin = element.getBoundingClientRect().top - page.getBoundingClientRect().top + page.scrollTop;
      setFound((now) => (now.scroller === page && now.margin === margin ? now : { scroller: page, margin }));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(page.firstElementChild ?? page);
    return () => observer.disconnect();
  }, [list, scrolls]);
  return found;
}

const useStyles = makeStyles({
  scroller: { flexGrow: 1, minHeight: 0, overflowY: 'auto', overflowX: 'hidden' },
  rows: { position: 'relative', width: '100%' },
  row: { position: 'absolute', top: 0, left: 0, width: '100%' },
});
