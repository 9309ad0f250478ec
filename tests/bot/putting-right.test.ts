// cspell:ignore kopel heropenn
import { asActionItemNumber } from '../../core/shared/ids';
import { buttonsOn, textOn } from '../support/cards';
import { TestChat } from '../support/chat';

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
  let chat: TestChat;
  /** When a test begins: a quarter of an hour after the one before, so that their messages stay apart. */
  let begin = Date.parse('2026-11-23T05:00:00.000Z');

  beforeAll(async () => {
    chat = await TestChat.start();
  });
  beforeEach(() => {
    chat.connector.clear();
    begin += 15 * 60_000;
  });
  afterAll(() => chat.close());

  const at = (minute: number) => new Date(begin + minute * 60_000).toISOString();

  /** Captures an action; what the bot said about it is forgotten. */
  async function captured(text = ROOM) {
    const id = await chat.personal().say(text, { at: at(0) });
    const [shown] = chat.connector.shown;
    const number = asActionItemNumber(Number(/#(\d+)/.exec(shown?.card ? textOn(shown.card) : '')?.[1]));
    chat.connector.clear();
    return { id, number, cardId: shown?.id ?? '' };
  }

  const item = (number: Awaited<ReturnType<typeof captured>>['number']) =>
    chat.inProgramme((ports) => ports.actionItems.find(number));

  it.each(IN_THE_NEXT_MESSAGE)('“%s” changes the action and makes no other', async (text, expected) => {
    const { number } = await captured();
    await chat.personal().say(text, { at: at(1) });
    expect(await item(number)).toMatchObject(expected);
    expect(chat.connector.requests).toEqual(['PUT', 'POST']);
    expect(chat.connector.lines).toEqual([expect.stringMatching(`^#${number} `)]);
  });

  it('says all that it changed', async () => {
    const { number, cardId } = await captured();
    await chat.personal().say('doe maar 12 december, en laat Karim het doen', { at: at(30), answers: cardId });
    expect(chat.connector.lines).toEqual([
      `#${number} bijgewerkt: trekker is nu Karim Benali, klaar op zaterdag 12 december 2026.`,
    ]);
  });

  it('puts somebody in the place of who says it, and keeps the others', async () => {
    const { number } = await captured('actie: Sanne en ik boeken de zaal voor woensdag, #ontwikkelfonds');
    await chat.personal().say('niet ik maar Inge', { at: at(1) });
    expect(await item(number)).toMatchObject({ owners: [{ name: 'Sanne de Wit' }, { name: 'Inge Harmsen' }] });
  });

  it('withdraws, says so, and leaves a way back on the card', async () => {
    const { number } = await captured();
    await chat.personal().say('mag weg', { at: at(1) });
    expect(chat.connector.lines).toEqual([`#${number} is ingetrokken.`]);
    expect(chat.connector.cards.flatMap(buttonsOn)).toContain('Herstel');
  });

  it('that takes back what was said asks what, once something was put right', async () => {
    const { number } = await captured();
    await chat.personal().say('nee toch niet', { at: at(1) });
    expect(await item(number)).toMatchObject({ state: { status: 'ingetrokken' } });
    chat.connector.clear();
    const other = await captured('actie: Sanne belt de cateraar donderdag, #ontwikkelfonds');
    await chat.personal().say('nee, vrijdag', { at: at(1) });
    chat.connector.clear();
    await chat.personal().say('nee toch niet', { at: at(2) });
    expect(chat.connector.lines).toEqual([expect.stringMatching(`^Mag #${other.number} helemaal weg`)]);
    expect(await item(other.number)).toMatchObject({ dueDay: '2026-11-27', state: { status: 'te-doen' } });
  });

  it('closes in answer to the card, where the command would ask for a number', async () => {
    const { number, cardId } = await captured();
    await chat.personal().say('klaar', { at: at(1) });
    expect(chat.connector.lines).toEqual(['Welk nummer? Typ bijvoorbeeld “klaar 214”.']);
    chat.connector.clear();
    await chat.personal().say('klaar', { at: at(30), answers: cardId });
    expect(chat.connector.lines).toEqual([`Klaar: #${number}.`]);
    expect(await item(number)).toMatchObject({ state: { status: 'klaar' } });
  });

  it('asks which action when there are several, and takes the number for an answer', async () => {
    const { number, cardId } = await captured('acties ontwikkelfonds:\n- Inge belt de bank\n- Sanne zoekt een spreker');
    await chat.personal().say('mag weg', { at: at(1) });
    await chat.personal().say('klaar', { at: at(1), answers: cardId });
    expect(chat.connector.lines).toEqual([
      expect.stringMatching(/^Welke actie bedoel je\?/),
      expect.stringMatching(/^Welke actie bedoel je\?/),
    ]);
    await chat.personal().say(`#${number} mag weg`, { at: at(2) });
    expect(await item(number)).toMatchObject({ state: { status: 'ingetrokken' } });
  });

  it('that asks for what is so already says that', async () => {
    const { number } = await captured();
    await chat.personal().say('nee, woensdag', { at: at(1) });
    expect(chat.connector.lines).toEqual([`#${number} stond al zo.`]);
  });

  it('cannot move a day that is not there', async () => {
    const { number } = await captured('actie: Sanne zoekt een dagvoorzitter, #ontwikkelfonds');
    await chat.personal().say('een week later', { at: at(1) });
    expect(chat.connector.lines).toEqual([expect.stringMatching(`^#${number} heeft nog geen datum`)]);
  });

  it('is a new action when it says what is to be done', async () => {
    const { number } = await captured();
    await chat.personal().say('Inge doet de catering', { at: at(1) });
    expect(chat.connector.requests).toEqual(['POST']);
    expect(await item(number)).toMatchObject({ owners: [{ name: 'Sanne de Wit' }], version: 1 });
  });

  it('in a group answers the card without a mention', async () => {
    await chat.group().say(ROOM, { at: at(0) });
    const [shown] = chat.connector.shown;
    chat.connector.clear();
    const answers = shown?.id ?? '';
    await chat.group().say('Inge graag, voor 4 december', { at: at(20), answers, toBot: false });
    expect(chat.connector.lines).toEqual([
      expect.stringMatching(/^#\d+ bijgewerkt: trekker is nu Inge Harmsen, klaar op vrijdag 4 december 2026\.$/),
    ]);
    chat.connector.clear();
    await chat.group().say('top, dank je', { at: at(21), answers, toBot: false });
    expect(chat.connector.requests).toEqual([]);
  });

  it('that is only said in the group is not for the bot', async () => {
    await chat.group().say(ROOM, { at: at(0) });
    chat.connector.clear();
    for (const text of ['laat maar', 'Inge doet het', 'een week later', 'en Inge ook', 'donderdag']) {
      await chat.group().say(text, { at: at(1), toBot: false });
    }
    expect(chat.connector.requests).toEqual([]);
  });
});

describe('A command with a slip in it', () => {
  let chat: TestChat;

  beforeAll(async () => {
    chat = await TestChat.start();
  });
  beforeEach(() => chat.connector.clear());
  afterAll(() => chat.close());

  it('is asked about and not carried out', async () => {
    await chat.personal().say('kopel ontwikkelfonds');
    expect(chat.connector.lines).toEqual(['Bedoel je “koppel ontwikkelfonds”?']);
    const linked = await chat.inProgramme(({ conversations }) => conversations.find('a:persoonlijk'));
    expect(linked?.belongsTo ?? null).toBeNull();
  });

  it('is no command when it is work', async () => {
    await chat.personal().say('heropenn het loket voor vrijdag');
    expect(chat.connector.lines.join()).not.toContain('Bedoel je');
  });

  it('is understood with the number in front', async () => {
    await chat.personal().say('actie: Sanne belt de drukker');
    const number = /#(\d+)/.exec(chat.connector.cards.map(textOn).join())?.[1];
    chat.connector.clear();
    await chat.personal().say(`#${number} is gedaan`);
    expect(chat.connector.cards.map(textOn).join()).toContain(`Klaar · #${number}`);
  });
});
