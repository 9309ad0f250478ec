import type { Browser, FrameLocator, Page } from 'playwright-core';
import { launchBrowser } from '../support/browser';
import type { DataDir } from '../support/data-dir';
import { CLIENT_ID, type FakeEntra, fakeEntra, TENANT } from '../support/fake-entra';
import { startedDataDir } from '../support/first-start';
import { type RunningApp, startApp } from '../support/running-app';

/** What the stand-in for Teams tells the page about where it is. */
interface TeamsContext {
  readonly theme: string;
  readonly locale: string;
  readonly subEntityId?: string;
  /** `settings` is the dialog that configures a tab. */
  readonly frame?: 'content' | 'settings';
}

describe('Inside Teams', () => {
  let dataDir: DataDir;
  let entra: FakeEntra;
  let app: RunningApp;
  let browser: Browser;
  beforeAll(async () => {
    dataDir = await startedDataDir();
    entra = await fakeEntra();
    app = await startApp({
      dataDir: dataDir.path,
      playground: 'off',
      settings: {
        PUBLIC_URL: 'https://tafelwerk.example',
        BOT_ID: CLIENT_ID,
        BOT_TENANT_ID: TENANT,
        BOT_PASSWORD: 'only for this test',
        AAD_APP_CLIENT_ID: CLIENT_ID,
        AAD_AUTHORITY: entra.authority,
        TENANTS: `${TENANT}=noord-holland-2030`,
      },
    });
    browser = await launchBrowser();
  }, 240_000);
  afterAll(async () => {
    await browser?.close();
    await app?.stop();
    await entra?.close();
    dataDir?.remove();
  });

  it('signs in with the token of Teams, and takes over its theme and language', async () => {
    const { page, tab } = await open('/mijn-acties', { theme: 'dark', locale: 'en-GB' }, await entra.token());
    await tab.getByRole('heading', { name: 'My actions' }).waitFor();
    await tab.getByText('Sanne de Wit', { exact: true }).waitFor();
    await tab.locator('html[style*="dark"]').waitFor({ state: 'attached' });
    await page.evaluate(`tell('themeChange', ['default'])`);
    await tab.locator('html[style*="light"]').waitFor({ state: 'attached' });
    await page.context().close();
  });

  it('opens the board that a link in the chat points at', async () => {
    const { page, tab } = await open(
      '/',
      { theme: 'default', locale: 'nl-NL', subEntityId: 'coalities/4' },
      await entra.token(),
    );
    await tab.getByRole('heading', { name: /^Ontwikkelfonds/, level: 1 }).waitFor();
    await page.context().close();
  });

  it('lets nobody in with a token that Entra did not sign, and offers to try again', async () => {
    const { page, tab } = await open('/', { theme: 'default', locale: 'nl-NL' }, await entra.forgedToken());
    await tab.getByText('Aanmelden lukte niet').waitFor();
    expect(await tab.getByRole('heading', { name: 'Coalities' }).count()).toBe(0);
    await tab.getByRole('button', { name: 'Probeer opnieuw' }).waitFor();
    await page.context().close();
  });

  it('saves which board a channel shows', async () => {
    const { page, tab } = await open(
      '/configuratie',
      { theme: 'default', locale: 'nl-NL', frame: 'settings' },
      await entra.token(),
    );
    await tab.getByRole('combobox', { name: 'Coalitie' }).selectOption('4');
    await tab.getByText('druk daarna op Opslaan').waitFor();
    await page.waitForFunction(`heard.some(({ func }) => func === 'settings.setValidityState')`);
    await page.evaluate(`tell('settings.save', [{}])`);
    await page.waitForFunction(`heard.some(({ func }) => func === 'settings.save.success')`);
    const heard = (await page.evaluate('heard')) as readonly Heard[];
    const [settings] = heard.find(({ func }) => func === 'settings.setSettings')?.args ?? [];
    expect(settings).toMatchObject({
      entityId: 'coalities/4',
      contentUrl: `${app.url}/coalities/4`,
      suggestedDisplayName: 'Ontwikkelfonds',
    });
    await page.context().close();
  });

  async function open(path: string, context: TeamsContext, token: string) {
    const inTeams = await browser.newContext({ locale: 'nl-NL' });
    // Newer browsers ask before a page of the internet may show one of this computer; older ones know no such thing.
    await inTeams.grantPermissions(['local-network-access']).catch(() => undefined);
    const page: Page = await inTeams.newPage();
    await page.route('https://teams.microsoft.com/**', (route) =>
      route.fulfill({ contentType: 'text/html', body: standIn(app.url + path, context, token) }),
    );
    await page.goto('https://teams.microsoft.com/');
    const tab: FrameLocator = page.frameLocator('iframe');
    return { page, tab };
  }
});

interface Heard {
  readonly func: string;
  readonly args: readonly unknown[];
}

/** A page at Teams' own address that answers what teams-js asks, as Teams does. */
function standIn(tab: string, context: TeamsContext, token: string): string {
  const answers = {
    initialize: [context.frame ?? 'content', 'web', '2.58.0'],
    getContext: [{ entityId: 'tafelwerk', ...context }],
    'authentication.getAuthToken': [true, token],
    'settings.setSettings': [true],
  };
  return `<!doctype html><title>Teams</title><iframe title="tab" src="${tab}" width="1000" height="700"></iframe><script>
    const answers = ${JSON.stringify(answers)};
    const heard = [];
    const tab = () => document.querySelector('iframe').contentWindow;
    const tell = (func, args) => tab().postMessage({ func, args }, '*');
    addEventListener('message', ({ data }) => {
      heard.push(data);
      const args = answers[data.func];
      if (args) tab().postMessage({ id: data.id, uuid: data.uuid, args }, '*');
    });
  </script>`;
}
