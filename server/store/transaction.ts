import { AsyncLocalStorage } from 'node:async_hooks';
import { setTimeout as pause } from 'node:timers/promises';
import type { Engine, EngineConnection } from './engine';

/** The role that use cases run as: it owns no table, so row-level security holds for it on both engines. */
const APP_ROLE = 'tafelwerk_app';
const ATTEMPTS = 4;
/** A session keeps statements; a newer version of the server has changed a table they read since (feature_not_supported). */
const OUTDATED_STATEMENT = '0A000';
/** Two transactions got in each other's way, or a session is outdated; the same work may well succeed now. */
const WORTH_ANOTHER_TRY: ReadonlySet<unknown> = new Set(['40001', '40P01', OUTDATED_STATEMENT]);

/** How a transaction starts: whose rows it sees, and as which role. */
export type Scope =
  | { readonly as: 'app'; readonly programme: string }
  | { readonly as: 'owner'; readonly programme: string | null };

/**
 * Runs `work` in one transaction: commits when it resolves, rolls back when it throws, and runs it again, at most
 * three times, when it lost a race with another transaction. Throws when called inside another transaction: the
 * embedded store has one session, so the inner one would wait for ever.
 */
export async function transact<T>(
  engine: Engine,
  scope: Scope,
  work: (connection: EngineConnection) => Promise<T>,
): Promise<T> {
  if (around.getStore()?.open) throw new Error('a transaction is open already: use the ports that it was given');
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await once(engine, scope, work);
    } catch (error) {
      if (attempt === ATTEMPTS || !WORTH_ANOTHER_TRY.has(codeOf(error))) throw error;
      await pause(10 * attempt * (1 + Math.random()));
    }
  }
}

/** Continues a transaction as the application role, with the rows of one programme. */
export function enterProgramme(connection: EngineConnection, programme: string): Promise<unknown> {
  return connection.script(`set local role ${APP_ROLE}; ${namingProgramme(programme)}`);
}

/** Continues a transaction as the owner again. */
export function leaveProgramme(connection: EngineConnection): Promise<unknown> {
  return connection.script('set local role none');
}

const around = new AsyncLocalStorage<{ open: boolean }>();

async function once<T>(engine: Engine, scope: Scope, work: (connection: EngineConnection) => Promise<T>): Promise<T> {
  const session = await engine.acquire();
  const mark = { open: true };
  let state: 'clean' | 'broken' = 'broken';
  try {
    // Not waited for: the first statement travels with it. One that fails leaves a transaction in which all others fail.
    const begun = session.script(`begin; ${opening(scope)}`);
    begun.catch(() => undefined);
    const result = await around.run(mark, () => work(whileOpen(session, mark)));
    await begun;
    const { command } = await session.script('commit');
    if (command === 'ROLLBACK') throw new Error('a statement failed earlier, so nothing was kept');
    state = 'clean';
    return result;
  } catch (error) {
    const rolledBack = await rollBack(session);
    state = codeOf(error) === OUTDATED_STATEMENT ? 'broken' : rolledBack;
    throw error;
  } finally {
    mark.open = false;
    session.release(state);
  }
}

/** The session as use cases see it: of no use once their transaction ended, when somebody else may have it. */
function whileOpen(session: EngineConnection, mark: { readonly open: boolean }): EngineConnection {
  const ifOpen = <T>(work: () => Promise<T>): Promise<T> =>
    mark.open ? work() : Promise.reject(new Error('the transaction has ended'));
  return {
    query: (sql, parameters) => ifOpen(() => session.query(sql, parameters)),
    script: (sql) => ifOpen(() => session.script(sql)),
    release: () => {
      throw new Error('the transaction releases its own session');
    },
  };
}

async function rollBack(session: EngineConnection): Promise<'clean' | 'broken'> {
  try {
    await session.script('rollback');
    return 'clean';
  } catch {
    return 'broken';
  }
}

function opening(scope: Scope): string {
  const named = scope.programme === null ? '' : namingProgramme(scope.programme);
  return scope.as === 'app' ? `set local role ${APP_ROLE}; ${named}` : named;
}

function namingProgramme(programme: string): string {
  // A script takes no parameters; an id is letters, digits and hyphens, and anything else names no programme.
  return `select set_config('app.programme_id', '${programme.replace(/[^a-z0-9-]/g, '?')}', true)`;
}

/** The code of a problem, such as an SQLSTATE; undefined when it has none. */
export function codeOf(error: unknown): unknown {
  return typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
}
