import type { Playground } from '../support/playground';
import { column, inFull, numberOn, ONTWIKKELFONDS, onPage, Product, textOn } from './product';

describe('In a group chat and in a channel', () => {
  let product: Product;
  let chat: Playground;

  beforeAll(async () => {
    product = await Product.start();
    chat = await product.openChat();
  }, 240_000);

  afterAll(() => product?.close());

  it('answers a mention in a group with a short card, and says why on request', async () => {
    await chat.goTo('Werkgroep Ontwikkelfonds');
    await chat.mention('actie: Sanne belt de bank over het ontwikkelfonds, uiterlijk 1 maart, prio B');
    const card = await chat.card('bank');
    expect(await textOn(card)).toContain('Sanne de Wit · ');
    expect(await card.getByText('uit “uiterlijk 1 maart”').isVisible()).toBe(false);

    await card.getByRole('button', { name: 'Waarom zo?' }).click();

    await card.getByText('uit “uiterlijk 1 maart”').waitFor();
  });

  it('captures several action items from one message on one card, each with its own line', async () => {
    await chat.goTo('Personal Chat');
    await chat.say(
      'acties ontwikkelfonds:\n- Bas van der Laan mailt de scholen\n- Inge plant een overleg\n- Sanne zoekt een spreker',
    );
    const card = await chat.card('Vastgelegd · 3 acties');
    for (const text of ['Scholen mailen', 'Overleg plannen', 'Spreker zoeken'])
      expect(await textOn(card)).toContain(text);
    expect(await chat.cards().filter({ hasText: 'Spreker zoeken' }).count()).toBe(1);

    await card.getByRole('button', { name: 'Alles ongedaan maken' }).click();
    await card.filter({ hasText: 'Ingetrokken: 3 acties' }).waitFor();
  });

  it('asks where an action item belongs when no coalition is named', async () => {
    await chat.goTo('Personal Chat');
    await chat.say('actie: Inge bestelt nieuwe naambordjes');
    const card = await chat.card('naambordjes');
    const number = await numberOn(card);
    expect(await textOn(card)).toContain('Nog te plaatsen');

    await chat.choose(card, 'Nog te plaatsen', 'Ontwikkelfonds');
    await card.getByRole('button', { name: 'Plaats', exact: true }).click();

    await card.filter({ hasNotText: 'Nog te plaatsen' }).waitFor();
    const board = await product.openPage(ONTWIKKELFONDS);
    await onPage(column(board, 'Te doen'), number).waitFor();
  });

  it('changes owner, date and coalition in the form that Wijzig opens', async () => {
    await chat.goTo('Personal Chat');
    await chat.say('actie: Inge schrijft het persbericht');
    const card = await chat.card('persbericht');

    await card.getByRole('button', { name: /^Wijzig/ }).click();
    await card.getByRole('button', { name: 'Bewaar' }).waitFor();
    const tomorrow = new Date(Date.now() + 24 * 60 * 60 * 1000);
    await chat.choose(card, 'Trekker', 'Sanne de Wit');
    await chat.choose(card, 'Coalitie', 'Ontwikkelfonds');
    await chat.pickDay(card, 'Klaar op', tomorrow);
    await card.getByRole('button', { name: 'Bewaar' }).click();

    await card.filter({ hasNotText: 'Bewaar' }).waitFor();
    const said = await textOn(card);
    expect(said).toContain('Sanne de Wit');
    expect(said).toContain('Ontwikkelfonds');
    expect(said).toContain(inFull(tomorrow));
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
});
