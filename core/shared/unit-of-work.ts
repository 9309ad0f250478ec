import type { ProgrammeId } from './ids';

/**
 * Runs `work` in one database transaction that sees and writes only the rows of one programme.
 * Commits when `work` resolves, rolls back when it throws. `work` must use only the ports it is given:
 * the embedded store has one connection, so anything else would wait for ever.
 */
export type InProgramme<Ports> = <T>(programme: ProgrammeId, work: (ports: Ports) => Promise<T>) => Promise<T>;
