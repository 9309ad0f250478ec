import type { ReadFigures } from './board';
import type { GrammarFigures } from './grammar';
import type { Samples } from './samples';
import { SEEDED } from './seed';
import { CLIENTS, type TurnFigures } from './turns';

/** Everything that was measured on one engine. */
export interface EngineFigures {
  readonly name: string;
  readonly turns: TurnFigures;
  readonly page: ReadFigures;
  readonly board: ReadFigures;
}

/** One line of the table: what was measured and a figure per column; a heading has none. */
type Row = readonly [label: string, ...figures: readonly string[]];

/** The one table: a column per engine, and the aim. Times are in milliseconds. */
export function report(engines: readonly EngineFigures[], grammar: GrammarFigures): string {
  const each = (label: string, figure: (engine: EngineFigures) => string, aim = ''): Row => [
    label,
    ...engines.map(figure),
    aim,
  ];
  const read = (of: (engine: EngineFigures) => ReadFigures, aim = ''): readonly Row[] => [
    each('  through the API: HTTP, token, JSON', (engine) => spread(of(engine).api)),
    each('  the same SQL alone, all of the request', (engine) => spread(of(engine).sql)),
    each('    of which the action items', (engine) => spread(of(engine).items)),
    each('  API / SQL', (engine) => ratio(of(engine).api.median, of(engine).sql.median), aim),
    each('  API / action items', (engine) => ratio(of(engine).api.median, of(engine).items.median)),
  ];
  return asText([
    each('p50 / p95 in ms', ({ name }) => name, 'aim'),
    ['A turn in the chat, over HTTP; the stand-in for the channel answers at once'],
    each('  echo', ({ turns }) => spread(turns.echo)),
    each('  capture', ({ turns }) => spread(turns.capture)),
    each('  one durable insert', ({ turns }) => spread(turns.insert)),
    each('  capture / (echo + insert)', ({ turns }) => turnRatio(turns), 'at most 3'),
    [`Turns per second with ${CLIENTS} clients`],
    each('  echo', ({ turns }) => turns.echoRate.toFixed(0)),
    each('  capture', ({ turns }) => turns.captureRate.toFixed(0)),
    [`A page of 50 of ${SEEDED} action items`],
    ...read(({ page }) => page, 'at most 2'),
    ['The board of one coalition'],
    ...read(({ board }) => board),
    [`Reading one of ${grammar.messages} messages (p50 / p99)`],
    ['  capture grammar', spread(grammar.ours, 99, 3), '', '0.15 / 1'],
    ['  its dates only', spread(grammar.dates, 99, 3)],
    ['  chrono-node, Dutch dates only', spread(grammar.chrono, 99, 3)],
    ['  chrono-node, Dutch and English dates', spread(grammar.chronoBoth, 99, 3)],
  ]);
}

function turnRatio({ echo, capture, insert }: TurnFigures): string {
  return ratio(capture.median, echo.median + insert.median);
}

function spread(samples: Samples, high = 95, digits = 2): string {
  return `${samples.median.toFixed(digits)} / ${samples.percentile(high).toFixed(digits)}`;
}

function ratio(one: number, other: number): string {
  return (one / other).toFixed(2);
}

/** Rows as columns, the labels to the left and the figures to the right; a heading takes the width it needs. */
function asText(rows: readonly Row[]): string {
  const columns = rows.filter(({ length }) => length > 1);
  const width = (at: number) => Math.max(...columns.map((row) => row[at]?.length ?? 0));
  return rows
    .map(([label, ...figures]) => {
      if (figures.length === 0) return `\n${label}`;
      return [label.padEnd(width(0)), ...figures.map((figure, at) => figure.padStart(width(at + 1)))]
        .join('  ')
        .trimEnd();
    })
    .join('\n');
}
