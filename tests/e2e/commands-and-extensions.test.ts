import type { Playground } from '../support/playground';
import { inFull, nextTime, numberOn, Product, textOn } from './product';

describe('Commands, the message action and searching', () => {
  let product: Product;
  let chat: Playground;

  beforeAll(async () => {
    product = await Product.start();
    chat = await product.openChat();
  }, 240_000);

  afterAll(() => product?.close());

  const capture = async (text: string, word: string) => {
    await chat.goTo('Personal Chat');
    await chat.say(text);
    const card = await chat.card(word);
    return { card, number: await numberOn(card) };
  };

  it('says with help what can be typed', async () => {
    await chat.say('help');
    const help = await chat.card('mijn acties');
    for (const command of ['acties', 'klaar', 'heropen', 'koppel', 'ontkoppel']) {
      expect(await textOn(help)).toContain(command);
    }
  });

  it('shows what I still have to do', async () => {
    await capture('actie: ik lees het jaarplan van het ontwikkelfonds', 'jaarplan');
    await chat.say('mijn acties');
    const mine = await chat.card(/Mijn acties/);
    expect(await textOn(mine)).toContain('Jaarplan');
  });

  it('closes and reopens by number', async () => {
    const { number } = await capture('actie: Inge print de agenda voor het ontwikkelfonds', 'agenda');
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
    await chat.goTo('Personal Chat');
    await chat.say('Zonder contract met de drukker kunnen we niet door');
    await chat.line('Hier lees ik geen actie in.').waitFor();
    const dialog = await chat.openMessageAction('Zonder contract met de drukker kunnen we niet door');
    const text = dialog.getByRole('textbox').first();
    await text.waitFor();
    expect(await text.inputValue()).toBe('Zonder contract met de drukker kunnen we niet door');

    await text.fill('Inge regelt het contract met de drukker, #ontwikkelfonds');
    await dialog.getByRole('button', { name: 'Leg vast' }).click();

    await dialog.getByText('Vastgelegd: 1 actie').waitFor();
    await dialog.getByRole('button', { name: 'Close' }).click();
    await chat.card('drukker');
  });

  it('finds an action item from the compose box and puts its card in the conversation', async () => {
    const { number } = await capture('actie: Inge vertaalt de folder voor het ontwikkelfonds', 'folder');
    const results = await chat.search('folder');
    await results
      .getByText(/Folder/)
      .first()
      .click();
    await chat.send();
    await chat
      .cards()
      .filter({ hasText: `#${number}` })
      .nth(1)
      .waitFor();
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
