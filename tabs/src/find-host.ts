import type { Host } from './host';

const TEAMS_LIMIT_MS = 5_000;

/** Finds out where the page runs. Outside Teams it answers at once and loads nothing of Teams. */
export async function findHost(): Promise<Host> {
  const inFrame = window.parent !== window.self;
  const inApp = 'nativeInterface' in window || navigator.userAgent.includes('Teams/');
  if (!inFrame && !inApp) return { kind: 'browser' };
  const { enterTeams } = await import('./teams');
  return (await enterTeams(TEAMS_LIMIT_MS)) ?? { kind: 'browser' };
}
