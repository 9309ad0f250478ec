import type { Card } from '../../bot/kit/card';
import { changeActionItem } from '../../core/action-items/use-cases';
import { actor } from '../../core/people/actor';
import { asActionItemNumber } from '../../core/shared/ids';
import { MONDAY } from '../support/builders';
import { buttonOn, buttonsOn, disabledOn, filledIn, linesOn, problemsOf, textOn } from '../support/cards';
import { chatForTests } from '../support/chat';
import { type ChatRoom, teamsId } from '../support/chat-room';

const BUDGET = 'actie: Sanne maakt de concept-begroting, uiterlijk 15 januari, #ontwikkelfonds, prio A';
/** Works in another coalition, and did not log the action. */
const STRANGER = 'Jelle Witteveen';
const COEN = teamsId('Coen Bakkenist').slice('29:'.length);

describe('Pressing a button on a card', () => {
  const chat = chatForTests();

  async function pressed(room: ChatRoom, card: Card, title: string, more: Parameters<ChatRoom['press']>[2] = {}) {
    const answer = await room.press(card, title, more);
    if (!answer.card) throw new Error(answer.text ?? 'no card');
    expect(problemsOf(answer.card)).toEqual([]);
    return answer.card;
  }

  it('closes with Klaar, and opens again with Heropen', async () => {
    const { card, number } = await chat.personal().capture(BUDGET);
    const closed = await pressed(chat.personal(), card, 'Klaar');
    expect(textOn(closed)).toContain(`Klaar · #${number}`);
    expect((await chat.item(number))?.state.status).toBe('klaar');
    const open = await pressed(chat.personal(), closed, 'Heropen');
    expect(textOn(open)).toContain(`Vastgelegd · #${number}`);
    expect((await chat.item(number))?.state.status).toBe('te-doen');
  });

  it('changes nothing when it is pressed twice', async () => {
    const { card, number } = await chat.personal().capture(BUDGET);
    await pressed(chat.personal(), card, 'Klaar');
    const again = await pressed(chat.personal(), card, 'Klaar');
    expect(textOn(again)).toContain(`Klaar · #${number}`);
    expect((await chat.item(number))?.version).toBe(2);
  });

  it.each([
    ['Haal trekker Sanne de Wit weg', { owners: [] }],
    ['Haal de datum weg', { dueDay: null }],
    ['Haal coalitie Ontwikkelfonds weg', { coalition: null }],
    ['Haal de prioriteit weg', { priority: null }],
  ])('drops a part: %s', async (title, expected) => {
    const { card, number } = await chat.personal().capture(BUDGET);
    const next = await pressed(chat.personal(), card, title);
    expect(await chat.item(number)).toMatchObject(expected);
    expect(buttonsOn(next)).not.toContain(title);
  });

  it('updates the card that everyone sees, and answers who pressed', async () => {
    const { card, number } = await chat.group().capture(BUDGET);
    await pressed(chat.group(), card, 'Klaar');
    expect(textOn(chat.onlyCard())).toContain(`Klaar · #${number}`);
  });

  it('says that a card is out of date, changes nothing, and shows what is so now', async () => {
    const { card, number } = await chat.personal().capture(BUDGET);
    await pressed(chat.personal(), card, 'Haal de prioriteit weg');
    const fresh = await pressed(chat.personal(), card, 'Haal de datum weg');
    expect(linesOn(fresh)[0]).toBe('Intussen is er iets veranderd. Dit is hoe de actie er nu uitziet.');
    expect(fresh.refresh).toBeUndefined();
    expect(await chat.item(number)).toMatchObject({ priority: null, dueDay: '2027-01-15' });
    expect(buttonsOn(fresh)).not.toContain('Haal de prioriteit weg');
    await pressed(chat.personal(), fresh, 'Haal de datum weg');
    expect((await chat.item(number))?.dueDay).toBeNull();
  });

  it('asks the rules again: who may not change it is told so, and nothing changes', async () => {
    const { card, number } = await chat.group().capture(BUDGET);
    const refused = await pressed(chat.group(), card, 'Klaar', { from: STRANGER });
    expect(linesOn(refused)[0]).toMatch(/^Alleen wie de actie heeft/);
    expect(linesOn(refused).filter((line) => line.startsWith('Alleen wie'))).toHaveLength(1);
    expect(Object.keys(disabledOn(refused)).sort()).toEqual(['Klaar', 'Ongedaan maken', 'Wijzig']);
    expect((await chat.item(number))?.state.status).toBe('te-doen');
  });

  it('shows each viewer what they may do when their client asks for the card, and leaves the card of others alone', async () => {
    const { card, cardId } = await chat.group().capture(BUDGET);
    const { verb, data } = { verb: card.refresh?.action.verb ?? '', data: card.refresh?.action.data };
    const mine = await chat.group().send({ verb, data }, { cardId });
    const theirs = await chat.group().send({ verb, data }, { cardId, from: STRANGER });
    expect(disabledOn(mine.card as Card)).toEqual({});
    expect(Object.keys(disabledOn(theirs.card as Card))).toContain('Klaar');
    expect(chat.connector.updated).toEqual([]);
  });

  it('answers each reader in their own language, and leaves the card of others in the one it was sent in', async () => {
    await chat.inProgramme(async (ports) => {
      const people = await ports.people.all();
      const [reader] = people.filter((person) => person.name === 'Coen Bakkenist');
      if (reader) await ports.people.setLanguage(reader.id, 'en');
    });
    const { card } = await chat.group().capture(BUDGET);
    const english = await pressed(chat.group(), card, 'Klaar', { from: 'Coen Bakkenist' });
    expect(buttonsOn(english)).toContain('Reopen');
    expect(buttonsOn(chat.onlyCard())).toContain('Heropen');
  });

  it('undoes a capture, shrinks to one line, and brings it back', async () => {
    const { card, number } = await chat.personal().capture(BUDGET);
    const gone = await pressed(chat.personal(), card, 'Ongedaan maken');
    expect(linesOn(gone)).toEqual([expect.stringMatching(/^Ingetrokken: .*begroting/i), 'Herstel']);
    expect((await chat.item(number))?.state.status).toBe('ingetrokken');
    const back = await pressed(chat.personal(), gone, 'Herstel');
    expect(textOn(back)).toContain(`Vastgelegd · #${number}`);
  });

  it.each([
    ['Ongedaan maken', 'Herstel'],
    ['Klaar', 'Heropen'],
  ])('brings back what was waiting as it was: %s, then %s', async (end, back) => {
    const { card, number } = await chat.personal().capture(BUDGET);
    const wait = { kind: 'wait', on: 'het UWV' } as const;
    await chat.inProgramme(async (ports) => {
      const [secretary] = (await ports.people.all()).filter((person) => person.role === 'secretariaat');
      if (!secretary) throw new Error('nobody');
      const request = { number, expectedVersion: null, change: wait };
      await changeActionItem(ports, actor(secretary, MONDAY), request);
    });
    const refresh = { verb: card.refresh?.action.verb ?? '', data: card.refresh?.action.data };
    const { card: waiting } = await chat.personal().send(refresh);
    const ended = await pressed(chat.personal(), waiting as Card, end);
    await pressed(chat.personal(), ended, back);
    expect((await chat.item(number))?.state).toEqual({ status: 'wacht', on: 'het UWV' });
  });

  it('places an action in the coalition that was chosen', async () => {
    const { card, number } = await chat.personal().capture('actie: Inge bestelt nieuwe naambordjes');
    const empty = await pressed(chat.personal(), card, 'Plaats');
    expect(linesOn(empty)[0]).toBe('Kies een coalitie');
    const placed = await pressed(chat.personal(), card, 'Plaats', { inputs: { coalition: '4' } });
    expect((await chat.item(number))?.coalition).toBe('4');
    expect(textOn(placed)).not.toContain('Nog te plaatsen');
    const unknown = await pressed(chat.personal(), card, 'Plaats', { inputs: { coalition: 'bestaat-niet' } });
    expect(linesOn(unknown)[0]).toBe('Deze coalitie ken ik niet.');
  });

  it('chooses one of the days that a doubt offers', async () => {
    const { card, number } = await chat
      .personal()
      .capture('actie: Inge belt de bank voor 31 februari, #ontwikkelfonds');
    expect(textOn(card)).toContain('“31 februari” bestaat niet.');
    const next = await pressed(chat.personal(), card, 'zondag 28 februari 2027');
    expect((await chat.item(number))?.dueDay).toBe('2027-02-28');
    expect(textOn(next)).not.toContain('bestaat niet');
  });

  it('says so when it knows nobody by a name, and keeps the name', async () => {
    const { card, number } = await chat.personal().capture('actie: Sjaak belt de bank, #ontwikkelfonds');
    expect(textOn(card)).toContain('Ik ken niemand die “Sjaak” heet.');
    expect((await chat.item(number))?.owners).toEqual([{ personId: null, name: 'Sjaak' }]);
  });

  describe('Wijzig', () => {
    it('opens a form that is filled in, for who pressed only', async () => {
      const { card } = await chat.group().capture(BUDGET);
      const form = await pressed(chat.group(), card, 'Wijzig');
      expect(filledIn(form)).toEqual({
        'Wat moet er gebeuren?': expect.stringMatching(/concept-begroting/i),
        Trekker: teamsId('Sanne de Wit').slice('29:'.length),
        'Of een naam die niet in de lijst staat': undefined,
        'Klaar op': '2027-01-15',
        Coalitie: '4',
        Prioriteit: 'A',
      });
      expect(form.refresh).toBeUndefined();
      expect(chat.connector.updated).toEqual([]);
    });

    it('shows what was chosen without the words of the message, and the rest with them', async () => {
      const { card } = await chat
        .personal()
        .capture('actie: Sanne en ik bellen de bank vrijdag, #ontwikkelfonds, prio A');
      const form = await pressed(chat.personal(), card, 'Wijzig');
      const inputs = { title: 'Bank bellen', owner: COEN, due: '2026-12-01', coalition: '1', priority: 'B' };
      const saved = await pressed(chat.personal(), form, 'Bewaar', { inputs });
      expect(linesOn(saved)).toContain('👤 Coen Bakkenist');
      expect(linesOn(saved)).toContain('👤 Marieke Hoekstra  uit “ik”');
      expect(linesOn(saved)).toContain('📅 dinsdag 1 december 2026');
      expect(textOn(saved)).not.toMatch(/uit “(?:Sanne|vrijdag|#ontwikkelfonds|prio A)/);
    });

    it('keeps what was changed and leaves the rest', async () => {
      const { card, number, cardId } = await chat.personal().capture(BUDGET);
      const form = await pressed(chat.personal(), card, 'Wijzig');
      const inputs = {
        title: 'Begroting afmaken',
        owner: COEN,
        due: '2027-02-01',
        coalition: '4',
        priority: 'C',
      };
      const saved = await pressed(chat.personal(), form, 'Bewaar', { inputs, cardId });
      expect(await chat.item(number)).toMatchObject({
        title: 'Begroting afmaken',
        owners: [{ personId: COEN, name: 'Coen Bakkenist' }],
        dueDay: '2027-02-01',
        coalition: '4',
        priority: 'C',
      });
      expect(textOn(saved)).toContain('Begroting afmaken');
      expect(textOn(chat.onlyCard())).toContain('Begroting afmaken');
    });

    it('takes a name that is not in the list, and clears what was emptied', async () => {
      const { card, number } = await chat.personal().capture(BUDGET);
      const form = await pressed(chat.personal(), card, 'Wijzig');
      const inputs = {
        title: 'Begroting afmaken',
        owner: '-',
        otherOwner: 'Wethouder Zwart',
        coalition: '-',
        priority: '-',
      };
      await pressed(chat.personal(), form, 'Bewaar', { inputs });
      expect(await chat.item(number)).toMatchObject({
        owners: [{ personId: null, name: 'Wethouder Zwart' }],
        dueDay: null,
        coalition: null,
        priority: null,
      });
    });

    it('stays open and says why when the title was emptied', async () => {
      const { card, number } = await chat.personal().capture(BUDGET);
      const form = await pressed(chat.personal(), card, 'Wijzig');
      const again = await pressed(chat.personal(), form, 'Bewaar', { inputs: { title: ' ' } });
      expect(linesOn(again)[0]).toBe('Geef de actie een naam.');
      expect(buttonsOn(again)).toContain('Bewaar');
      expect((await chat.item(number))?.version).toBe(1);
    });

    it('does not save over what somebody else changed meanwhile', async () => {
      const { card, number } = await chat.personal().capture(BUDGET);
      const form = await pressed(chat.personal(), card, 'Wijzig');
      await pressed(chat.personal(), card, 'Haal de prioriteit weg');
      const fresh = await pressed(chat.personal(), form, 'Bewaar', {
        inputs: { title: 'Overschreven', coalition: '4' },
      });
      expect(linesOn(fresh)[0]).toMatch(/^Intussen is er iets veranderd/);
      expect((await chat.item(number))?.title).not.toBe('Overschreven');
    });

    it('closes without a change with Annuleer', async () => {
      const { card, number } = await chat.personal().capture(BUDGET);
      const form = await pressed(chat.personal(), card, 'Wijzig');
      const back = await pressed(chat.personal(), form, 'Annuleer');
      expect(textOn(back)).toContain(`Vastgelegd · #${number}`);
      expect((await chat.item(number))?.version).toBe(1);
    });
  });

  describe('On a card about several actions', () => {
    const LIST = 'acties:\n- Bas van der Laan mailt de scholen\n- Inge plant een overleg\n- Sanne zoekt een spreker';

    it('changes one of them with its own Wijzig', async () => {
      const { card } = await chat.personal().capture(LIST);
      const [first = ''] = buttonsOn(card).filter((title) => title.startsWith('Wijzig #'));
      const form = await pressed(chat.personal(), card, first);
      const back = await pressed(chat.personal(), form, 'Bewaar', { inputs: { title: 'Scholen bellen' } });
      expect(textOn(back)).toContain('Scholen bellen');
      expect(textOn(back)).toContain('Vastgelegd · 3 acties');
    });

    it('closes one of them with its own Klaar, and opens it again', async () => {
      const { card, number } = await chat.personal().capture(LIST);
      const titleOf = (shown: Card, word: string) =>
        buttonsOn(shown).find((title) => title.startsWith(word) && title.includes(`#${number} `)) ?? '';
      const closed = await pressed(chat.personal(), card, titleOf(card, 'Klaar'));
      expect((await chat.item(number))?.state.status).toBe('klaar');
      expect((await chat.item(asActionItemNumber(number + 1)))?.state.status).toBe('te-doen');
      await pressed(chat.personal(), closed, titleOf(closed, 'Heropen'));
      expect((await chat.item(number))?.state.status).toBe('te-doen');
    });

    it('places all of them at once', async () => {
      const { card } = await chat.personal().capture(LIST);
      const placed = await pressed(chat.personal(), card, 'Plaats', { inputs: { coalition: '4' } });
      expect(linesOn(placed)).toContain('Ontwikkelfonds');
      expect(textOn(placed)).not.toContain('Nog te plaatsen');
    });

    it('undoes all of them, and brings all of them back', async () => {
      const { card } = await chat.personal().capture(LIST);
      const gone = await pressed(chat.personal(), card, 'Alles ongedaan maken');
      expect(linesOn(gone)).toEqual(['Ingetrokken: 3 acties', 'Herstel']);
      expect(textOn(await pressed(chat.personal(), gone, 'Alles herstellen'))).toContain('Vastgelegd · 3 acties');
    });
  });

  describe('What no card sends', () => {
    it.each([
      ['an unknown verb', { verb: 'drop-table', data: {} }],
      ['data that does not fit', { verb: 'set-state', data: { number: "'; drop table", to: 'close' } }],
      ['no data', { verb: 'set-state', data: undefined }],
    ])('gets a clear sentence: %s', async (_what, action) => {
      const answer = await chat.personal().send(action);
      expect(answer).toMatchObject({ status: 200, text: 'Deze knop werkt niet meer. Ververs de kaart, of typ help.' });
    });

    it('says that it does not know a card from another chat', async () => {
      const { card } = await chat.personal().capture(BUDGET);
      const elsewhere = await chat.group().send(buttonOn(card, 'Wijzig'));
      expect(elsewhere.text).toMatch(/^Deze actie ken ik niet meer/);
    });
  });
});
