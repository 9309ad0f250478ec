import { linesOn, textOn } from '../support/cards';
import { chatForTests } from '../support/chat';

const BANK = 'actie: Inge belt de bank, #ontwikkelfonds';

describe('When a message changes after it was captured', () => {
  const chat = chatForTests();

  it('changes the action on the same card, and says in one line what changed', async () => {
    const { id, number } = await chat.personal().capture(BANK, { minute: 0 });
    await chat.personal().edit(id, `${BANK}, uiterlijk 15 januari, prio B`, { minute: 5 });
    expect(textOn(chat.onlyCard())).toContain('vrijdag 15 januari 2027');
    expect(chat.connector.lines).toEqual([
      `#${number} bijgewerkt: klaar op vrijdag 15 januari 2027, prioriteit is nu B · middel.`,
    ]);
  });

  it('says nothing again when the same edit comes again', async () => {
    const id = await chat.personal().say(BANK, { minute: 0 });
    await chat.personal().edit(id, `${BANK}, prio B`, { minute: 5 });
    await chat.personal().edit(id, `${BANK}, prio B`, { minute: 5 });
    expect(chat.connector.lines).toHaveLength(1);
    expect(chat.connector.cards).toHaveLength(1);
  });

  it('ignores an edit that is older than one it has heard', async () => {
    const { id, number } = await chat.personal().capture(BANK, { minute: 0 });
    await chat.personal().edit(id, `${BANK}, prio B`, { minute: 5 });
    await chat.personal().edit(id, `${BANK}, prio C`, { minute: 3 });
    expect((await chat.item(number))?.priority).toBe('B');
  });

  it('leaves alone what a person corrected on the card', async () => {
    const { id, number } = await chat.personal().capture(`${BANK}, prio A`, { minute: 0 });
    await chat.personal().press(chat.onlyCard(), 'Haal de prioriteit weg');
    await chat.personal().edit(id, `${BANK}, prio A, uiterlijk 15 januari`, { minute: 5 });
    expect(await chat.item(number)).toMatchObject({ priority: null, dueDay: '2027-01-15' });
  });

  it('adds what was added and withdraws what was taken out, and says so', async () => {
    const id = await chat.personal().say('acties:\n- Inge belt de bank\n- Sanne zoekt een spreker', { minute: 0 });
    await chat.personal().edit(id, 'acties:\n- Inge belt de bank\n- Sanne zoekt een spreker\n- Bas koopt bloemen', {
      minute: 5,
    });
    expect(chat.connector.lines).toEqual([expect.stringMatching(/^#\d+ is erbij: .*bloemen.*\.$/i)]);
    await chat.personal().edit(id, 'acties:\n- Inge belt de bank\n- Sanne zoekt een spreker', { minute: 6 });
    expect(chat.connector.lines[1]).toMatch(/^#\d+ is ingetrokken, want die staat niet meer in je bericht\.$/);
    expect(textOn(chat.onlyCard())).toContain('Vastgelegd · 2 acties');
  });

  it('asks whether to withdraw when the edit left no action', async () => {
    const id = await chat.personal().say(BANK, { minute: 0 });
    await chat.personal().edit(id, 'laat maar, is al geregeld', { minute: 5 });
    expect(linesOn(chat.onlyCard())[0]).toBe('In je bericht staat geen actie meer. Wil je de actie intrekken?');
    expect(chat.onlyCard().refresh).toBeUndefined();
    const answer = await chat.personal().press(chat.onlyCard(), 'Trek in');
    expect(answer.card && linesOn(answer.card)[0]).toMatch(/^Ingetrokken: /);
  });

  it('captures a message that became an action by an edit', async () => {
    const id = await chat.personal().say('mooi weer', { minute: 0 });
    await chat.personal().edit(id, BANK, { minute: 5 });
    expect(textOn(chat.onlyCard())).toMatch(/bank/i);
  });

  it('reads relative dates of an edited message against the day it was first written', async () => {
    // Teams names a message by its first moment: here Friday 20 November 2026, 09:00 in Amsterdam.
    const id = String(Date.parse('2026-11-20T08:00:00.000Z'));
    await chat.personal().say('actie: Inge belt de bank', { id, at: '2026-11-20T08:00:00.000Z' });
    await chat.personal().edit(id, 'actie: Inge belt morgen de bank', { at: '2026-11-24T08:00:00.000Z' });
    expect(textOn(chat.onlyCard())).toContain('zaterdag 21 november 2026');
  });

  it('does not carry out an edited command, and says so', async () => {
    const { number } = await chat.personal().capture(BANK);
    const id = await chat.personal().say('klaar 99999', { minute: 0 });
    await chat.personal().edit(id, `klaar ${number}`, { minute: 5 });
    expect((await chat.item(number))?.state.status).toBe('te-doen');
    expect(chat.connector.lines.at(-1)).toMatch(/^Een bewerkte opdracht voer ik niet opnieuw uit/);
  });

  it('stays silent about edits among people', async () => {
    await chat.group().edit('anders-1', 'mooi weer vandaag', { toBot: false });
    expect(chat.connector.requests).toEqual([]);
  });

  describe('When the message is deleted', () => {
    it('asks on the card whether to withdraw, and withdraws', async () => {
      const { id, number } = await chat.group().capture(BANK, { minute: 0 });
      await chat.group().delete(id, { minute: 5 });
      expect(linesOn(chat.onlyCard())[0]).toBe('Het bericht is verwijderd. Wil je de actie ook intrekken?');
      expect((await chat.item(number))?.state.status).toBe('te-doen');
      await chat.group().press(chat.onlyCard(), 'Trek in');
      expect((await chat.item(number))?.state.status).toBe('ingetrokken');
      expect(linesOn(chat.onlyCard())[0]).toMatch(/^Ingetrokken: /);
    });

    it('leaves the action where it is when asked to', async () => {
      const { id, number } = await chat.personal().capture(BANK, { minute: 0 });
      await chat.personal().delete(id, { minute: 5 });
      const answer = await chat.personal().press(chat.onlyCard(), 'Laat staan');
      expect(answer.card && linesOn(answer.card)[0]).toBe(`Vastgelegd · #${number}`);
      expect((await chat.item(number))?.state.status).toBe('te-doen');
    });

    it('takes the question back when the message comes back, with or without its text', async () => {
      for (const text of [BANK, '']) {
        chat.connector.clear();
        const id = await chat.personal().say(BANK, { minute: 0 });
        await chat.personal().delete(id, { minute: 5 });
        await chat.personal().undelete(id, text, { minute: 6 });
        expect(linesOn(chat.onlyCard())[0]).toMatch(/^Vastgelegd · #\d+$/);
        expect(chat.connector.lines).toEqual([]);
      }
    });

    it('asks once more on the card, not in a new message, when the same deletion comes again', async () => {
      const id = await chat.personal().say(BANK, { minute: 0 });
      await chat.personal().delete(id, { minute: 5 });
      await chat.personal().delete(id, { minute: 5 });
      expect(chat.connector.requests).toEqual(['POST', 'PUT', 'PUT']);
    });

    it('says nothing when nothing was captured from it', async () => {
      await chat.personal().delete('nooit-gezien');
      expect(chat.connector.requests).toEqual([]);
    });

    it('stays deleted when the text arrives only afterwards', async () => {
      const id = chat.nextId();
      await chat.personal().delete(id, { minute: 5 });
      await chat.personal().say(BANK, { id, minute: 0 });
      expect(linesOn(chat.onlyCard())[0]).toBe('Het bericht is verwijderd. Wil je de actie ook intrekken?');
    });
  });
});
