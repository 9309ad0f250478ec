import type { Browser, Locator, Page } from 'playwright-core';
import { launchBrowser } from '../support/browser';
import { type DataDir, temporaryDataDir } from '../support/data-dir';
import { Playground } from '../support/playground';
import { type AppPorts, freePorts, type RunningApp, startApp } from '../support/running-app';

/** The person who types in the chat, and whose board is open beside it. */
const TYPIST = 'Marieke Hoekstra';

/** The whole product with its chat, and a browser to use both in. */
export class Product {
  private constructor(
    private readonly dataDir: DataDir,
    private readonly ports: AppPorts,
    private app: RunningApp,
    private readonly browser: Browser,
  ) {}

  /** Starts it with nothing in it but the programme and the fictional people. */
  static async start(): Promise<Product> {
    const dataDir = temporaryDataDir();
    const ports = await freePorts();
    const [app, browser] = await Promise.all([
      startApp({ dataDir: dataDir.path, playground: 'on', ports }),
      launchBrowser(),
    ]);
    return new Product(dataDir, ports, app, browser);
  }

  /** Stops it as a person does, and starts it again with the same data at the same address. */
  async restart(): Promise<number | null> {
    const exitCode = await this.app.stop();
    this.app = await startApp({ dataDir: this.dataDir.path, playground: 'on', ports: this.ports });
    return exitCode;
  }

  openChat(): Promise<Playground> {
    if (!this.app.chatUrl) throw new Error('The product started without its chat.');
    return Playground.open(this.browser, this.app.chatUrl);
  }

  /** Opens a page of the tabs and says who is looking, as local mode asks. */
  async openPage(path: string, name = TYPIST): Promise<Page> {
    const context = await this.browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'nl-NL' });
    const page = await context.newPage();
    page.setDefaultTimeout(30_000);
    await page.goto(`${this.app.url}${path}`);
    await page.getByRole('button', { name: new RegExp(`^${name}`) }).click();
    return page;
  }

  async close(): Promise<void> {
    await this.browser.close();
    await this.app.stop();
    this.dataDir.remove();
  }
}

/** Where the board of the coalition Ontwikkelfonds is. */
export const ONTWIKKELFONDS = '/coalities/4';

/** One column of a board, by the word above it. */
export function column(board: Page, name: string): Locator {
  return board.getByRole('region', { name: new RegExp(`^${name}`) });
}

/** An action item wherever it stands on a page of the tabs. */
export function onPage(place: Page | Locator, number: number): Locator {
  return place.locator(`[data-actie="${number}"]`);
}

/** Everything that stands on a card or in a list. */
export async function textOn(place: Locator): Promise<string> {
  return (await place.textContent()) ?? '';
}

/** The number of the action item that a card is about. */
export async function numberOn(card: Locator): Promise<number> {
  const [, digits] = /#(\d+)/.exec(await textOn(card)) ?? [];
  return Number(digits);
}

/** A day in full, as people read it: "vrijdag 15 januari 2027". */
export function inFull(day: Date): string {
  return new Intl.DateTimeFormat('nl-NL', { dateStyle: 'full', timeZone: 'UTC' }).format(day);
}

/** The first time that this day of the year comes; today counts. */
export function nextTime(month: number, dayOfMonth: number): Date {
  const today = todayInAmsterdam();
  const thisYear = new Date(Date.UTC(today.getUTCFullYear(), month - 1, dayOfMonth));
  return thisYear >= today ? thisYear : new Date(Date.UTC(today.getUTCFullYear() + 1, month - 1, dayOfMonth));
}

export function tomorrow(): Date {
  return new Date(todayInAmsterdam().getTime() + 24 * 60 * 60 * 1000);
}

/** The product's today: a test runs on the real clock, in any time zone. */
function todayInAmsterdam(): Date {
  // Sweden writes a day as ISO 8601 does.
  return new Date(new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format(new Date()));
}
