import type { ProgrammeId } from '../../core/shared/ids';
import type { Store } from '../../server/store/open-store';
import { transact } from '../../server/store/transaction';

/** Every row of a programme as text, per table; with row versions, a row that was written again differs. */
export async function rowsOf(
  store: Store,
  programme: ProgrammeId,
  how: 'values' | 'with-row-versions' = 'values',
): Promise<Readonly<Record<string, readonly string[]>>> {
  return transact(store.engine, { as: 'app', programme }, async (connection) => {
    const tables = await connection.query(
      `select table_name as name from information_schema.columns
       where table_schema = 'public' and column_name = 'programme_id' order by 1`,
      [],
    );
    const rows: Record<string, readonly string[]> = {};
    for (const { name } of tables.rows as { name: string }[]) {
      const version = how === 'with-row-versions' ? `t.xmin::text || ' ' ||` : '';
      const result = await connection.query(
        `select ${version} row_to_json(t)::text as row from ${name} t order by 1`,
        [],
      );
      rows[name] = (result.rows as { row: string }[]).map(({ row }) => row);
    }
    return rows;
  });
}
