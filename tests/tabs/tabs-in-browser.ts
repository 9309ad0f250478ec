import type { Browser, BrowserContext, BrowserContextOptions, Locator, Page } from 'playwright-core';
import type { ActionItemChange } from '../../core/action-items/action-item';
import type { ActionItemDetail, ActionItemView } from '../../core/action-items/views';
import { asPersonId, type PersonId } from '../../core/shared/ids';
import { launchBrowser } from '../support/browser';
import type { DataDir } from '../support/data-dir';
import { startedDataDir } from '../support/first-start';
import { type RunningApp, startApp } from '../support/running-app';

/** Looks after the whole programme, so may do everything. */
const SECRETARY = 'Inge Harmsen';

const BOARD = '/coalities/4';

/** As many action items as one message may hold. */
const LIST_MAX = 40;

/** Who opens a page, on what screen, which requests never arrive, and a script that runs before the page's own. */
type Opening = BrowserContextOptions & { readonly as?: string; readonly without?: string; readonly script?: string };

/** The product without its chat, and a browser to look at its pages. */
export class Tabs {
  private lines = 0;
  private readonly contexts = new Map<string, BrowserContext>();

  private constructor(
    private readonly dataDir: DataDir,
    readonly app: RunningApp,
    private readonly browser: Browser,
    private readonly token: string,
    private readonly people: readonly { readonly id: string; readonly name: string }[],
  ) {}

  static async start(): Promise<Tabs> {
    const dataDir = await startedDataDir();
    const app = await startApp({ dataDir: dataDir.path, playground: 'off', settings: { API_PER_MINUTE: '1000000' } });
    const browser = await launchBrowser();
    const people = (await (await fetch(`${app.url}/api/local/people`)).json()) as { id: string; name: string }[];
    const secretary = people.find(({ name }) => name === SECRETARY);
    const answer = await fetch(`${app.url}/api/local/session`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ personId: secretary?.id }),
    });
    const { token } = (await answer.json()) as { token: string };
    return new Tabs(dataDir, app, browser, token, people);
  }

  /**
   * Opens a page as somebody who chose their name before. Each person and screen has a browser that keeps the files
   * it fetched; what was typed on one page is not there on the next.
   */
  async open(path = BOARD, { as = SECRETARY, without, script, ...options }: Opening = {}): Promise<Page> {
    const context = await this.contextFor(as, options);
    const page = await context.newPage();
    page.setDefaultTimeout(20_000);
    if (without) await page.route(without, (route) => route.abort());
    if (script) await page.addInitScript(script);
    await page.goto(this.app.url + path);
    return page;
  }

  /** A page of a browser that has never been here. */
  async openAsStranger(path: string): Promise<Page> {
    const context = await this.browser.newContext({ locale: 'nl-NL' });
    const page = await context.newPage();
    page.once('close', () => void context.close());
    await page.goto(this.app.url + path);
    return page;
  }

  /** Puts an action item on a board, as the secretary would type it. */
  async add(text: string, coalition: string | null = '4'): Promise<ActionItemView> {
    this.lines += 1;
    const body = { requestKey: `test-line-${this.lines}`, text, coalition };
    const { items } = await this.call<{ items: ActionItemView[] }>('POST', '/api/action-items', body);
    const [item] = items;
    if (!item) throw new Error(`No action item in “${text}”`);
    return item;
  }

  /** Puts many action items on a board, as one list. */
  async addMany(titles: readonly string[], coalition: string): Promise<void> {
    for (let from = 0; from < titles.length; from += LIST_MAX) {
      const list = titles.slice(from, from + LIST_MAX).map((title) => `- ${title}`);
      this.lines += 1;
      const body = { requestKey: `test-line-${this.lines}`, text: ['Acties:', ...list].join('\n'), coalition };
      await this.call('POST', '/api/action-items', body);
    }
  }

  change(number: number, change: ActionItemChange): Promise<ActionItemView> {
    return this.call('POST', `/api/action-items/${number}/changes`, { version: null, change });
  }

  read(number: number): Promise<ActionItemDetail> {
    return this.call('GET', `/api/action-items/${number}`);
  }

  personId(name: string): PersonId {
    return asPersonId(this.people.find((person) => person.name === name)?.id ?? '');
  }

  async stop(): Promise<void> {
    await this.browser.close();
    await this.app.stop();
    this.dataDir.remove();
  }

  private async contextFor(as: string, options: BrowserContextOptions): Promise<BrowserContext> {
    const key = JSON.stringify([as, options]);
    const known = this.contexts.get(key);
    if (known) return known;
    const context = await this.browser.newContext({
      viewport: { width: 1280, height: 900 },
      locale: 'nl-NL',
      ...options,
    });
    this.contexts.set(key, context);
    const person = this.people.find(({ name }) => name === as);
    await context.addInitScript(`
      if (!sessionStorage.getItem('opened')) localStorage.clear();
      sessionStorage.setItem('opened', 'yes');
      localStorage.setItem('tafelwerk.person', ${JSON.stringify(person?.id)});
    `);
    return context;
  }

  private async call<T>(method: string, path: string, body?: unknown): Promise<T> {
    const response = await fetch(this.app.url + path, {
      method,
      headers: { authorization: `Bearer ${this.token}`, ...(body ? { 'content-type': 'application/json' } : {}) },
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`);
    return (await response.json()) as T;
  }
}

/** One column of a board, by the word above it. */
export function column(page: Page, name: string): Locator {
  return page.getByRole('region', { name: new RegExp(`^${name}`) });
}

/** An action item wherever it stands. */
export function card(place: Page | Locator, number: number): Locator {
  return place.locator(`[data-actie="${number}"]`);
}

/** The line in which an action item is added. */
export function addLine(page: Page): Locator {
  return page.getByRole('textbox', { name: 'Voeg een actie toe' });
}

/** Waits until a screen reader was last told this: words are spoken after they are drawn. */
export async function waitForSpoken(page: Page, words: string | RegExp): Promise<void> {
  const spoken = page.locator('[role="status"][aria-live="polite"]').last();
  await spoken.filter({ hasText: words }).waitFor({ state: 'attached' });
}

/** Whether this element has the focus. */
export async function hasFocus(element: Locator): Promise<boolean> {
  return (await element.and(focused(element)).count()) === 1;
}

/** Waits until this element has the focus: it moves after the page has drawn. */
export async function waitForFocus(element: Locator): Promise<void> {
  await element.and(focused(element)).waitFor();
}

/** Waits until this field holds this text: a page empties or fills it after it has drawn. */
export async function waitForValue(field: Locator, text: string): Promise<void> {
  const until = Date.now() + 10_000;
  while ((await field.inputValue()) !== text && Date.now() < until) await field.page().waitForTimeout(50);
  expect(await field.inputValue()).toBe(text);
}

/** Waits until this expression is true in the page. Playwright's own way is stopped by the page's security policy. */
export async function waitUntil(page: Page, expression: string): Promise<void> {
  const until = Date.now() + 10_000;
  while (!(await page.evaluate(expression)) && Date.now() < until) await page.waitForTimeout(20);
  expect(await page.evaluate(expression)).toBe(true);
}

function focused(element: Locator): Locator {
  return element.page().locator(':focus');
}
