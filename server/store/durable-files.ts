import { closeSync, fsyncSync, openSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { PGlite } from '@electric-sql/pglite';
import { NodeFS } from '@electric-sql/pglite/nodefs';

/** The part of PGlite's Emscripten module that the hook reaches into; it is not a published interface. */
interface NodeFileModule {
  readonly NODEFS: {
    readonly stream_ops: { fsync?: (stream: { readonly nfd: number }) => number };
    tryFSOperation<T>(work: () => T): T;
  };
}

type StartOptions = Parameters<NodeFS['init']>[1];

/**
 * PGlite's folder on disk, with the fsync that Emscripten leaves out: without it a commit is only in the
 * machine's memory, and a power cut loses it.
 */
export class DurableFiles extends NodeFS {
  #synced = 0;
  #failure: unknown = null;

  /** How many times the engine made a file durable. */
  get synced(): number {
    return this.#synced;
  }

  /** What went wrong when a file could not be made durable; from then on nothing the engine says is certain. */
  get failure(): unknown {
    return this.#failure;
  }

  override async init(pg: PGlite, options: StartOptions): ReturnType<NodeFS['init']> {
    const { emscriptenOpts } = await super.init(pg, options);
    const hook = (module: unknown) => this.#hook(module as NodeFileModule);
    return { emscriptenOpts: { ...emscriptenOpts, preRun: [...preRunOf(emscriptenOpts), hook] } };
  }

  #hook({ NODEFS }: NodeFileModule): void {
    NODEFS.stream_ops.fsync = ({ nfd }) =>
      NODEFS.tryFSOperation(() => {
        this.#sync(nfd);
        return 0;
      });
  }

  #sync(descriptor: number): void {
    try {
      fsyncSync(descriptor);
      this.#synced += 1;
    } catch (error) {
      // Windows cannot flush what was opened for reading only, such as a folder.
      if (process.platform === 'win32' && (error as NodeJS.ErrnoException).code === 'EPERM') return;
      this.#failure ??= error;
      throw error;
    }
  }
}

/** Makes every file and folder under `folder` durable, the folder itself included. */
export function flushTree(folder: string): void {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) flushTree(path);
    else if (entry.isFile()) flush(path, 'r+');
  }
  flushFolder(folder);
}

/** Makes the names in a folder durable: what was created, renamed and removed. */
export function flushFolder(folder: string): void {
  // Windows has no such thing for folders; there a rename is durable by itself.
  if (process.platform !== 'win32') flush(folder, 'r');
}

function flush(path: string, flags: 'r' | 'r+'): void {
  const descriptor = openSync(path, flags);
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

function preRunOf(options: Awaited<ReturnType<NodeFS['init']>>['emscriptenOpts']) {
  const before = options.preRun ?? [];
  return Array.isArray(before) ? before : [before];
}
