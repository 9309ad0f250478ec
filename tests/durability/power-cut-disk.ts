import { execFile } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

// cspell:words conv fsfreeze itable

const run = promisify(execFile);

/** The sizes of the images, in MB; each holds the next with room for its journal. */
const SIZES = { host: 480, cache: 400, disk: 320 } as const;

/**
 * A disk whose power can be cut while somebody writes to it.
 *
 * Three ext4 file systems, each an image on the one before: `host` holds cache.img, `cache` holds disk.img, and
 * `disk` is where the database is. What the database's file system flushed is in cache.img; what it wrote without
 * flushing is in memory only, as in the volatile cache of a real disk. A power cut freezes `host`, at any moment
 * and also halfway a flush, and copies cache.img as it is then. Opening the copy replays both journals.
 */
export class PowerCutDisk {
  readonly #work: string;

  private constructor(work: string) {
    this.#work = work;
  }

  /** Makes an empty disk. Needs Linux, root, loop devices, mke2fs and fsfreeze; throws when one is missing. */
  static async make(): Promise<PowerCutDisk> {
    const disk = new PowerCutDisk(mkdtempSync(join(tmpdir(), 'tafelwerk-power-cut-')));
    for (const name of ['host', 'cache', 'disk', 'after-cache', 'after']) mkdirSync(disk.#path(name));
    try {
      await disk.#makeAll();
    } catch (problem) {
      await disk.remove();
      throw problem;
    }
    return disk;
  }

  /** Where the database writes. */
  get folder(): string {
    return this.#path('disk');
  }

  /** Where the database is after the cut. */
  get folderAfter(): string {
    return this.#path('after');
  }

  /**
   * Cuts the power: keeps the disk as it is at this moment. Nothing that needs the disk can finish while
   * `meanwhile` runs, so whatever was acknowledged before it ends was acknowledged before the cut.
   */
  async cut<T>(meanwhile: () => Promise<T>): Promise<T> {
    await run('fsfreeze', ['--freeze', this.#path('host')]);
    try {
      await run('cp', ['--sparse=always', this.#path('host/cache.img'), this.#path('cut.img')]);
      return await meanwhile();
    } finally {
      await run('fsfreeze', ['--unfreeze', this.#path('host')]);
    }
  }

  /** Switches the machine on again after the cut: both journals are replayed, as a starting machine does. */
  async openAfter(): Promise<void> {
    await run('mount', ['-o', 'loop', this.#path('cut.img'), this.#path('after-cache')]);
    await run('mount', ['-o', 'loop', this.#path('after-cache/disk.img'), this.folderAfter]);
  }

  async closeAfter(): Promise<void> {
    await this.#unmount('after');
    await this.#unmount('after-cache');
  }

  /** Keeps the disk as it is now, flushed and whole, to return to with `restore`. */
  async keep(): Promise<void> {
    await this.#unmountInner();
    copyFileSync(this.#path('host/cache.img'), this.#path('kept.img'));
    await this.#mountInner();
  }

  /** Puts back what was kept, or goes on with what was left after the cut. */
  async restore(from: 'kept' | 'cut'): Promise<void> {
    await this.#unmountInner();
    await run('cp', ['--sparse=always', this.#path(`${from}.img`), this.#path('host/cache.img')]);
    // What is there at the start is on the disk itself, not in a cache.
    await run('sync', ['--file-system', this.#path('host')]);
    await this.#mountInner();
  }

  async remove(): Promise<void> {
    for (const name of ['after', 'after-cache', 'disk', 'cache', 'host']) await this.#unmount(name).catch(() => {});
    rmSync(this.#work, { recursive: true, force: true });
  }

  async #makeAll(): Promise<void> {
    await makeFileSystem(this.#path('host.img'), SIZES.host);
    await run('mount', ['-o', 'loop', this.#path('host.img'), this.#path('host')]);
    await makeFileSystem(this.#path('host/cache.img'), SIZES.cache);
    await run('mount', ['-o', 'loop', this.#path('host/cache.img'), this.#path('cache')]);
    await makeFileSystem(this.#path('cache/disk.img'), SIZES.disk);
    await run('mount', ['-o', 'loop', this.#path('cache/disk.img'), this.#path('disk')]);
  }

  async #mountInner(): Promise<void> {
    await run('mount', ['-o', 'loop', this.#path('host/cache.img'), this.#path('cache')]);
    await run('mount', ['-o', 'loop', this.#path('cache/disk.img'), this.#path('disk')]);
  }

  async #unmountInner(): Promise<void> {
    await this.#unmount('disk');
    await this.#unmount('cache');
  }

  async #unmount(name: string): Promise<void> {
    await run('umount', [this.#path(name)]);
  }

  #path(name: string): string {
    return join(this.#work, name);
  }
}

/** A file system in a file whose every block exists already: a real disk does not grow while it is written. */
async function makeFileSystem(image: string, megabytes: number): Promise<void> {
  await run('dd', ['if=/dev/zero', `of=${image}`, 'bs=1M', `count=${megabytes}`, 'status=none', 'conv=fsync']);
  const whole = ['-E', 'lazy_itable_init=0,lazy_journal_init=0'];
  await run('mke2fs', ['-q', '-t', 'ext4', ...whole, image]);
}
