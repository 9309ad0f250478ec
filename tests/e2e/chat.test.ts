import type { Playground } from '../support/playground';
import { waitForValue } from '../tabs/tabs-in-browser';
import { column, inFull, nextTime, numberOn, ONTWIKKELFONDS, onPage, Product, textOn, tomorrow } from './product';

describe('In the chat', () => {
  let product: Product;
  let chat: Playground;

  beforeAll(async () => {
    product = await Product.start();
    chat = await product.openChat();
  }, 240_000);

  afterAll(() => product?.close());

  /** Says it to the bot alone; the card that answers shows this word. */
  const capture = async (text: string, word: string) => {
    await chat.goTo('Personal Chat');
    await chat.say(text);
    return chat.card(word);
  };

  it('answers a mention in a group with a short card, and says why on request', async () => {
    await chat.goTo('Ontwikkelfonds');
    await chat.mention('actie: Sanne belt de bank over het ontwikkelfonds, uiterlijk 1 maart, prio B');
    const card = await chat.card('bank');
    expect(await textOn(card)).toContain('Sanne de Wit · ');
    expect(await card.getByText('uit “uiterlijk 1 maart”').isVisible()).toBe(false);

    await card.getByRole('button', { name: 'Waarom zo?' }).click();

    await card.getByText('uit “uiterlijk 1 maart”').waitFor();
  });

  it('captures several action items from one message on one card, each with its own line', async () => {
    const card = await capture(
      'acties ontwikkelfonds:\n- Bas van der Laan mailt de scholen\n- Inge plant een overleg\n- Sanne zoekt een spreker',
      'Vastgelegd · 3 acties',
    );
    const said = await textOn(card);
    for (const title of ['Scholen mailen', 'Overleg plannen', 'Spreker zoeken']) expect(said).toContain(title);
    expect(await chat.cards().filter({ hasText: 'Spreker zoeken' }).count()).toBe(1);

    await card.getByRole('button', { name: 'Alles ongedaan maken' }).click();
    await card.filter({ hasText: 'Ingetrokken: 3 acties' }).waitFor();
  });

  it('asks where an action item belongs when no coalition is named', async () => {
    const card = await capture('actie: Inge bestelt nieuwe naambordjes', 'naambordjes');
    const number = await numberOn(card);
    expect(await textOn(card)).toContain('Nog te plaatsen');

    await chat.choose(card, 'Nog te plaatsen', 'Ontwikkelfonds');
    await card.getByRole('button', { name: 'Plaats', exact: true }).click();

    await card.filter({ hasNotText: 'Nog te plaatsen' }).waitFor();
    const board = await product.openPage(ONTWIKKELFONDS);
    await onPage(column(board, 'Te doen'), number).waitFor();
  });

  it('changes owner, date and coalition in the form that Wijzig opens', async () => {
    const card = await capture('actie: Inge schrijft het persbericht', 'persbericht');

    await card.getByRole('button', { name: /^Wijzig/ }).click();
    await card.getByRole('button', { name: 'Bewaar' }).waitFor();
    await chat.choose(card, 'Trekker', 'Sanne de Wit');
    await chat.choose(card, 'Coalitie', 'Ontwikkelfonds');
    await chat.pickDay(card, 'Klaar op', tomorrow());
    await card.getByRole('button', { name: 'Bewaar' }).click();

    await card.filter({ hasNotText: 'Bewaar' }).waitFor();
    const said = await textOn(card);
    expect(said).toContain('Sanne de Wit');
    expect(said).toContain('Ontwikkelfonds');
    expect(said).toContain(inFull(tomorrow()));
  });

  it('sends what is said in a linked channel to its coalition, until it is unlinked', async () => {
    await chat.goTo('Thematafel');
    await chat.mention('koppel ontwikkelfonds');
    await chat.line('Deze chat hoort nu bij Ontwikkelfonds').waitFor();
    await chat.mention('actie: Bas van der Laan deelt de notulen');
    const card = await chat.card('notulen');
    expect(await textOn(card)).toContain('Ontwikkelfonds');

    await chat.mention('ontkoppel');
    await chat.line('Deze chat hoort nergens meer bij').waitFor();
    await chat.mention('actie: Bas van der Laan deelt de foto’s');
    const loose = await chat.card('foto’s');
    expect(await textOn(loose)).toContain('Nog te plaatsen');
  });

  it('says with help what can be typed', async () => {
    await chat.goTo('Personal Chat');
    await chat.say('help');
    // The first one stands there since the bot was added.
    const help = chat.cards().filter({ hasText: 'mijn acties' }).nth(1);
    await help.waitFor();
    const said = await textOn(help);
    for (const command of ['acties', 'klaar', 'heropen', 'koppel', 'ontkoppel']) expect(said).toContain(command);
  });

  it('shows what I still have to do', async () => {
    await capture('actie: ik lees het jaarplan van het ontwikkelfonds', 'jaarplan');
    await chat.say('mijn acties');
    const mine = await chat.card(/Mijn acties/);
    expect(await textOn(mine)).toContain('Jaarplan');
  });

  it('closes and reopens by number', async () => {
    const number = await numberOn(await capture('actie: Inge print de agenda voor het ontwikkelfonds', 'agenda'));
    await chat.say(`klaar ${number}`);
    await chat.card(`Klaar · #${number}`);
    await chat.say(`heropen ${number}`);
    // Beside the card of the message itself.
    await chat
      .cards()
      .filter({ hasText: `Vastgelegd · #${number}` })
      .nth(1)
      .waitFor();
  });

  it('answers what it does not understand with an example', async () => {
    await chat.goTo('Personal Chat');
    await chat.say('mooi weer vandaag');
    await chat.line('Hier lees ik geen actie in.').waitFor();
  });

  it('captures any message with the message action, in a dialog that is filled in already', async () => {
    const message = 'Zonder contract met de drukker kunnen we niet door';
    await chat.goTo('Personal Chat');
    await chat.say(message);
    const dialog = await chat.openMessageAction(message);
    const text = dialog.getByRole('textbox', { name: 'De actie, in één of meer regels' });
    await text.waitFor();
    await waitForValue(text, message);

    await text.fill('Inge regelt het contract met de drukker, #ontwikkelfonds');
    await dialog.getByRole('button', { name: 'Leg vast' }).click();

    // The Playground forgets what the dialog says when a message comes in behind it.
    const card = await chat.card('Contract met de drukker');
    expect(await textOn(card)).toContain('Inge Harmsen');
    expect(await textOn(card)).toContain('Ontwikkelfonds');
    await dialog.getByRole('button', { name: 'Close' }).click();
  });

  it('finds an action item from the compose box and puts its card in the conversation', async () => {
    const number = await numberOn(await capture('actie: Inge vertaalt de folder voor het ontwikkelfonds', 'folder'));
    const notUnderstood = chat.page.getByText('Hier lees ik geen actie in.');
    const saidBefore = await notUnderstood.count();
    const results = await chat.search('folder');
    await results.getByText('Folder', { exact: false }).first().click();
    await chat.send();
    const withNumber = chat.cards().filter({ hasText: `#${number}` });
    await withNumber.nth(1).waitFor();
    // The bot hears the card go by; it has nothing to say to it.
    await chat.say('klaar 9999');
    await chat.line('Actie #9999 bestaat niet.').waitFor();
    expect(await notUnderstood.count()).toBe(saidBefore);
  });

  it('follows an edited message and says what changed', async () => {
    await chat.goTo('Personal Chat');
    const message = { id: 'edit-1', text: 'actie: Inge belt de cateraar voor het ontwikkelfonds' };
    await chat.deliver({ ...message, type: 'message' });
    const card = await chat.card('cateraar');

    await chat.deliver({
      ...message,
      type: 'messageUpdate',
      text: `${message.text}, uiterlijk 1 maart`,
      channelData: { eventType: 'editMessage' },
    });

    await card.filter({ hasText: inFull(nextTime(3, 1)) }).waitFor();
    await chat.line(`klaar op ${inFull(nextTime(3, 1))}`).waitFor();
    expect(await chat.cards().filter({ hasText: 'cateraar' }).count()).toBe(1);
  });

  it('asks whether to withdraw when the message is deleted', async () => {
    await chat.goTo('Personal Chat');
    const message = { id: 'gone-1', text: 'actie: Inge huurt een beamer voor het ontwikkelfonds' };
    await chat.deliver({ ...message, type: 'message' });
    const card = await chat.card('beamer');

    await chat.deliver({ id: message.id, type: 'messageDelete', channelData: { eventType: 'softDeleteMessage' } });
    await card.getByRole('button', { name: 'Trek in' }).click();

    await card.filter({ hasText: 'Ingetrokken: ' }).waitFor();
  });
});
