import { asActionItemNumber } from '../../core/shared/ids';
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
  ['kun je er vrijdag van maken?', { dueDay: '2026-11-27' }],
  ['wil je er Inge van maken?', { owners: [{ name: 'Inge Harmsen' }] }],
  ['wil je dit weghalen?', { state: { status: 'ingetrokken' } }],
  ['een week later', { dueDay: '2026-12-02' }],
  ['een dag eerder', { dueDay: '2026-11-24' }],
  ['een maand uitstellen', { dueDay: '2026-12-25' }],
  ['zonder datum', { dueDay: null }],
  ['make it Friday', { dueDay: '2026-11-27' }],
  ['hoort bij coalitie 1', { coalition: '1' }],
  ['titel: Zaal reserveren in Hoorn', { title: 'Zaal reserveren in Hoorn' }],
  ['moet zijn: Inge boekt de bus', { title: 'Bus boeken', owners: [{ name: 'Inge Harmsen' }], dueDay: '2026-11-25' }],
  ['*Inge boekt de bus', { title: 'Bus boeken', owners: [{ name: 'Inge Harmsen' }] }],
  ['niet boeken maar afzeggen', { title: 'Zaal afzeggen' }],
  ['niet de zaal maar de aula', { title: 'Aula boeken' }],
  ['niet Sanne maar Piet', { owners: [{ personId: null, name: 'Piet' }] }],
  ['de zaal moet voor donderdag', { dueDay: '2026-11-26' }],
  ['coalitie 1', { coalition: '1' }],
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
    const ask = 'actie: Sanne belt de cateraar donderdag, #ontwikkelfonds';
    const other = await chat.personal().captureEarlier(ask, { minute: 2 });
    await chat.personal().say('nee, vrijdag', { minute: 3 });
    chat.connector.clear();
    await chat.personal().say('nee toch niet', { minute: 4 });
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

  it('asks about a weekday that the date is not, also when the day stays', async () => {
    const { number } = await captured();
    await chat.personal().say('nee, dinsdag 24 december', { minute: 1 });
    await chat.personal().say('nee, woensdag 24 december', { minute: 2 });
    const asked = 'klopt niet: dat is donderdag 24 december 2026. Of bedoel je een andere dag?';
    expect(chat.connector.lines).toEqual([
      `#${number} bijgewerkt: klaar op donderdag 24 december 2026. “dinsdag 24 december” ${asked}`,
      `#${number} stond al zo. “woensdag 24 december” ${asked}`,
    ]);
    expect(buttonsOn(chat.onlyCard())).toContain('woensdag 23 december 2026');
  });

  it('that asks for another day and names none changes nothing and makes no action', async () => {
    const { number } = await captured();
    await chat.personal().say('kun je de datum aanpassen?', { minute: 1 });
    expect(chat.connector.lines).toEqual([expect.stringMatching(/geen actie/)]);
    expect(chat.connector.requests).toEqual(['POST']);
    expect(await chat.item(number)).toMatchObject({ dueDay: '2026-11-25', version: 1 });
  });

  it('says why a day cannot be, and changes nothing', async () => {
    const { number } = await captured();
    await chat.personal().say('nee, 31 november', { minute: 1 });
    await chat.personal().say('nee, gisteren', { minute: 2 });
    expect(chat.connector.lines).toEqual([
      `“31 november” bestaat niet. De datum van #${number} blijft zoals die was.`,
      `“gisteren” is al voorbij. De datum van #${number} blijft zoals die was.`,
    ]);
    expect(await chat.item(number)).toMatchObject({ dueDay: '2026-11-25', version: 1 });
  });

  it('puts nobody in the place of who is no owner, and asks what is meant', async () => {
    const { number } = await captured();
    await chat.personal().say('niet Joost maar Inge', { minute: 1 });
    expect(chat.connector.lines).toEqual([
      expect.stringMatching(`^#${number} is niet van Joost Kuijper\\. Typ “nee, Inge`),
    ]);
    await chat.personal().say('niet Joost maar Sanne', { minute: 2 });
    expect(chat.connector.lines.at(-1)).toBe(`#${number} stond al zo.`);
    expect(await chat.item(number)).toMatchObject({ owners: [{ name: 'Sanne de Wit' }], version: 1 });
  });

  it('says by how much it moved a day', async () => {
    await captured();
    await chat.personal().say('een week later', { minute: 1 });
    expect(textOn(chat.onlyCard())).toContain('uit “een week later” · vanaf daar verder geteld');
  });

  it.each(['Bas Wouda', 'Wouda', 'Wouda bedoel ik', 'nee, Bas Wouda'])(
    '“%s” answers who Bas is, in the next message and in answer to the card',
    async (text) => {
      const ask = 'Bas belt de provincie vrijdag';
      const { number, card } = await chat.personal().captureEarlier(ask, { minute: 0 });
      expect(textOn(card)).toContain('Wie is “Bas”?');
      const id = await chat.personal().say(text, { minute: 4 });
      expect(chat.connector.lines).toEqual([`#${number} bijgewerkt: trekker is nu Bas Wouda.`]);
      await chat.personal().say(text, { id, minute: 4 });
      expect(chat.connector.lines).toHaveLength(1);
      chat.connector.clear();
      const { number: other, cardId } = await chat.personal().captureEarlier(ask, { minute: 5 });
      await chat.personal().say(text, { minute: 14, answers: cardId });
      expect(await chat.item(other)).toMatchObject({ owners: [{ name: 'Bas Wouda' }] });
    },
  );

  it('says that the other one is meant, and asks which when that says nothing yet', async () => {
    const { number } = await chat.personal().captureEarlier('Bas belt de provincie vrijdag', { minute: 0 });
    await chat.personal().say('nee de andere Bas', { minute: 1 });
    expect(chat.connector.lines).toEqual(['Welke Bas bedoel je? Typ de achternaam, bijvoorbeeld “van der Laan”.']);
    await chat.personal().say('van der Laan', { minute: 2 });
    await chat.personal().say('nee, de andere Bas', { minute: 3 });
    expect(await chat.item(number)).toMatchObject({ owners: [{ name: 'Bas Wouda' }] });
  });

  it('leaves the other owners when it says which one of a name is meant', async () => {
    const { number } = await chat.personal().captureEarlier('Bas en Inge bellen de bank vrijdag', { minute: 0 });
    await chat.personal().say('Bas Wouda', { minute: 1 });
    const owners = (await chat.item(number))?.owners.map(({ name }) => name).toSorted();
    expect(owners).toEqual(['Bas Wouda', 'Inge Harmsen']);
  });

  it('is no answer long after, and no answer to what was not asked', async () => {
    const { number } = await chat.personal().captureEarlier('Bas belt de provincie vrijdag', { minute: 0 });
    await chat.personal().say('Wouda', { minute: 6 });
    expect(await chat.item(number)).toMatchObject({ owners: [{ personId: null, name: 'Bas' }] });
    expect(chat.connector.lines).toEqual([expect.stringMatching(/^Hier lees ik geen actie in/)]);
  });

  it('changes all of a list, or the one whose work it names', async () => {
    const list = 'acties ontwikkelfonds:\n- Inge regelt de zaal\n- Sanne regelt de catering';
    const { number } = await chat.personal().captureEarlier(list, { minute: 0 });
    const other = asActionItemNumber(number + 1);
    await chat.personal().say('alles prio A', { minute: 1 });
    await chat.personal().say('allemaal voor 10 december', { minute: 2 });
    await chat.personal().say('de zaal moet voor donderdag', { minute: 3 });
    expect(await chat.item(number)).toMatchObject({ priority: 'A', dueDay: '2026-11-26' });
    expect(await chat.item(other)).toMatchObject({ priority: 'A', dueDay: '2026-12-10' });
    await chat.personal().say('alles mag weg', { minute: 4 });
    expect(await chat.item(other)).toMatchObject({ state: { status: 'ingetrokken' } });
    await chat.personal().say('herstel', { minute: 5 });
    expect(await chat.item(number)).toMatchObject({ state: { status: 'te-doen' } });
    expect(await chat.item(other)).toMatchObject({ state: { status: 'te-doen' } });
  });

  it('brings back what it withdrew', async () => {
    const { number } = await captured();
    await chat.personal().say('annuleer', { minute: 1 });
    await chat.personal().say('herstel', { minute: 2 });
    expect(await chat.item(number)).toMatchObject({ state: { status: 'te-doen' } });
    await chat.personal().say('laat maar', { minute: 3 });
    await chat.personal().say('ongedaan maken', { minute: 4 });
    expect(chat.connector.lines).toEqual([
      `#${number} is ingetrokken.`,
      `#${number} staat er weer.`,
      `#${number} is ingetrokken.`,
      `#${number} staat er weer.`,
    ]);
  });

  it('changes nothing when its words are not in the title, and is a new action when it says other work', async () => {
    const { number } = await captured();
    await chat.personal().say('niet bellen maar mailen', { minute: 1 });
    await chat.personal().say('Correctie: Karim bestelt de lunch', { minute: 2 });
    expect(await chat.item(number)).toMatchObject({ title: 'Zaal boeken', version: 1 });
    expect(textOn(chat.onlyCard())).toContain('Lunch bestellen');
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

  it('in a group answers who is meant without a mention', async () => {
    const ask = 'actie: Bas belt de provincie vrijdag, #ontwikkelfonds';
    const { number, cardId: answers } = await chat.group().captureEarlier(ask, { minute: 0 });
    await chat.group().say('Wouda', { minute: 1, toBot: false });
    expect(chat.connector.requests).toEqual([]);
    await chat.group().say('Wouda', { minute: 20, answers, toBot: false });
    expect(chat.connector.lines).toEqual([`#${number} bijgewerkt: trekker is nu Bas Wouda.`]);
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
