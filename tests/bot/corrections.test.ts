import { textOn } from '../support/cards';
import { TestChat } from '../support/chat';

/** An edit counts when it was written after the message. */
const LATER = '2026-11-23T08:30:00.000Z';

describe('Putting right what was understood', () => {
  let chat: TestChat;

  beforeAll(async () => {
    chat = await TestChat.start();
  });
  beforeEach(() => chat.connector.clear());
  afterAll(() => chat.close());

  it('changes the one card, and says what changed', async () => {
    const room = chat.personal();
    await room.say('actie: Sanne boekt de zaal voor woensdag, #ontwikkelfonds');
    chat.connector.clear();
    await room.say('nee, donderdag');
    expect(chat.connector.requests).toEqual(['PUT', 'POST']);
    expect(chat.connector.cards.map(textOn).join()).toContain('donderdag 26 november 2026');
    expect(chat.connector.lines.join()).toContain('donderdag 26 november 2026');
  });

  it('takes an answer to the card for the action on it', async () => {
    const room = chat.personal();
    await room.say('actie: Sanne print de agenda, #ontwikkelfonds', { id: 'agenda' });
    await room.say('actie: Sanne print de badges, #ontwikkelfonds');
    chat.connector.clear();
    await room.say('niet Sanne maar Inge', { answers: 'agenda' });
    expect(chat.connector.cards.map(textOn).join()).toMatch(/agenda[\s\S]*Inge/i);
  });

  it('stays when a slip of the pen in the first message is mended', async () => {
    const room = chat.personal();
    const id = await room.say('actie: Sanne belt de drukker woensdag, prio C, #ontwikkelfonds');
    await room.say('nee, vrijdag');
    await room.say('toch prio B');
    await room.say('niet Sanne maar Inge');
    chat.connector.clear();
    await room.edit(id, 'actie: Sanne belt de drukkerij woensdag, prio C, #ontwikkelfonds', { at: LATER });
    const card = chat.connector.cards.map(textOn).join();
    expect(card).toContain('vrijdag 27 november 2026');
    expect(card).toContain('B · middel');
    expect(card).toContain('Inge');
    expect(card).not.toContain('Sanne');
  });

  it('gives way to what an edit of the first message newly says', async () => {
    const room = chat.personal();
    const id = await room.say('actie: Sanne leest de folder woensdag, #ontwikkelfonds');
    await room.say('nee, vrijdag');
    chat.connector.clear();
    await room.edit(id, 'actie: Sanne leest de folder donderdag, #ontwikkelfonds', { at: LATER });
    expect(chat.connector.cards.map(textOn).join()).toContain('donderdag 26 november 2026');
  });
});
