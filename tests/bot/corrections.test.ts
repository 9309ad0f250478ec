import { textOn } from '../support/cards';
import { TestChat } from '../support/chat';

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
});
