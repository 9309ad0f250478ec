import { buttonsOn, linesOn, textOn } from '../support/cards';
import { chatForTests } from '../support/chat';
import { teamsId } from '../support/chat-room';

const BUDGET = 'actie: Sanne maakt de concept-begroting, uiterlijk 15 januari, #ontwikkelfonds, prio A';

describe('Capturing from a chat', () => {
  const chat = chatForTests();

  it('answers an action with one card that says what was understood', async () => {
    await chat.personal().say(BUDGET);
    const said = textOn(chat.onlyCard());
    expect(said).toMatch(/Vastgelegd · #\d+/);
    expect(said).toMatch(/concept-begroting/i);
    expect(said).toContain('👤 Sanne de Wit');
    expect(said).toContain('📅 vrijdag 15 januari 2027');
    expect(said).toContain('uit “uiterlijk 15 januari”');
    expect(said).toContain('🏷️ Ontwikkelfonds');
    expect(said).toContain('⚑ A · hoog');
    expect(chat.connector.lines).toEqual([]);
  });

  it('is short in a group and in a channel, where people mention it', async () => {
    for (const room of [chat.group(), chat.channel()]) {
      chat.connector.clear();
      await room.say(BUDGET);
      expect(chat.onlyCard().actions?.map((action) => action.title)).toEqual(['Klaar', 'Wijzig', 'Waarom zo?']);
      expect(textOn(chat.onlyCard())).toContain('Sanne de Wit · vr 15 jan 2027 · prio A');
    }
  });

  it('puts several actions of one message on one card, a line each', async () => {
    await chat
      .personal()
      .say(
        'acties ontwikkelfonds:\n- Bas van der Laan mailt de scholen\n- Inge plant een overleg\n- Sanne zoekt een spreker',
      );
    const card = chat.onlyCard();
    expect(textOn(card)).toContain('Vastgelegd · 3 acties');
    expect(buttonsOn(card).filter((title) => title.startsWith('Wijzig #'))).toHaveLength(3);
  });

  it('reads lists that Teams sends as HTML', async () => {
    const html =
      '<p>acties ontwikkelfonds:</p><ul><li>Bas van der Laan mailt de scholen</li><li>Inge plant een overleg</li></ul>';
    await chat
      .personal()
      .say('acties ontwikkelfonds: Bas van der Laan mailt de scholen Inge plant een overleg', { html });
    expect(textOn(chat.onlyCard())).toContain('Vastgelegd · 2 acties');
  });

  it('knows people by the names they are written with', async () => {
    for (const [written, name] of [
      ['B. Wouda', 'Bas Wouda'],
      ['Bas vd Laan', 'Bas van der Laan'],
      ['Mw. Harmsen', 'Inge Harmsen'],
      ['Emre Yalcin', 'Emre Yalçın'],
    ]) {
      chat.connector.clear();
      await chat.personal().say(`actie: ${written} mailt de scholen voor 15 januari`);
      expect(textOn(chat.onlyCard())).toContain(`👤 ${name}`);
    }
  });

  it('asks where an action belongs when nobody said so', async () => {
    await chat.personal().say('actie: Inge bestelt nieuwe naambordjes');
    expect(textOn(chat.onlyCard())).toContain('Nog te plaatsen');
  });

  it('gives one friendly line with an example when it was addressed and reads no action', async () => {
    await chat.personal().say('mooi weer vandaag');
    expect(chat.connector.cards).toEqual([]);
    expect(chat.connector.lines).toEqual([
      'Hier lees ik geen actie in. Typ bijvoorbeeld “actie: Sanne belt het UWV voor vrijdag, prio A”, of typ help.',
    ]);
  });

  it('answers an empty mention with the same line', async () => {
    await chat.group().say('');
    expect(chat.connector.lines).toHaveLength(1);
  });

  it('stays silent among people, and keeps nothing of what they say', async () => {
    await chat.group().say('mooi weer vandaag', { toBot: false, from: 'Grace Ofori' });
    await chat.group().say('Bas kun jij de notulen uitwerken voor vrijdag?', { toBot: false });
    expect(chat.connector.requests).toEqual([]);
  });

  it('captures a marked action that nobody addressed to it, where the team lets it listen', async () => {
    await chat.group().say(BUDGET, { toBot: false });
    expect(textOn(chat.onlyCard())).toMatch(/concept-begroting/i);
  });

  it('takes “actie” without a colon, said to the bot', async () => {
    await chat.group().say('actie Inge belt de cateraar over het ontwikkelfonds');
    expect(textOn(chat.onlyCard())).toMatch(/cateraar/i);
  });

  it('knows people by how the chat mentions them', async () => {
    await chat.group().say('actie: <at>Bas</at> deelt de notulen, #ontwikkelfonds', {
      mentions: [{ id: teamsId('Coen Bakkenist'), name: 'Bas' }],
    });
    expect(textOn(chat.onlyCard())).toContain('Coen Bakkenist');
  });

  it('makes nobody a member by mentioning them', async () => {
    await chat.group().say('actie: <at>Onbekende Gast</at> deelt de notulen, #ontwikkelfonds', {
      mentions: [{ id: '29:nobody', name: 'Onbekende Gast' }],
    });
    expect(textOn(chat.onlyCard())).toContain('Onbekende Gast');
    const people = await chat.inProgramme((ports) => ports.people.all());
    expect(people.map((person) => person.name)).not.toContain('Onbekende Gast');
  });

  it('lets somebody who was not met before join as gast, and knows them the next time', async () => {
    await chat.personal().say(BUDGET, { from: 'Nieuw Gezicht', locale: 'en-GB' });
    await chat.personal().say('my actions', { from: 'Nieuw Gezicht', locale: 'nl-NL' });
    const people = await chat.inProgramme((ports) => ports.people.all());
    const met = people.filter((person) => person.name === 'Nieuw Gezicht');
    expect(met).toMatchObject([{ role: 'gast', language: 'en' }]);
    expect(chat.connector.cards.map((card) => linesOn(card)[0])).toEqual([
      expect.stringMatching(/^Captured/),
      'My actions',
    ]);
  });

  it('reads “morgen” against the moment the message was written, not the moment it arrives', async () => {
    await chat.personal().say('actie: Inge belt morgen de bank, #ontwikkelfonds', { at: '2026-11-19T22:30:00.000Z' });
    expect(textOn(chat.onlyCard())).toContain('vrijdag 20 november 2026');
  });

  it('tells who works for an organisation that does not take part, and keeps nothing', async () => {
    const before = await chat.inProgramme((ports) => ports.people.all());
    await chat.deliver({
      type: 'message',
      id: 'elders-1',
      text: BUDGET,
      from: { id: '29:elders', name: 'Elders' },
      conversation: { id: 'a:elders', conversationType: 'personal', tenantId: 'another' },
    });
    expect(chat.connector.lines).toEqual([expect.stringContaining('doet nog niet mee')]);
    expect(await chat.inProgramme((ports) => ports.people.all())).toHaveLength(before.length);
  });

  it('writes nothing of what people say in its log', async () => {
    chat.connector.failNext({ status: 502 });
    await chat.personal().say('actie: Inge regelt het geheim van de smid, #ontwikkelfonds');
    expect(chat.log.join('\n')).not.toMatch(/geheim|smid|Inge|Marieke/);
  });
});
