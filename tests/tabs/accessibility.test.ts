import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { day } from '../support/builders';
import { addLine, card, column, hasFocus, Tabs, waitForFocus, waitUntil } from './tabs-in-browser';

describe('For everyone', () => {
  let tabs: Tabs;
  let busy: number;
  beforeAll(async () => {
    tabs = await Tabs.start();
    const late = await tabs.add(
      'Sanne stelt de begroting voor het ontwikkelfonds op, uiterlijk 15 januari 2031, prio A',
    );
    await tabs.change(late.number, { kind: 'due', dueDay: day('2020-01-15') });
    await tabs.change(late.number, { kind: 'comment', text: 'De cijfers van vorig jaar zijn binnen.' });
    const waiting = await tabs.add('Huisvesting van de werkplaats uitzoeken, prio B');
    await tabs.change(waiting.number, { kind: 'wait', on: 'de gemeente' });
    const mine = await tabs.add('Subsidieregeling-arbeidsmarktregio-overeenkomstvoorwaarden doornemen, prio C');
    await tabs.change(mine.number, {
      kind: 'owners',
      owners: [{ personId: tabs.personId('Inge Harmsen'), name: 'Inge Harmsen' }],
    });
    await tabs.change((await tabs.add('Aftrap vieren')).number, { kind: 'close' });
    await tabs.add('Ergens een plek voor zoeken', null);
    busy = late.number;
  }, 240_000);
  afterAll(() => tabs?.stop());

  describe('axe finds nothing in any theme', () => {
    const open = (path: string, ready: (page: Page) => Promise<void>, options = {}) =>
      checked(tabs, path, ready, options);

    it('on the coalities', () => open('/', (page) => page.getByRole('heading', { level: 2 }).nth(11).waitFor()));

    it('on the board, with chips, a doubt and a notice', () =>
      open('/coalities/4', async (page) => {
        await card(page, busy).waitFor();
        await addLine(page).fill('Bas belt de gemeente, uiterlijk 31 februari 2031, prio A');
        await page.getByText('Wie is Bas').waitFor();
      }));

    it('on the board in a notice', () =>
      open('/coalities/4', async (page) => {
        await card(page, busy)
          .getByRole('button', { name: /^Verplaats/ })
          .click();
        await page
          .getByRole('menuitemradio', { name: 'Bezig' })
          .or(page.getByRole('menuitemradio', { name: 'Te doen' }))
          .first()
          .waitFor();
        await page.getByRole('menuitemradio', { checked: false }).first().click();
        await page.getByRole('button', { name: 'Ongedaan maken' }).waitFor();
      }));

    it('in the menu to move', () =>
      open('/coalities/4', async (page) => {
        await card(page, busy)
          .getByRole('button', { name: /^Verplaats/ })
          .click();
        await page.getByRole('menu').waitFor();
      }));

    it('on the list', () => open('/coalities/4?weergave=lijst', (page) => card(page, busy).waitFor()));

    it('on what a coalition is about', () =>
      open('/coalities/4?weergave=over', (page) => page.getByRole('heading', { name: /^Open plekken/ }).waitFor()));

    it('in the side panel', () =>
      open(`/coalities/4?actie=${busy}`, (page) => page.getByRole('region', { name: 'Geschiedenis' }).waitFor()));

    it('in the side panel on a narrow screen', () =>
      open(
        `/coalities/4?actie=${busy}`,
        (page) => page.getByRole('region', { name: 'Geschiedenis' }).waitFor(),
        NARROW,
      ));

    it('in the dialog that asks what an action item waits for', () =>
      open('/coalities/4', async (page) => {
        await card(page, busy)
          .getByRole('button', { name: /^Verplaats/ })
          .click();
        await page.getByRole('menuitemradio', { name: 'Wacht op…' }).click();
        await page.getByRole('dialog').getByRole('button', { name: 'Zet op wacht' }).click();
        await page.getByText('Zeg erbij waar de actie op wacht.').waitFor();
      }));

    it('in the dialog to choose the aanjager', () =>
      open('/coalities/4', async (page) => {
        await page.getByRole('button', { name: 'Kies de aanjager' }).click();
        await page.getByRole('dialog').getByRole('combobox').waitFor();
      }));

    it('on Mijn acties', () => open('/mijn-acties', (page) => page.getByRole('article').first().waitFor()));

    it('on what is nog te plaatsen', () =>
      open('/nog-te-plaatsen', (page) => page.getByRole('article').first().waitFor()));

    it('on an empty board', () => open('/coalities/11', (page) => page.getByText('nog geen acties').waitFor()));

    it('where you say who you are', () =>
      open('/', (page) => page.getByRole('heading', { name: 'Wie ben je vandaag?' }).waitFor(), { as: 'niemand' }));
  });

  it.each([
    '/',
    '/coalities/4',
    '/coalities/4?weergave=lijst&kolom=wacht',
    '/coalities/4?weergave=over',
    '/mijn-acties',
    '/nog-te-plaatsen',
    '/configuratie',
  ])('%s fits in 320 pixels without scrolling sideways, with targets of 24 pixels', async (path) => {
    const page = await tabs.open(path, NARROW);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.locator('[aria-busy]').first().waitFor({ state: 'detached' });
    await expectNothingWider(page);
    expect(await page.evaluate(SMALLER_THAN_24)).toEqual([]);
    await page.close();
  });

  it('shows one list at a time on a narrow screen, and the side panel over all of it', async () => {
    const page = await tabs.open('/coalities/4', NARROW);
    await page.getByRole('button', { name: /^Wacht op/ }).click();
    await page.getByText('wacht op: de gemeente').waitFor();
    await page.getByRole('article').nth(1).waitFor({ state: 'detached' });
    await page.getByRole('article').getByRole('link').click();
    await page.getByRole('region', { name: 'Geschiedenis' }).waitFor();
    await expectNothingWider(page);
    await page.close();
  });

  it('can be read at 200% zoom', async () => {
    const page = await tabs.open('/coalities/4', { viewport: { width: 640, height: 400 }, deviceScaleFactor: 2 });
    await card(page, busy).waitFor();
    await card(page, busy).scrollIntoViewIfNeeded();
    await expectNothingWider(page);
    await page.close();
  });

  it('works by keyboard alone: skip to the content, add, open, change, undo, close', async () => {
    const page = await tabs.open('/coalities/4');
    await card(page, busy).waitFor();
    await page.keyboard.press('Tab');
    await waitForFocus(page.getByRole('link', { name: 'Naar de inhoud' }));
    await page.keyboard.press('Enter');
    await tabTo(page, addLine(page));
    await page.keyboard.type('Loes vergelijkt de offertes voor het lokaal');
    await page.keyboard.press('Enter');
    const added = column(page, 'Te doen').getByRole('article').filter({ hasText: 'offertes' });
    await added.waitFor();
    await tabTo(page, added.getByRole('link'));
    await page.keyboard.press('Enter');
    await page.getByRole('region', { name: 'Geschiedenis' }).waitFor();
    await tabTo(page, page.getByRole('dialog').getByRole('combobox', { name: 'Stand' }));
    await page.keyboard.press('ArrowDown');
    await page.getByRole('dialog').getByText('zette dit op Bezig').waitFor();
    await page.keyboard.press('Escape');
    await added.getByRole('link').and(page.locator(':focus')).waitFor({ state: 'detached' });
    await column(page, 'Bezig')
      .getByRole('article')
      .filter({ hasText: 'offertes' })
      .getByRole('link')
      .and(page.locator(':focus'))
      .waitFor();
    await page.keyboard.press('Control+z');
    await added.waitFor();
    await page.close();
  });

  it('lets everything come and go at once for who wants less motion', async () => {
    const page = await tabs.open('/coalities/4', { reducedMotion: 'reduce' });
    await card(page, busy).waitFor();
    const longest = await page.evaluate(LONGEST_MOTION_S);
    expect(longest).toBeLessThan(0.001);
    await page.close();
  });
});

const NARROW = { viewport: { width: 320, height: 640 } };

/**
 * Runs axe on a page once it is ready, and in the other themes the rules that colours can break. The page allows the
 * script of axe, which our own security headers would not.
 */
async function checked(tabs: Tabs, path: string, ready: (page: Page) => Promise<void>, options: object): Promise<void> {
  const page = await tabs.open(path, { bypassCSP: true, reducedMotion: 'reduce', script: SWITCHES_THEME, ...options });
  await ready(page);
  await page.addScriptTag({ content: axe.source });
  expect(await page.evaluate(RUN_AXE)).toEqual([]);
  for (const theme of ['dark', 'contrast']) {
    const before = await page.evaluate(BACKGROUND);
    await page.evaluate(`switchTheme('${theme}')`);
    await waitUntil(page, `${BACKGROUND} !== '${before}' && ${AT_REST}`);
    expect({ theme, found: await page.evaluate(RUN_AXE_ON_COLOURS) }).toEqual({ theme, found: [] });
  }
  await page.close();
}

/** Lets a test be the person's system, which says in what colours it wants to see a page. */
const SWITCHES_THEME = `{
  const THEMES = { '(forced-colors: active)': 'contrast', '(prefers-color-scheme: dark)': 'dark' };
  const real = window.matchMedia.bind(window);
  const lists = [];
  let now = 'light';
  window.matchMedia = (query) => {
    const theme = THEMES[query];
    if (!theme) return real(query);
    const list = Object.defineProperty(new EventTarget(), 'matches', { get: () => now === theme });
    lists.push(list);
    return list;
  };
  window.switchTheme = (theme) => {
    now = theme;
    for (const list of lists) list.dispatchEvent(new Event('change'));
  };
}`;

const BACKGROUND = `getComputedStyle(document.querySelector('#root .fui-FluentProvider > div')).backgroundColor`;

const AT_REST = `document.getAnimations().every(({ playState }) => playState !== 'running')`;

const FINDINGS = `.then(({ violations }) =>
  violations.map(({ id, nodes }) => id + ': ' + nodes.map((node) => node.target + ' ' + node.failureSummary).join(' | ')))`;

const RUN_AXE = `axe.run(document, { rules: { 'target-size': { enabled: true } } })${FINDINGS}`;

const RUN_AXE_ON_COLOURS = `axe.run(document, { runOnly: ['color-contrast', 'link-in-text-block'] })${FINDINGS}`;

const WIDER_THAN_THE_SCREEN = `[...document.querySelectorAll('*')]
  .filter((one) => one.scrollWidth > one.clientWidth + 1 && ['auto', 'scroll'].includes(getComputedStyle(one).overflowX)
    || one.getBoundingClientRect().right > innerWidth + 1 && getComputedStyle(one).visibility !== 'hidden')
  .filter((one) => !one.closest('[role="status"][aria-live]') && one.getBoundingClientRect().left >= 0)
  .map((one) => one.outerHTML.slice(0, 120))`;

const SMALLER_THAN_24 = `[...document.querySelectorAll('button, input, select, a[href], [role="button"]')]
  .map((one) => ({ one, box: (one.closest('.fui-Input, .fui-Select, .fui-Checkbox') ?? one).getBoundingClientRect() }))
  .filter(({ box }) => box.right > 0 && box.width > 0 && (box.height < 24 || box.width < 24))
  .map(({ one }) => one.outerHTML.slice(0, 120))`;

const LONGEST_MOTION_S = `Math.max(...[...document.querySelectorAll('*')].flatMap((one) => {
  const { transitionDuration, animationDuration } = getComputedStyle(one);
  return [...transitionDuration.split(','), ...animationDuration.split(',')].map(parseFloat);
}))`;

/** Measures once everything is at rest: what slides in stands beside the screen first. */
async function expectNothingWider(page: Page): Promise<void> {
  await waitUntil(page, AT_REST);
  expect(await page.evaluate(WIDER_THAN_THE_SCREEN)).toEqual([]);
}

/** Presses Tab until this element has the focus; fails when it is not within reach. */
async function tabTo(page: Page, target: ReturnType<Page['locator']>): Promise<void> {
  for (let presses = 0; presses < 80; presses += 1) {
    if (await hasFocus(target)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('Not reached with the Tab key');
}
