import type { ReactNode } from 'react';
import { useCallback } from 'react';
import type { ActionItemView } from '../../../core/action-items/views';
import { useTexts } from '../language';
import { sentenceOf } from '../problems';
import { ProblemPanel } from '../ui/problem-panel';
import { Skeleton, SkeletonRows } from '../ui/skeleton';
import { VirtualList } from '../ui/virtual-list';
import { ItemCard } from './item-card';
import type { Fact } from './item-facts';
import type { Rows } from './queries';

interface ItemRowsProps {
  readonly label: string;
  readonly rows: Rows;
  readonly scrolls: 'page' | 'own';
  readonly shows: readonly Fact[];
  readonly drag?: { readonly start: (item: ActionItemView) => void; readonly end: () => void };
  /** Buttons of its own for a row. */
  readonly extra?: (item: ActionItemView) => ReactNode;
}

const CARD_HEIGHT = 66;

/** A long list of action items, drawn and fetched as far as it is on screen. */
export function ItemRows({ label, rows, scrolls, shows, drag, extra }: ItemRowsProps) {
  const texts = useTexts();
  const { at, onRange } = rows;
  const keyOf = useCallback((index: number) => at(index)?.number ?? `row ${index}`, [at]);
  if (rows.problem && rows.total === undefined) {
    return (
      <ProblemPanel title={texts.tabs.common.loadFailed} text={sentenceOf(rows.problem, texts)} retry={rows.retry} />
    );
  }
  if (rows.total === undefined) return <SkeletonRows count={6} height={CARD_HEIGHT} />;
  const row = (index: number) => {
    const item = at(index);
    if (!item) return <Skeleton height={CARD_HEIGHT} />;
    return (
      <ItemCard item={item} shows={shows} {...(drag ? { drag } : {})}>
        {extra?.(item)}
      </ItemCard>
    );
  };
  return (
    <VirtualList
      label={label}
      total={rows.total}
      estimate={CARD_HEIGHT}
      scrolls={scrolls}
      keyOf={keyOf}
      row={row}
      onRange={onRange}
    />
  );
}
