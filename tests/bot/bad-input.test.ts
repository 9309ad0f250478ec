import { buttonsOn, linesOn, problemsOf, textOn } from '../support/cards';
import { chatForTests } from '../support/chat';
import { teamsId } from '../support/chat-room';

// cspell:ignore مريم العربية
describe('Input that nobody should send, and everybody does', () => {
  const chat = chatForTests();
  afterEach(() => expect(chat.log).toEqual([]));

  function onlyLine(): string {
    expect(chat.connector.cards).toEqual([]);
    expect(chat.connector.lines).toHaveLength(1);
    return chat.connector.lines[0] ?? '';
  }

  it.each(['', '   ', '\u200B\uFEFF', '\n\n'])('answers %j with an example', async (text) => {
    await chat.personal().say(text);
    expect(onlyLine()).toMatch(/^Hier lees ik geen actie in/);
  });

  it('captures from 28 KB, with a title that fits', async () => {
    await chat.personal().say(`actie: Inge leest ${'het rapport '.repeat(2_300)}`);
    const [, , title = ''] = linesOn(chat.onlyCard());
    expect(title).toMatch(/^Rapport het rapport/);
    expect(title.length).toBeLessThanOrEqual(300);
  });

  it('says on the card how much of a long message was read, and keeps silent about that of a short one', async () => {
    await chat.personal().say(`actie: Inge belt de bank.\n${'We spraken lang over het plan. '.repeat(300)}`);
    const [notice] = linesOn(chat.onlyCard());
    expect(notice).toMatch(/^Dit bericht is lang: alleen de eerste (?:4\.000|3\.\d{3}) tekens zijn gelezen\.$/);
    chat.connector.clear();
    await chat.personal().say('actie: Inge belt de bank');
    expect(textOn(chat.onlyCard())).not.toContain('gelezen');
  });

  it('says so too when it read no action in that part', async () => {
    await chat.personal().say(`${'We spraken lang over het plan. '.repeat(300)}\nIk bel de bank voor vrijdag.`);
    expect(onlyLine()).toMatch(/tekens zijn gelezen\. Hier lees ik geen actie in/);
  });

  it('says of more than that how long a message may be', async () => {
    await chat.personal().say(`actie: ${'x'.repeat(31_000)}`);
    expect(onlyLine()).toMatch(/te lang/);
  });

  it.each([
    ['emoji', 'actie: Inge koopt taart 🎂🎉👩‍👩‍👧‍👦 voor vrijdag', /taart/i],
    ['right to left', 'actie: Inge belt مريم العربية voor vrijdag', /مريم العربية/],
    ['HTML', 'actie: Inge leest <script>alert(1)</script> na', /alert/],
    ['markdown', 'actie: Inge opent [de notulen](javascript:alert(1)) en **meer**', /notulen/i],
    ['SQL', "actie: Inge leest '; drop table action_item; -- na", /drop table/i],
    ['a placeholder', 'actie: Inge vult {{naam}} in', /naam/i],
  ])('shows %s as text, and nothing becomes markup', async (_what, text, kept) => {
    await chat.personal().say(text);
    expect(textOn(chat.onlyCard())).toMatch(kept);
    expect(JSON.stringify(chat.onlyCard().body)).not.toContain('"TextBlock"');
  });

  it('takes marks that cannot be seen out of a title', async () => {
    await chat.personal().say('actie: In\u200Bge be\u202Elt\u202C de ba\uFEFFnk #ontwikkelfonds');
    expect(textOn(chat.onlyCard())).not.toMatch(/[\u200B\u202E\u202C\uFEFF]/);
  });

  it('says of 31 februari that it does not exist, and offers a day', async () => {
    await chat.personal().say('actie: Inge belt de bank, uiterlijk 31 februari');
    expect(textOn(chat.onlyCard())).toMatch(/“[^”]*31 februari” bestaat niet/);
    expect(buttonsOn(chat.onlyCard()).some((title) => /28 februari 2027|1 maart 2027/.test(title))).toBe(true);
  });

  it('keeps the name of an owner that nobody knows, and says so', async () => {
    await chat.personal().say('actie: Sjaak belt de bank');
    expect(textOn(chat.onlyCard())).toContain('👤 Sjaak');
    expect(textOn(chat.onlyCard())).toContain('Ik ken niemand die “Sjaak” heet.');
  });

  it('takes 50 mentions in one message', async () => {
    const mentions = Array.from({ length: 50 }, (_none, i) => ({ id: `29:gast-${i}`, name: `Gast ${i}` }));
    const named = mentions.map((one) => `<at>${one.name}</at>`).join(', ');
    await chat.group().say(`actie: ${named} lezen het rapport`, { mentions });
    expect(chat.connector.cards.length + chat.connector.lines.length).toBe(1);
    for (const card of chat.connector.cards) expect(problemsOf(card)).toEqual([]);
  });

  it('takes 40 actions in one message, on one card that fits', async () => {
    const lines = Array.from({ length: 40 }, (_none, i) => `- Inge belt partij nummer ${i + 1} over het concept-plan`);
    await chat.personal().say(`acties ontwikkelfonds:\n${lines.join('\n')}`);
    expect(textOn(chat.onlyCard())).toContain('Vastgelegd · 40 acties');
    expect(buttonsOn(chat.onlyCard())).toEqual(expect.arrayContaining(['Alles ongedaan maken']));
    const gone = await chat.personal().press(chat.onlyCard(), 'Alles ongedaan maken');
    expect(gone.card && linesOn(gone.card)[0]).toBe('Ingetrokken: 40 acties');
  });

  it('says how many actions one message may have', async () => {
    const lines = Array.from({ length: 60 }, (_none, i) => `- Inge belt partij nummer ${i + 1}`);
    await chat.personal().say(`acties ontwikkelfonds:\n${lines.join('\n')}`);
    expect(onlyLine()).toMatch(/hooguit 50 acties/);
  });

  const activity = (parts: object) => ({
    type: 'message',
    id: chat.nextId(),
    text: 'actie: Inge belt de bank',
    from: { id: teamsId('Marieke Hoekstra'), name: 'Marieke Hoekstra' },
    conversation: {
      id: 'a:persoonlijk',
      conversationType: 'personal',
      tenantId: '11111111-1111-1111-1111-111111111111',
    },
    ...parts,
  });

  it.each([
    ['a time that is none', { timestamp: 'gisteren' }],
    ['a number for a time', { timestamp: 5 }],
    ['a language that is none', { locale: { nl: true } }],
    ['nonsense beside it', { channelData: 7, entities: [null, 3, { type: 'mention' }], attachments: [{}, 'x'] }],
    ['nonsense for lists', { entities: 'y', attachments: 'z' }],
    ['a name that is none', { from: { id: teamsId('Marieke Hoekstra'), name: 5 } }],
  ])('reads the action beside %s', async (_what, wrong) => {
    expect((await chat.deliver(activity(wrong))).status).toBe(200);
    expect(textOn(chat.onlyCard())).toContain('Bank bellen');
  });

  it('takes the moment of receiving for a time that cannot be read', async () => {
    chat.setClock('2026-11-23T08:15:00.000Z');
    await chat.deliver(activity({ text: 'actie: Inge belt de bank morgen', timestamp: 'gisteren' }));
    expect(textOn(chat.onlyCard())).toContain('dinsdag 24 november 2026');
  });

  it('stays up for an activity of an unknown kind', async () => {
    expect((await chat.deliver(activity({ type: 'handoff' }))).status).toBe(200);
    await chat.personal().say('help');
    expect(textOn(chat.onlyCard())).toContain('Hoi!');
  });
});
