import { spawn } from 'node:child_process';
import { platform } from 'node:os';

const OPENERS: Partial<Record<NodeJS.Platform, readonly [string, ...string[]]>> = {
  darwin: ['open'],
  win32: ['cmd', '/c', 'start', ''],
  linux: ['xdg-open'],
};

/** Opens an address in the person's own browser. On a machine without one nothing happens: the address is printed too. */
export function openBrowser(url: string): void {
  const [command, ...rest] = OPENERS[platform()] ?? [];
  if (!command) return;
  const child = spawn(command, [...rest, url], { stdio: 'ignore', detached: true });
  child.once('error', () => undefined);
  child.unref();
}
