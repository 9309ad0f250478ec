import type { Page } from 'playwright-core';
import type { Playground } from '../support/playground';
import { column, inFull, nextTime, numberOn, ONTWIKKELFONDS, onPage, Product, textOn } from './product';

/** The moment that counts: a sentence in a chat becomes an action item on the board of its coalition. */
describe('From a sentence in the chat to the board of the coalition', () => {
  let product: Product;
  let chat: Playground;
  let board: Page;

  beforeAll(async () => {
    product = await Product.start();
    [chat, board] = await Promise.all([product.openChat(), product.openPage(ONTWIKKELFONDS)]);
    await column(board, 'Te doen').waitFor();
    await board.evaluate('window.stillTheSamePage = true');
  }, 240_000);

  afterAll(() => product?.close());

  it('says on a card what was understood, and shows it on a board that is open elsewhere', async () => {
    await chat.say('actie: Sanne maakt de concept-begroting voor het ontwikkelfonds, uiterlijk 15 januari, prio A');

    const card = await chat.card(/Vastgelegd · #\d+/);
    const said = await textOn(card);
    expect(said).toMatch(/Concept-begroting/);
    expect(said).toContain('Sanne de Wit');
    expect(said).toContain(inFull(nextTime(1, 15)));
    expect(said).toContain('Ontwikkelfonds');
    expect(said).toContain('A · hoog');
    expect(said).toContain('uit “uiterlijk 15 januari”');

    const shown = onPage(column(board, 'Te doen'), await numberOn(card));
    await shown.waitFor();
    expect(await textOn(shown)).toMatch(/Concept-begroting/);
    expect(await textOn(shown)).toContain('Sanne de Wit');
  });

  it('takes a wrong part away with one press on ×, on the card and on the board', async () => {
    await chat.say('actie: Bas van der Laan belt het UWV over het ontwikkelfonds, uiterlijk 1 februari');
    const card = await chat.card('Bas van der Laan');
    const shown = onPage(column(board, 'Te doen'), await numberOn(card));
    await shown.filter({ hasText: '1 feb' }).waitFor();

    await card.getByRole('button', { name: 'Haal de datum weg' }).click();

    await shown.filter({ hasNotText: '1 feb' }).waitFor();
    await card.filter({ hasNotText: 'februari' }).waitFor();
    expect(await textOn(card)).toContain('Bas van der Laan');
  });

  it('closes an action item with Klaar, and the board moves it to the last column', async () => {
    await chat.say('actie: Inge reserveert een zaal voor het ontwikkelfonds');
    const card = await chat.card('zaal');
    const number = await numberOn(card);
    await onPage(column(board, 'Te doen'), number).waitFor();

    await card.getByRole('button', { name: 'Klaar', exact: true }).click();

    await onPage(column(board, 'Klaar'), number).waitFor();
    await card.getByRole('button', { name: 'Heropen' }).waitFor();
    await onPage(column(board, 'Te doen'), number).waitFor({ state: 'detached' });
  });

  it('undoes a capture with one press, and brings it back with another', async () => {
    await chat.say('actie: Casper nodigt de gemeenten uit voor het ontwikkelfonds');
    const card = await chat.card('gemeenten');
    const shown = onPage(board, await numberOn(card));
    await shown.waitFor();

    await card.getByRole('button', { name: 'Ongedaan maken' }).click();
    await shown.waitFor({ state: 'detached' });
    await card.filter({ hasText: 'Ingetrokken: ' }).waitFor();

    await card.getByRole('button', { name: 'Herstel' }).click();
    await shown.waitFor();
  });

  it('has everything after a stop and a start, and goes on where it was', async () => {
    await chat.say('actie: Sanne vraagt drie offertes voor het ontwikkelfonds, prio B');
    const card = await chat.card('offertes');
    const before = await numberOn(card);
    await onPage(column(board, 'Te doen'), before).waitFor();

    expect(await product.restart()).toBe(0);
    chat = await product.openChat();
    await chat.say('acties ontwikkelfonds');

    const list = await chat.card(/Ontwikkelfonds.* open/);
    expect(await textOn(list)).toMatch(/Drie offertes/);
    expect(await textOn(list)).toMatch(/Concept-begroting/);
    await chat.say('actie: Sanne vergelijkt de prijzen voor het ontwikkelfonds');
    const next = await chat.card('prijzen');
    expect(await numberOn(next)).toBe(before + 1);
    await onPage(column(board, 'Te doen'), before + 1).waitFor();
    await onPage(column(board, 'Te doen'), before).waitFor();
    expect(await board.evaluate('window.stillTheSamePage')).toBe(true);
  });
});
