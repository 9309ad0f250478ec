import type { Card } from '../../bot/kit/card';
import { asActionItemNumber } from '../../core/shared/ids';
import { linesOn, textOn } from '../support/cards';
import { TestChat } from '../support/chat';

const BANK = 'actie: Inge belt de bank, #ontwikkelfonds';
const at = (minute: number) => `2026-11-23T09:${String(minute).padStart(2, '0')}:00.000Z`;

describe('When a message changes after it was captured', () => {
  let chat: TestChat;

  beforeAll(async () => {
    chat = await TestChat.start();
  });
  beforeEach(() => chat.connector.clear());
  afterAll(() => chat.close());

  const cardNow = () => chat.connector.cards[0] as Card;
  const numberNow = () => Number(/#(\d+)/.exec(textOn(cardNow()))?.[1]);
  const item = (number: number) => chat.inProgramme((ports) => ports.actionItems.find(asActionItemNumber(number)));

  it('changes the action on the same card, and says in one line what changed', async () => {
    const id = await chat.personal().say(BANK, { at: at(0) });
    const number = numberNow();
    await chat.personal().edit(id, `${BANK}, uiterlijk 15 januari, prio B`, { at: at(5) });
    expect(chat.connector.cards).toHaveLength(1);
    expect(textOn(cardNow())).toContain('vrijdag 15 januari 2027');
    expect(chat.connector.lines).toEqual([
      `#${number} bijgewerkt: klaar op vrijdag 15 januari 2027, prioriteit is nu B · middel.`,
    ]);
  });

  it('says nothing again when the same edit comes again', async () => {
    const id = await chat.personal().say(BANK, { at: at(0) });
    await chat.personal().edit(id, `${BANK}, prio B`, { at: at(5) });
    await chat.personal().edit(id, `${BANK}, prio B`, { at: at(5) });
    expect(chat.connector.lines).toHaveLength(1);
    expect(chat.connector.cards).toHaveLength(1);
  });

  it('ignores an edit that is older than one it has heard', async () => {
    const id = await chat.personal().say(BANK, { at: at(0) });
    const number = numberNow();
    await chat.personal().edit(id, `${BANK}, prio B`, { at: at(5) });
    await chat.personal().edit(id, `${BANK}, prio C`, { at: at(3) });
    expect((await item(number))?.priority).toBe('B');
  });

  it('leaves alone what a person corrected on the card', async () => {
    const id = await chat.personal().say(`${BANK}, prio A`, { at: at(0) });
    const number = numberNow();
    await chat.personal().press(cardNow(), 'Haal de prioriteit weg');
    await chat.personal().edit(id, `${BANK}, prio A, uiterlijk 15 januari`, { at: at(5) });
    expect(await item(number)).toMatchObject({ priority: null, dueDay: '2027-01-15' });
  });

  it('adds what was added and withdraws what was taken out, and says so', async () => {
    const id = await chat.personal().say('acties:\n- Inge belt de bank\n- Sanne zoekt een spreker', { at: at(0) });
    await chat.personal().edit(id, 'acties:\n- Inge belt de bank\n- Sanne zoekt een spreker\n- Bas koopt bloemen', {
      at: at(5),
    });
    expect(chat.connector.lines).toEqual([expect.stringMatching(/^#\d+ is erbij: .*bloemen.*\.$/i)]);
    await chat.personal().edit(id, 'acties:\n- Inge belt de bank\n- Sanne zoekt een spreker', { at: at(6) });
    expect(chat.connector.lines[1]).toMatch(/^#\d+ is ingetrokken, want die staat niet meer in je bericht\.$/);
    expect(textOn(cardNow())).toContain('Vastgelegd · 2 acties');
  });

  it('asks whether to withdraw when the edit left no action', async () => {
    const id = await chat.personal().say(BANK, { at: at(0) });
    await chat.personal().edit(id, 'laat maar, is al geregeld', { at: at(5) });
    expect(linesOn(cardNow())[0]).toBe('In je bericht staat geen actie meer. Wil je de actie intrekken?');
    expect(cardNow().refresh).toBeUndefined();
    const answer = await chat.personal().press(cardNow(), 'Trek in');
    expect(answer.card && linesOn(answer.card)[0]).toMatch(/^Ingetrokken: /);
  });

  it('captures a message that became an action by an edit', async () => {
    const id = await chat.personal().say('mooi weer', { at: at(0) });
    await chat.personal().edit(id, BANK, { at: at(5) });
    expect(textOn(cardNow())).toMatch(/bank/i);
  });

  it('reads relative dates of an edited message against the day it was first written', async () => {
    // Teams names a message by its first moment: here Friday 20 November 2026, 09:00 in Amsterdam.
    const id = String(Date.parse('2026-11-20T08:00:00.000Z'));
    await chat.personal().say('actie: Inge belt de bank', { id, at: '2026-11-20T08:00:00.000Z' });
    await chat.personal().edit(id, 'actie: Inge belt morgen de bank', { at: '2026-11-24T08:00:00.000Z' });
    expect(textOn(cardNow())).toContain('zaterdag 21 november 2026');
  });

  it('does not carry out an edited command, and says so', async () => {
    await chat.personal().say(BANK);
    const number = numberNow();
    const id = await chat.personal().say('klaar 99999', { at: at(0) });
    await chat.personal().edit(id, `klaar ${number}`, { at: at(5) });
    expect((await item(number))?.state.status).toBe('te-doen');
    expect(chat.connector.lines.at(-1)).toMatch(/^Een bewerkte opdracht voer ik niet opnieuw uit/);
  });

  it('stays silent about edits among people', async () => {
    await chat.group().edit('anders-1', 'mooi weer vandaag', { toBot: false });
    expect(chat.connector.requests).toEqual([]);
  });

  describe('When the message is deleted', () => {
    it('asks on the card whether to withdraw, and withdraws', async () => {
      const id = await chat.group().say(BANK, { at: at(0) });
      const number = numberNow();
      await chat.group().delete(id, { at: at(5) });
      expect(chat.connector.cards).toHaveLength(1);
      expect(linesOn(cardNow())[0]).toBe('Het bericht is verwijderd. Wil je de actie ook intrekken?');
      expect((await item(number))?.state.status).toBe('te-doen');
      await chat.group().press(cardNow(), 'Trek in');
      expect((await item(number))?.state.status).toBe('ingetrokken');
      expect(linesOn(cardNow())[0]).toMatch(/^Ingetrokken: /);
    });

    it('leaves the action where it is when asked to', async () => {
      const id = await chat.personal().say(BANK, { at: at(0) });
      const number = numberNow();
      await chat.personal().delete(id, { at: at(5) });
      const answer = await chat.personal().press(cardNow(), 'Laat staan');
      expect(answer.card && linesOn(answer.card)[0]).toBe(`Vastgelegd · #${number}`);
      expect((await item(number))?.state.status).toBe('te-doen');
    });

    it('takes the question back when the message comes back, with or without its text', async () => {
      for (const text of [BANK, '']) {
        chat.connector.clear();
        const id = await chat.personal().say(BANK, { at: at(0) });
        await chat.personal().delete(id, { at: at(5) });
        await chat.personal().undelete(id, text, { at: at(6) });
        expect(linesOn(cardNow())[0]).toMatch(/^Vastgelegd · #\d+$/);
        expect(chat.connector.lines).toEqual([]);
      }
    });

    it('asks once more on the card, not in a new message, when the same deletion comes again', async () => {
      const id = await chat.personal().say(BANK, { at: at(0) });
      await chat.personal().delete(id, { at: at(5) });
      await chat.personal().delete(id, { at: at(5) });
      expect(chat.connector.requests).toEqual(['POST', 'PUT', 'PUT']);
    });

    it('says nothing when nothing was captured from it', async () => {
      await chat.personal().delete('nooit-gezien');
      expect(chat.connector.requests).toEqual([]);
    });

    it('stays deleted when the text arrives only afterwards', async () => {
      const id = chat.nextId();
      await chat.personal().delete(id, { at: at(5) });
      await chat.personal().say(BANK, { id, at: at(0) });
      expect(linesOn(cardNow())[0]).toBe('Het bericht is verwijderd. Wil je de actie ook intrekken?');
    });
  });
});
