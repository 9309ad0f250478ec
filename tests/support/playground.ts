import type { Browser, Locator, Page } from 'playwright-core';

/** The places of the chat that the product sets up, by the name in the list at the left. */
export type ChatPlace = 'Personal Chat' | 'Ontwikkelfonds' | 'Thematafel';

/** The bot's name, as people mention it. */
const BOT = 'Tafelwerk';

/** The machine may be busy with everything else; a person would wait a second. */
const PATIENCE_MS = 30_000;

/** Microsoft's Agents Playground in a browser, used as a person does: typing, pressing, reading. */
export class Playground {
  private constructor(readonly page: Page) {}

  /** Opens the chat; the personal conversation with the bot is in front. */
  static async open(browser: Browser, url: string): Promise<Playground> {
    const page = await browser.newPage({ viewport: { width: 1280, height: 1000 }, locale: 'nl-NL' });
    page.setDefaultTimeout(PATIENCE_MS);
    // Fonts and pictures from outside: a test must not depend on them, nor wait for them.
    await page.route(/^https:/, (route) => route.abort());
    await page.goto(url);
    const chat = new Playground(page);
    await chat.box().waitFor();
    // Its log repeats every text; a search for a text must find the chat's own.
    await page.getByRole('button', { name: 'Hide log panel' }).click();
    return chat;
  }

  /** Brings another conversation to the front. */
  async goTo(place: ChatPlace): Promise<void> {
    await this.page.getByRole('treeitem', { name: place }).click();
    await this.box().waitFor();
  }

  /** Types a message in the conversation in front and sends it. */
  async say(text: string): Promise<void> {
    await this.box().click();
    await this.page.keyboard.insertText(text);
    await this.page.keyboard.press('Enter');
  }

  /** Mentions the bot, and sends the text behind it; in a channel it becomes a new post. */
  async mention(text: string): Promise<void> {
    await this.box().click();
    await this.page.keyboard.type(`@${BOT.slice(0, 4)}`);
    await this.page.getByRole('menuitem', { name: BOT }).click();
    // The mention stands there a moment later; what is typed before it would be said without one.
    await this.box().filter({ hasText: BOT }).waitFor();
    await this.page.keyboard.insertText(` ${text}`);
    await this.post(this.box().filter({ hasText: text }));
  }

  /** The button of a channel comes a moment after the words, and takes a press only when it is ready. */
  private async post(typed: Locator): Promise<void> {
    await typed.waitFor();
    const button = this.page.getByRole('button', { name: 'Post', exact: true });
    const until = Date.now() + PATIENCE_MS;
    while ((await typed.count()) > 0 && Date.now() < until) {
      await ((await button.count()) > 0 ? button.click() : this.page.keyboard.press('Enter'));
      await typed.waitFor({ state: 'detached', timeout: 3_000 }).catch(() => undefined);
    }
  }

  /** Every card in the conversation in front: not the form of a dialog, nor a card that is not sent yet. */
  cards(): Locator {
    const elsewhere = ['.ac-adaptiveCard', '[role=dialog]', '[contenteditable]'];
    return this.page.locator(`.ac-adaptiveCard${elsewhere.map((place) => `:not(${place} *)`).join('')}`);
  }

  /** Waits for a card that shows this text; the newest one is it, also when it shows other things later. */
  async card(text: string | RegExp): Promise<Locator> {
    const all = this.cards();
    const newest = all.filter({ hasText: text }).last();
    await newest.waitFor();
    const handle = await newest.elementHandle();
    const index = await all.evaluateAll((cards, wanted) => cards.indexOf(wanted as (typeof cards)[number]), handle);
    return all.nth(index);
  }

  /** A line that the bot wrote without a card. */
  line(text: string | RegExp): Locator {
    return this.page.getByText(text).last();
  }

  /** Opens the dialog of the only message action, for the newest message with this text. */
  async openMessageAction(text: string): Promise<Locator> {
    const menu = this.page.getByRole('button', { name: 'Show more information' });
    // The last element in the page with both the menu and the text is the message itself.
    const message = this.page.locator('div').filter({ has: menu }).filter({ hasText: text }).last();
    await message.getByRole('button', { name: 'Show more information' }).click();
    await this.page.getByRole('menuitem').first().click();
    const dialog = this.page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Create' }).click();
    return dialog;
  }

  /** Searches with the search extension; resolves with its list of results. */
  async search(text: string): Promise<Locator> {
    await this.page.getByRole('button', { name: 'Trigger Message Extension App' }).last().click();
    await this.page.getByRole('menuitem').first().click();
    await this.page.getByPlaceholder('Enter a search term').fill(text);
    return this.page.getByRole('group').filter({ has: this.page.getByPlaceholder('Enter a search term') });
  }

  /** Sends what stands in the compose box, such as a card that was searched for. */
  async send(): Promise<void> {
    await this.page.getByRole('button', { name: 'Send Message' }).last().click();
  }

  /** Chooses from a list on a card. */
  async choose(card: Locator, label: string | RegExp, option: string): Promise<void> {
    await card.getByRole('combobox', { name: label }).click();
    await this.page.getByRole('option', { name: option, exact: true }).click();
  }

  /** Picks a day of this week or the next in a date field on a card; `day` is midnight UTC. */
  async pickDay(card: Locator, label: string, day: Date): Promise<void> {
    await card.getByRole('combobox', { name: label }).click();
    const month = new Intl.DateTimeFormat('en', { month: 'long', timeZone: 'UTC' }).format(day);
    const name = `${day.getUTCDate()}, ${month}, ${day.getUTCFullYear()}`;
    await this.page.getByRole('button', { name, exact: true }).click();
  }

  /**
   * Hands the bot an activity that the Playground has no button for, such as an edited message, from the person
   * who types and in the personal conversation.
   */
  async deliver(activity: Readonly<Record<string, unknown>>): Promise<void> {
    const { request } = this.page;
    const internal = `${new URL(this.page.url()).origin}/_internal/v1`;
    const { config } = await (await request.get(`${internal}/testConfig`)).json();
    const template = await request.get(`${internal}/customActivities/template`, {
      params: { conversationId: config.personalChat.id },
    });
    const data = { ...(await template.json()), ...activity };
    await request.post(`${internal}/customActivities`, { data });
  }

  async close(): Promise<void> {
    await this.page.close();
  }

  private box(): Locator {
    return this.page.locator('[contenteditable=true]').first();
  }
}
