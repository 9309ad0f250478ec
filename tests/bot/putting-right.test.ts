import { buttonsOn, textOn } from '../support/cards';
import { chatForTests } from '../support/chat';

const ROOM = 'actie: Sanne boekt de zaal voor woensdag, #ontwikkelfonds';

/** What is said to the bot shortly after an action, and what the action is then. */
const IN_THE_NEXT_MESSAGE: readonly (readonly [string, object])[] = [
  ['doet Karim trouwens', { owners: [{ name: 'Karim Benali' }] }],
  ["Inge doet 't", { owners: [{ name: 'Inge Harmsen' }] }],
  ['oh wacht, Noor doet dat', { owners: [{ name: 'Noor Haddad' }] }],
  ['samen met Karim', { owners: [{ name: 'Sanne de Wit' }, { name: 'Karim Benali' }] }],
  ['en Inge ook', { owners: [{ name: 'Sanne de Wit' }, { name: 'Inge Harmsen' }] }],
  ['niet Sanne maar Inge', { owners: [{ name: 'Inge Harmsen' }] }],
  ['not Sanne but Inge', { owners: [{ name: 'Inge Harmsen' }] }],
  ['zonder Sanne', { owners: [] }],
  ['Inge in plaats van Sanne', { owners: [{ name: 'Inge Harmsen' }] }],
  ['ik doe het zelf', { owners: [{ name: 'Marieke Hoekstra' }] }],
  ['prio hoog graag', { priority: 'A' }],
  ['foutje: 31/12', { dueDay: '2026-12-31' }],
  ['oeps dat moest volgende week woensdag zijn', { dueDay: '2026-12-02' }],
  ['een week later', { dueDay: '2026-12-02' }],
  ['een dag eerder', { dueDay: '2026-11-24' }],
  ['een maand uitstellen', { dueDay: '2026-12-25' }],
  ['zonder datum', { dueDay: null }],
  ['make it Friday', { dueDay: '2026-11-27' }],
  ['hoort bij coalitie 1', { coalition: '1' }],
  ['titel: Zaal reserveren in Hoorn', { title: 'Zaal reserveren in Hoorn' }],
  ['laat maar', { state: { status: 'ingetrokken' } }],
  ['never mind', { state: { status: 'ingetrokken' } }],
];

describe('A follow-up', () => {
  const chat = chatForTests();

  /** An action; what the bot said about it is forgotten. */
  const captured = (text = ROOM) => chat.personal().captureEarlier(text, { minute: 0 });

  it.each(IN_THE_NEXT_MESSAGE)('“%s” changes the action and makes no other', async (text, expected) => {
    const { number } = await captured();
    await chat.personal().say(text, { minute: 1 });
    expect(await chat.item(number)).toMatchObject(expected);
    expect(chat.connector.requests).toEqual(['PUT', 'POST']);
    expect(chat.connector.lines).toEqual([expect.stringMatching(`^#${number} `)]);
  });

  it('changes the one card, and says what changed', async () => {
    await captured();
    await chat.personal().say('nee, donderdag', { minute: 1 });
    expect(chat.connector.requests).toEqual(['PUT', 'POST']);
    expect(textOn(chat.onlyCard())).toContain('donderdag 26 november 2026');
    expect(chat.connector.lines.join()).toContain('donderdag 26 november 2026');
  });

  it('says all that it changed', async () => {
    const { number, cardId } = await captured();
    await chat.personal().say('doe maar 12 december, en laat Karim het doen', { minute: 30, answers: cardId });
    expect(chat.connector.lines).toEqual([
      `#${number} bijgewerkt: trekker is nu Karim Benali, klaar op zaterdag 12 december 2026.`,
    ]);
  });

  it('puts somebody in the place of who says it, and keeps the others', async () => {
    const { number } = await captured('actie: Sanne en ik boeken de zaal voor woensdag, #ontwikkelfonds');
    await chat.personal().say('niet ik maar Inge', { minute: 1 });
    expect(await chat.item(number)).toMatchObject({ owners: [{ name: 'Sanne de Wit' }, { name: 'Inge Harmsen' }] });
  });

  it('withdraws, says so, and leaves a way back on the card', async () => {
    const { number } = await captured();
    await chat.personal().say('mag weg', { minute: 1 });
    expect(chat.connector.lines).toEqual([`#${number} is ingetrokken.`]);
    expect(chat.connector.cards.flatMap(buttonsOn)).toContain('Herstel');
  });

  it('that takes back what was said asks what, once something was put right', async () => {
    const { number } = await captured();
    await chat.personal().say('nee toch niet', { minute: 1 });
    expect(await chat.item(number)).toMatchObject({ state: { status: 'ingetrokken' } });
    chat.connector.clear();
    const other = await captured('actie: Sanne belt de cateraar donderdag, #ontwikkelfonds');
    await chat.personal().say('nee, vrijdag', { minute: 1 });
    chat.connector.clear();
    await chat.personal().say('nee toch niet', { minute: 2 });
    expect(chat.connector.lines).toEqual([expect.stringMatching(`^Mag #${other.number} helemaal weg`)]);
    expect(await chat.item(other.number)).toMatchObject({ dueDay: '2026-11-27', state: { status: 'te-doen' } });
  });

  it('closes in answer to the card, where the command would ask for a number', async () => {
    const { number, cardId } = await captured();
    await chat.personal().say('klaar', { minute: 1 });
    expect(chat.connector.lines).toEqual(['Welk nummer? Typ bijvoorbeeld “klaar 214”.']);
    chat.connector.clear();
    await chat.personal().say('klaar', { minute: 30, answers: cardId });
    expect(chat.connector.lines).toEqual([`Klaar: #${number}.`]);
    expect(await chat.item(number)).toMatchObject({ state: { status: 'klaar' } });
  });

  it('asks which action when there are several, and takes the number for an answer', async () => {
    const { number, cardId } = await captured('acties ontwikkelfonds:\n- Inge belt de bank\n- Sanne zoekt een spreker');
    await chat.personal().say('mag weg', { minute: 1 });
    await chat.personal().say('klaar', { minute: 1, answers: cardId });
    expect(chat.connector.lines).toEqual([
      expect.stringMatching(/^Welke actie bedoel je\?/),
      expect.stringMatching(/^Welke actie bedoel je\?/),
    ]);
    await chat.personal().say(`#${number} mag weg`, { minute: 2 });
    expect(await chat.item(number)).toMatchObject({ state: { status: 'ingetrokken' } });
  });

  it('that asks for what is so already says that', async () => {
    const { number } = await captured();
    await chat.personal().say('nee, woensdag', { minute: 1 });
    expect(chat.connector.lines).toEqual([`#${number} stond al zo.`]);
  });

  it('cannot move a day that is not there', async () => {
    const { number } = await captured('actie: Sanne zoekt een dagvoorzitter, #ontwikkelfonds');
    await chat.personal().say('een week later', { minute: 1 });
    expect(chat.connector.lines).toEqual([expect.stringMatching(`^#${number} heeft nog geen datum`)]);
  });

  it('is a new action when it says what is to be done', async () => {
    const { number } = await captured();
    await chat.personal().say('Inge doet de catering', { minute: 1 });
    expect(chat.connector.requests).toEqual(['POST']);
    expect(await chat.item(number)).toMatchObject({ owners: [{ name: 'Sanne de Wit' }], version: 1 });
  });

  it('in a group answers the card without a mention', async () => {
    const { cardId: answers } = await chat.group().captureEarlier(ROOM, { minute: 0 });
    await chat.group().say('Inge graag, voor 4 december', { minute: 20, answers, toBot: false });
    expect(chat.connector.lines).toEqual([
      expect.stringMatching(/^#\d+ bijgewerkt: trekker is nu Inge Harmsen, klaar op vrijdag 4 december 2026\.$/),
    ]);
    chat.connector.clear();
    await chat.group().say('top, dank je', { minute: 21, answers, toBot: false });
    expect(chat.connector.requests).toEqual([]);
  });

  it('that is only said in the group is not for the bot', async () => {
    await chat.group().captureEarlier(ROOM, { minute: 0 });
    for (const text of ['laat maar', 'Inge doet het', 'een week later', 'en Inge ook', 'donderdag']) {
      await chat.group().say(text, { minute: 1, toBot: false });
    }
    expect(chat.connector.requests).toEqual([]);
  });

  it('that answers a message is about the action in it', async () => {
    const { id } = await chat.personal().captureEarlier('actie: Sanne print de agenda, #ontwikkelfonds', { minute: 0 });
    await chat.personal().captureEarlier('actie: Sanne print de badges, #ontwikkelfonds', { minute: 1 });
    await chat.personal().say('niet Sanne maar Inge', { answers: id, minute: 2 });
    expect(textOn(chat.onlyCard())).toMatch(/agenda[\s\S]*Inge/i);
  });

  it('stays when a slip of the pen in the first message is mended', async () => {
    const { id } = await captured('actie: Sanne belt de drukker woensdag, prio C, #ontwikkelfonds');
    await chat.personal().say('nee, vrijdag', { minute: 1 });
    await chat.personal().say('toch prio B', { minute: 2 });
    await chat.personal().say('niet Sanne maar Inge', { minute: 3 });
    chat.connector.clear();
    const mended = 'actie: Sanne belt de drukkerij woensdag, prio C, #ontwikkelfonds';
    await chat.personal().edit(id, mended, { minute: 15 });
    const card = textOn(chat.onlyCard());
    expect(card).toContain('vrijdag 27 november 2026');
    expect(card).toContain('B · middel');
    expect(card).toContain('Inge');
    expect(card).not.toContain('Sanne');
  });

  it('gives way to what an edit of the first message newly says', async () => {
    const { id } = await captured('actie: Sanne leest de folder woensdag, #ontwikkelfonds');
    await chat.personal().say('nee, vrijdag', { minute: 1 });
    chat.connector.clear();
    await chat.personal().edit(id, 'actie: Sanne leest de folder donderdag, #ontwikkelfonds', { minute: 15 });
    expect(textOn(chat.onlyCard())).toContain('donderdag 26 november 2026');
  });
});
