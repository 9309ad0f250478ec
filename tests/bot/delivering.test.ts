import { textOn } from '../support/cards';
import { chatForTests } from '../support/chat';
import { teamsId } from '../support/chat-room';

const BUDGET = 'actie: Sanne maakt de concept-begroting, uiterlijk 15 januari, #ontwikkelfonds, prio A';

describe('Delivering, when things come twice or go wrong', () => {
  const chat = chatForTests();
  beforeEach(() => chat.connector.slowDown(0));

  const captured = () =>
    chat.inProgramme(async (ports) => (await ports.actionItems.list({}, { offset: 0, limit: 200 })).length);

  it('changes nothing and says nothing when the same message comes again', async () => {
    const before = await captured();
    const id = await chat.personal().say(BUDGET);
    await chat.personal().say(BUDGET, { id });
    await chat.personal().say(BUDGET, { id });
    expect(await captured()).toBe(before + 1);
    expect(chat.connector.requests).toEqual(['POST']);
  });

  it('sends one card when the same message comes again while the first card is still on its way', async () => {
    const before = await captured();
    chat.connector.slowDown(150);
    const id = chat.nextId();
    await Promise.all([1, 2, 3].map(() => chat.personal().say(BUDGET, { id })));
    expect(await captured()).toBe(before + 1);
    expect(chat.connector.requests).toEqual(['POST']);
  });

  it('sends the card that never arrived when the message comes again', async () => {
    const before = await captured();
    const atOnce = { status: 429, retryAfter: 0.01 };
    chat.connector.failNext({ status: 429 }, atOnce, atOnce, atOnce, atOnce);
    const id = chat.nextId();
    await chat.personal().say(BUDGET, { id });
    expect(chat.connector.cards).toEqual([]);
    await chat.personal().say(BUDGET, { id });
    expect(chat.connector.cards).toHaveLength(1);
    expect(await captured()).toBe(before + 1);
  });

  it('tries again when the channel says it goes too fast, until it is taken once', async () => {
    chat.connector.failNext({ status: 429, retryAfter: 1 });
    await chat.personal().say(BUDGET);
    expect(chat.connector.requests).toEqual(['POST', 'POST']);
    expect(chat.connector.cards).toHaveLength(1);
  });

  it('never sends again after an answer that leaves open whether it arrived', async () => {
    chat.connector.failNext({ status: 502, taken: true });
    await chat.personal().say(BUDGET);
    expect(chat.connector.requests).toEqual(['POST']);
    expect(chat.connector.cards).toHaveLength(1);
  });

  it('says it in one line when the channel does not take the card', async () => {
    chat.connector.failNext({ status: 413 });
    await chat.personal().say(BUDGET);
    expect(chat.connector.cards).toEqual([]);
    expect(chat.connector.lines).toEqual([expect.stringMatching(/^Vastgelegd: #\d+ /)]);
  });

  it('keeps what a press did when the others could not be told', async () => {
    await chat.group().say(BUDGET);
    const [card] = chat.connector.cards;
    if (!card) throw new Error('no card');
    chat.connector.failNext({ status: 403 });
    const pressed = await chat.group().press(card, 'Klaar');
    expect(pressed.card && textOn(pressed.card)).toContain('Klaar · #');
  });

  it('greets a group in one line', async () => {
    await chat.group().addBot();
    expect(chat.connector.cards).toEqual([]);
    expect(chat.connector.lines).toEqual([expect.stringMatching(/^Hoi! .* typ help\.$/)]);
  });

  it('greets where it is added, and not where somebody else is', async () => {
    await chat.personal().addBot();
    expect(chat.connector.cards.map(textOn)).toEqual([expect.stringContaining('Hoi! Ik leg acties vast')]);
    await chat.deliver({
      type: 'conversationUpdate',
      id: chat.nextId(),
      from: { id: teamsId('Marieke Hoekstra') },
      conversation: { id: '19:werkgroep@thread.v2', conversationType: 'groupChat' },
      membersAdded: [{ id: '29:iemand' }],
    });
    expect(chat.connector.cards).toHaveLength(1);
  });
});
