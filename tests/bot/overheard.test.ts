import type { ActionItemNumber } from '../../core/shared/ids';
import { textOn } from '../support/cards';
import { chatForTests } from '../support/chat';
import type { MessageExtras } from '../support/chat-room';

const ROOM = 'actie: Sanne boekt de zaal voor woensdag, #ontwikkelfonds';
const LIST = 'acties ontwikkelfonds:\n- Inge belt de bank\n- Sanne zoekt een spreker';

/** As Teams sends an answer in a chat: the message that is answered stands before it as a quote. */
const quoting = (id: string, text: string) =>
  `<blockquote itemscope itemtype="http://schema.skype.com/Reply" itemid="${id}"><p>eerder gezegd</p></blockquote><p>${text}</p>`;

describe('A correction that is said among people', () => {
  const chat = chatForTests();

  /** An action in the group; what the bot said about it is forgotten. */
  const captured = (text = ROOM) => chat.group().captureEarlier(text, { minute: 0 });

  /** Says something in the group, without a mention. */
  const said = (text: string, extras: MessageExtras) => chat.group().say(text, { toBot: false, ...extras });

  const edited = (id: string, text: string, extras: MessageExtras) =>
    chat.group().edit(id, text, { toBot: false, ...extras });

  const keptOf = (activityId: string) =>
    chat.inProgramme((ports) => ports.captures.find({ conversationId: '19:werkgroep@thread.v2', activityId }));

  it('changes the action and says what changed, as if the bot was mentioned', async () => {
    const { number } = await captured();
    await said('nee, donderdag', { minute: 2 });
    expect(chat.connector.requests).toEqual(['PUT', 'POST']);
    expect(chat.connector.cards.map(textOn).join()).toContain('donderdag 26 november 2026');
    expect(chat.connector.lines).toEqual([`#${number} bijgewerkt: klaar op donderdag 26 november 2026.`]);
  });

  it('puts right what was marked among people, so that nobody needs a mention', async () => {
    await said(ROOM, { minute: 0 });
    await said('nee, donderdag', { minute: 1 });
    expect(chat.connector.lines).toEqual([
      expect.stringMatching(/^#\d+ bijgewerkt: klaar op donderdag 26 november 2026\.$/),
    ]);
  });

  it('changes the action in a thread of a channel too', async () => {
    await chat.channel().say(ROOM, { minute: 0 });
    await chat.channel().say('toch prio B', { toBot: false, minute: 1, answers: '1700000000000' });
    expect(chat.connector.lines).toEqual([expect.stringMatching(/^#\d+ bijgewerkt: prioriteit is nu B · middel\.$/)]);
  });

  it.each<[string, object]>([
    ['toch prio B', { priority: 'B' }],
    ['niet Sanne maar Inge', { owners: [{ name: 'Inge Harmsen' }] }],
    ['nee, Inge doet het', { owners: [{ name: 'Inge Harmsen' }] }],
    ['sorry, uiterlijk 15 januari', { dueDay: '2027-01-15' }],
    ['Nee wacht, vrijdag!', { dueDay: '2026-11-27' }],
  ])('understands “%s”', async (text, expected) => {
    const { number } = await captured();
    await said(text, { minute: 1 });
    expect(await chat.item(number)).toMatchObject(expected);
    expect(chat.connector.lines).toHaveLength(1);
  });

  it('still counts after other people and the sender said something else', async () => {
    const { number } = await captured();
    await said('woensdag kan de zaal niet', { minute: 1, from: 'Grace Ofori' });
    const between = await said('o wat vervelend', { minute: 2 });
    expect(await keptOf(between)).toBeNull();
    await said('nee, donderdag', { minute: 3 });
    expect(await chat.item(number)).toMatchObject({ dueDay: '2026-11-26' });
  });

  describe('that answers the card', () => {
    it('may come from somebody else, later, and in any words that the bot would take', async () => {
      const { number, cardId } = await captured();
      await said('nee, Inge', { minute: 50, answers: cardId, from: 'Coen Bakkenist' });
      expect(await chat.item(number)).toMatchObject({ owners: [{ name: 'Inge Harmsen' }] });
    });

    it('is known by the quote that Teams puts before it', async () => {
      const { number, cardId } = await captured();
      const html = quoting(cardId, 'nee, donderdag');
      await said('nee, donderdag', { minute: 50, html });
      expect(await chat.item(number)).toMatchObject({ dueDay: '2026-11-26' });
    });

    it('is asked which action it means, and a number answers that', async () => {
      const { number, cardId } = await captured(LIST);
      await said('nee, donderdag', { minute: 1, answers: cardId });
      expect(chat.connector.lines).toEqual([expect.stringMatching(/^Welke actie bedoel je\?/)]);
      await said(`nee, #${number} donderdag`, { minute: 2, answers: cardId });
      expect(await chat.item(number)).toMatchObject({ dueDay: '2026-11-26' });
    });
  });

  it('counts as an answer to the message itself too, when it is plain', async () => {
    const { id, number } = await captured();
    await said('nee, Inge', { minute: 49, answers: id });
    await said('nee, donderdag', { minute: 50, answers: id });
    expect(await chat.item(number)).toMatchObject({ dueDay: '2026-11-26', owners: [{ name: 'Sanne de Wit' }] });
  });

  it('changes nothing a second time when it is delivered again', async () => {
    const { number } = await captured();
    const id = await said('nee, donderdag', { minute: 2 });
    await said('nee, vrijdag', { minute: 4 });
    chat.connector.clear();
    await said('nee, donderdag', { id, minute: 2 });
    expect(chat.connector.requests).toEqual([]);
    expect(await chat.item(number)).toMatchObject({ dueDay: '2026-11-27' });
  });

  describe('that is edited', () => {
    it('changes the action again, also when the five minutes have passed', async () => {
      const { number } = await captured();
      const id = await said('nee, donderdag', { minute: 4 });
      chat.connector.clear();
      await edited(id, 'nee, vrijdag', { minute: 20 });
      expect(chat.connector.lines).toEqual([`#${number} bijgewerkt: klaar op vrijdag 27 november 2026.`]);
      await edited(id, 'nee, donderdag', { minute: 19 });
      expect(await chat.item(number)).toMatchObject({ dueDay: '2026-11-27' });
    });

    it('leaves the action alone when it is no correction any more, and becomes no action itself', async () => {
      const { number } = await captured();
      const id = await said('nee, donderdag', { minute: 2 });
      chat.connector.clear();
      await edited(id, 'nee, Sanne wil jij donderdag de zaal afbellen?', { minute: 3 });
      expect(chat.connector.requests).toEqual([]);
      expect(await chat.item(number)).toMatchObject({ dueDay: '2026-11-26', version: 2 });
    });

    it('is heard when an edit makes it one', async () => {
      const { number } = await captured();
      const id = await said('nee, donderdag misschien', { minute: 1 });
      await edited(id, 'nee, donderdag', { minute: 2 });
      expect(await chat.item(number)).toMatchObject({ dueDay: '2026-11-26' });
    });
  });

  describe('is none, and leaves no trace,', () => {
    async function expectNothing(number: ActionItemNumber, message: Promise<string>) {
      const id = await message;
      expect(chat.connector.requests).toEqual([]);
      expect(await chat.item(number)).toMatchObject({ version: 1 });
      expect(await keptOf(id)).toBeNull();
    }

    it.each([
      'nee, donderdag kan ik niet',
      'nee, dat klopt',
      'toch maar taart?',
      'toch donderdag?',
      'nee',
      'sorry Inge',
      'wacht, Inge en Bas',
      'nee, Inge',
      'nee, ik',
      'nee, B',
      'nee, 3',
      'nee, ontwikkelfonds',
      'nee, vanavond',
      'niet Bas maar Inge',
      'niet vrijdag',
      'liever taart',
    ])('when it is “%s”', async (text) => {
      const { number } = await captured();
      await expectNothing(number, said(text, { minute: 1 }));
    });

    it('when it comes after more than five minutes', async () => {
      const { number } = await captured();
      await expectNothing(number, said('nee, donderdag', { minute: 6 }));
    });

    it('when somebody else says it, and answers neither the card nor the message', async () => {
      const { number } = await captured();
      const from = 'Coen Bakkenist';
      await expectNothing(number, said('nee, donderdag', { minute: 1, from }));
    });

    it('when it answers something else that was said', async () => {
      const { number } = await captured();
      const html = quoting('iets-anders', 'nee, donderdag');
      await expectNothing(number, said('nee, donderdag', { minute: 1, html }));
      await expectNothing(number, said('nee, donderdag', { minute: 2, answers: 'iets-anders' }));
    });

    it('when the message gave several actions and it names none of them', async () => {
      const { number } = await captured(LIST);
      await expectNothing(number, said('nee, donderdag', { minute: 1 }));
    });

    it('when who says it may not change the action', async () => {
      const { number, cardId } = await captured();
      const from = 'Gast Spreker';
      await chat.personal().say('help', { from });
      chat.connector.clear();
      await expectNothing(number, said('nee, donderdag', { minute: 1, answers: cardId, from }));
    });

    it('when the bot never met who says it, and makes nobody a member', async () => {
      const { number, cardId } = await captured();
      const from = 'Volslagen Onbekend';
      const before = await chat.inProgramme((ports) => ports.people.all());
      await expectNothing(number, said('nee, donderdag', { minute: 1, answers: cardId, from }));
      await edited('onbekend-bericht', 'mooi weer', { from });
      expect(await chat.inProgramme((ports) => ports.people.all())).toHaveLength(before.length);
    });

    it('when the organisation does not take part', async () => {
      const elsewhere = {
        from: { id: '29:elders', name: 'Elders' },
        conversation: { id: '19:elders@thread.v2', conversationType: 'groupChat', tenantId: 'another' },
      };
      await chat.deliver({ ...elsewhere, type: 'message', id: 'e1', text: 'nee, donderdag' });
      await chat.deliver({ ...elsewhere, type: 'messageUpdate', id: 'e1', text: 'nee, vrijdag' });
      await chat.deliver({ ...elsewhere, type: 'messageDelete', id: 'e1' });
      expect(chat.connector.requests).toEqual([]);
    });
  });

  it('is refused with a reason only to who says it to the bot', async () => {
    const { number, cardId } = await captured();
    await chat.group().say('nee, donderdag', { answers: cardId, minute: 1, from: 'Andere Gast' });
    expect(chat.connector.lines).toEqual([expect.stringMatching(/^Alleen wie de actie heeft/)]);
    expect(await chat.item(number)).toMatchObject({ version: 1 });
  });
});
