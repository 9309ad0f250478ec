import type { CoalitionFound } from '../../parts/find-coalitions';
import type { UnderstoodAction } from '../../understanding';
import { wordSet } from '../../vocabulary/phrase-list';
import { TABLE_COLUMNS } from '../../vocabulary/table-columns';
import type { Line } from '../clauses/layout';
import type { Scan } from '../clauses/scan';
import { actionOf } from '../draft/action';
import { readUnit } from '../draft/unit';

/** Whether most lines are rows of cells between bars or tabs. */
export function isTable(scan: Scan, lines: readonly Line[]): boolean {
  const rows = lines.filter((line) => bars(scan, line) >= 1);
  return (
    rows.length >= 2 &&
    rows.length * 2 >= lines.length &&
    rows.some((row) => isHeader(scan, row) || bars(scan, row) >= 2)
  );
}

/** Reads each row as an action; the row of column names and the line under it are none. */
export function readTable(scan: Scan, lines: readonly Line[]): readonly UnderstoodAction[] {
  const actions: UnderstoodAction[] = [];
  const header = lines.find((line) => isHeader(scan, line));
  const column = header ? columnOf(scan, header, 'coalitie') : -1;
  for (const line of lines) {
    if (bars(scan, line) === 0 || isHeader(scan, line) || isRule(scan, line) || isDone(scan, line)) continue;
    const end = header ? withoutRemarks(scan, header, line) : line.to;
    actions.push(
      ...readUnit(scan, line.from, withoutStatus(scan, { ...line, to: end }), 'list').map((draft) =>
        actionOf(scan, draft.coalition ? draft : { ...draft, coalition: coalitionIn(scan, line, column) }),
      ),
    );
  }
  return actions;
}

/** Which cell of a row, counted from 0, has this name; -1 when none has. */
function columnOf(scan: Scan, line: Line, name: string): number {
  return stretchesOf(scan, line).findIndex(({ from, to }) => to - from === 1 && scan.tokens[from]?.norm === name);
}

/** In the column "coalitie" a bare number is one. */
function coalitionIn(scan: Scan, line: Line, column: number): CoalitionFound | null {
  const cell = column < 0 ? undefined : stretchesOf(scan, line)[column];
  const code = cell && cell.to - cell.from === 1 ? scan.codes.get(scan.tokens[cell.from]?.norm ?? '') : undefined;
  return cell && code ? { from: cell.from, to: cell.to, code, reason: 'number' } : null;
}

/** The end of a row without the cell of remarks, where that is the last: it says no work of its own. */
function withoutRemarks(scan: Scan, header: Line, line: Line): number {
  const names = stretchesOf(scan, header);
  const last = names.at(-1);
  if (!last || last.to - last.from !== 1 || !REMARKS.has(scan.tokens[last.from]?.norm ?? '')) return line.to;
  const cell = stretchesOf(scan, line)[names.length - 1];
  return cell ? cell.from : line.to;
}

const REMARKS = wordSet('opmerking opmerkingen toelichting notitie notities bijzonderheden voortgang remarks notes');

/** The cells of a row, also the empty ones between two bars and those before the first tab. */
function stretchesOf(scan: Scan, line: Line): readonly { from: number; to: number }[] {
  const cells: { from: number; to: number }[] = tabsBefore(scan, line);
  let from = scan.tokens[line.from]?.norm === '|' ? line.from + 1 : line.from;
  for (let at = from; at <= line.to; at++) {
    if (at < line.to && scan.tokens[at]?.norm !== '|') continue;
    cells.push({ from, to: at });
    from = at + 1;
  }
  return cells;
}

/** The empty cells that a row pasted from a spreadsheet begins with. */
function tabsBefore({ text, tokens }: Scan, { from, to }: Line): { from: number; to: number }[] {
  if (!tokens.slice(from, to).some((token) => token.text === '\t')) return [];
  const white = text.slice(tokens[from - 1]?.to ?? 0, tokens[from]?.from ?? 0);
  return Array.from({ length: white.split('\t').length - 1 }, () => ({ from, to: from }));
}

function bars(scan: Scan, line: Line): number {
  let count = 0;
  for (let at = line.from; at < line.to; at++) if (scan.tokens[at]?.norm === '|') count++;
  return count;
}

/** At least two cells, and every cell is the name of a column. */
function isHeader(scan: Scan, line: Line): boolean {
  const cells = cellsOf(scan, line);
  return cells.length >= 2 && cells.filter((cell) => TABLE_COLUMNS.has(cell)).length * 2 > cells.length;
}

function cellsOf(scan: Scan, line: Line): readonly string[] {
  const cells: string[] = [];
  let words: string[] = [];
  for (let at = line.from; at <= line.to; at++) {
    const token = scan.tokens[at];
    if (at === line.to || token?.norm === '|') {
      if (words.length > 0) cells.push(words.join(' '));
      words = [];
    } else if (token && token.kind !== 'mark') {
      words.push(token.norm);
    }
  }
  return cells;
}

function isRule(scan: Scan, line: Line): boolean {
  for (let at = line.from; at < line.to; at++) if (scan.tokens[at]?.kind !== 'mark') return false;
  return true;
}

const STATUS_CELLS = new Set([
  'open',
  'lopend',
  'loopt',
  'bezig',
  'nieuw',
  'te doen',
  'todo',
  'wacht',
  'in behandeling',
  'nee',
  'gestart',
  'actief',
  'on hold',
  'in progress',
]);

/** The end of a row without the cell that says how it stands. */
function withoutStatus(scan: Scan, line: Line): number {
  let end = line.to;
  if (scan.tokens[end - 1]?.norm === '|') end--;
  let start = end;
  while (start > line.from && scan.tokens[start - 1]?.norm !== '|') start--;
  const cell = scan.tokens
    .slice(start, end)
    .map((token) => token.norm)
    .join(' ');
  return STATUS_CELLS.has(cell) ? start - 1 : line.to;
}

const DONE_CELLS = wordSet('klaar gedaan afgerond done gereed x ✅ vervallen afgehandeld ja');

function isDone(scan: Scan, line: Line): boolean {
  const last = cellsOf(scan, line).at(-1) ?? '';
  return (
    DONE_CELLS.has(last) ||
    scan.tokens.slice(line.from, line.to).some((token) => token.norm === '✅' || token.norm === '☑')
  );
}
