/** How long something took each time it was done, in milliseconds. */
export class Samples {
  readonly #taken: number[] = [];

  add(milliseconds: number): void {
    this.#taken.push(milliseconds);
  }

  /** Does `work` a number of times, one after the other, and adds how long each took. */
  async take(times: number, work: () => Promise<unknown>): Promise<void> {
    for (let done = 0; done < times; done += 1) {
      const start = performance.now();
      await work();
      this.add(performance.now() - start);
    }
  }

  /** The time that `percent` of 100 stayed within. */
  percentile(percent: number): number {
    const sorted = [...this.#taken].sort((one, other) => one - other);
    return sorted[Math.max(Math.ceil((sorted.length * percent) / 100) - 1, 0)] ?? Number.NaN;
  }

  get median(): number {
    return this.percentile(50);
  }
}
