// cspell:ignore kopel heropenn
import type { ActionItemNumber } from '../../core/shared/ids';
import { buttonsOn, linesOn, textOn } from '../support/cards';
import { chatForTests } from '../support/chat';

describe('Commands', () => {
  const chat = chatForTests();

  /** The number of an action; what the bot said about it is forgotten. */
  async function captured(text: string): Promise<ActionItemNumber> {
    const { number } = await chat.personal().captureEarlier(text);
    return number;
  }

  it.each(['help', 'Help', 'hulp', 'help!'])('explains itself: %s', async (typed) => {
    await chat.personal().say(typed);
    for (const command of ['mijn acties', 'acties', 'klaar 214', 'heropen 214', 'koppel', 'ontkoppel']) {
      expect(textOn(chat.onlyCard())).toContain(command);
    }
  });

  it('closes and opens by number, with or without #', async () => {
    const number = await captured('actie: Inge print de agenda, #ontwikkelfonds');
    await chat.personal().say(`klaar #${number}`);
    await chat.personal().say(`Heropen ${number}`);
    expect(chat.connector.sent.map((posted) => posted.card && linesOn(posted.card)[0])).toEqual([
      `Klaar · #${number}`,
      `Vastgelegd · #${number}`,
    ]);
  });

  it('closes several at once and says per number what could not be done', async () => {
    const numbers = [await captured('actie: Inge belt de bank'), await captured('actie: Inge belt de krant')];
    await chat.personal().say(`klaar ${numbers[0]}, #${numbers[1]} en 99999`);
    expect(chat.connector.lines).toEqual([`Klaar: #${numbers[0]} en #${numbers[1]}.\nActie #99999 bestaat niet.`]);
  });

  it('updates the card of the message along, when it stands in the same chat', async () => {
    const { number } = await chat.personal().capture('actie: Inge print de agenda, #ontwikkelfonds');
    await chat.personal().say(`klaar ${number}`);
    expect(chat.connector.cards.map((card) => linesOn(card)[0])).toEqual([`Klaar · #${number}`, `Klaar · #${number}`]);
  });

  it('asks the rules: who may not close it is told why', async () => {
    const number = await captured('actie: Sanne leest het jaarplan, #ontwikkelfonds');
    await chat.personal().say(`klaar ${number}`, { from: 'Jelle Witteveen' });
    expect(chat.connector.lines).toEqual([expect.stringMatching(/^Alleen wie de actie heeft/)]);
  });

  it('closes and ties nothing when it is asked: it tells how it stands, or asks back', async () => {
    const number = await captured('actie: Inge print de agenda, #ontwikkelfonds');
    for (const text of [`${number} klaar?`, `klaar ${number}?`, `is #${number} al gedaan?`, `heropen ${number}?`]) {
      await chat.personal().say(text);
      expect(linesOn(chat.onlyCard())[0]).toBe(`Vastgelegd · #${number}`);
      chat.connector.clear();
    }
    await chat.personal().say(`zijn ${number} en 99999 klaar?`);
    await chat.group().say('koppel ontwikkelfonds?');
    await chat.group().say('ontkoppel?');
    expect(chat.connector.lines).toEqual([
      `Vastgelegd: #${number} Agenda printen\nActie #99999 bestaat niet.`,
      'Bedoel je “koppel ontwikkelfonds”?',
      'Bedoel je “ontkoppel”?',
    ]);
    expect(await chat.item(number)).toMatchObject({ state: { status: 'te-doen' } });
  });

  it('says a friendly word to a thank you, nothing to a nod, and what to type to who says more', async () => {
    for (const text of ['dank je!', '👍', 'ok', 'prima', 'ja']) await chat.personal().say(text);
    for (const text of ['bedankt!', '👍', 'top']) await chat.group().say(text);
    expect(chat.connector.lines).toEqual(['Graag gedaan!', 'Graag gedaan!']);
    await chat.personal().say('ok, en nu?');
    expect(chat.connector.lines.at(-1)).toMatch(/^Hier lees ik geen actie in/);
  });

  it('asks about a colon that was left out', async () => {
    await chat.personal().say('Actie alles wat nog over is');
    expect(chat.connector.lines).toEqual(['Bedoel je “actie: alles wat nog over is”?']);
    chat.connector.clear();
    await chat.personal().say('actie ontwikkelfonds noord-holland');
    expect(chat.connector.lines).toEqual(['Bedoel je “acties ontwikkelfonds noord-holland”?']);
  });

  it('does not take “klaar” with words for a command', async () => {
    await chat.personal().say('klaar met de notulen');
    expect(chat.connector.lines).toEqual([expect.stringMatching(/^Hier lees ik geen actie in/)]);
  });

  it('shows my own open actions by when they ask for attention, each to close with one press', async () => {
    const number = await captured('actie: ik lees het jaarplan, uiterlijk vrijdag, #ontwikkelfonds');
    await chat.personal().say('mijn acties');
    const card = chat.onlyCard();
    expect(linesOn(card).slice(0, 2)).toEqual(['Mijn acties', 'Deze week']);
    expect(textOn(card)).toMatch(/jaarplan/i);
    const close = buttonsOn(card).find((title) => title.startsWith(`Klaar: #${number}`)) ?? '';
    const answer = await chat.personal().press(card, close);
    expect(answer.card && textOn(answer.card)).not.toMatch(/jaarplan/i);
  });

  it('says what to do first to who has no actions', async () => {
    await chat.personal().say('mijn acties', { from: 'Loes in ’t Veld' });
    expect(textOn(chat.onlyCard())).toContain('Je hebt geen open acties.');
  });

  it.each(['group', 'channel'] as const)('keeps the list of one person from everyone else in a %s', async (kind) => {
    const number = await captured('actie: Coen Bakkenist leest het jaarplan, #ontwikkelfonds');
    await chat[kind]().say('mijn acties', { from: 'Coen Bakkenist' });
    const card = chat.onlyCard();
    expect(linesOn(card)).toEqual([
      expect.stringMatching(/^Coen Bakkenist, je hebt \d+ open acties?\. Typ “mijn acties” in de chat met mij/),
    ]);
    expect(JSON.stringify(chat.connector.sent)).not.toMatch(new RegExp(`jaarplan|#${number}`, 'i'));
    expect(buttonsOn(card)).toEqual(['Open mijn acties']);
    expect(card.refresh).toBeUndefined();
  });

  it('says in a group to who has no actions that there are none', async () => {
    await chat.group().say('mijn acties', { from: 'Loes in ’t Veld' });
    expect(linesOn(chat.onlyCard())).toEqual(["Loes in 't Veld, je hebt geen open acties."]);
  });

  it.each(['acties ontwikkelfonds', 'acties 4', 'actions Ontwikkelfonds', 'acties coalitie 4'])(
    'shows what is open in a coalition: %s',
    async (typed) => {
      const number = await captured('actie: Inge print de agenda, #ontwikkelfonds');
      await chat.personal().say(typed);
      expect(linesOn(chat.onlyCard())[0]).toMatch(/^Ontwikkelfonds.* · \d+ open$/);
      // The heading names the coalition once for all of them.
      expect(linesOn(chat.onlyCard())).toContain(`#${number} Agenda printen · Inge Harmsen`);
    },
  );

  it('says what it does not know, and what a tafel is', async () => {
    await chat.personal().say('acties bestaat niet');
    await chat.personal().say('acties regiegroep');
    await chat.personal().say('acties');
    expect(chat.connector.lines).toEqual([
      'Ik ken geen coalitie of tafel “bestaat niet”.',
      expect.stringMatching(/is een tafel\. Acties staan bij een coalitie/),
      expect.stringMatching(/^Van welke coalitie\?/),
    ]);
  });

  it('sends what is said in a linked chat to its coalition, until it is unlinked', async () => {
    await chat.channel().say('koppel ontwikkelfonds');
    expect(chat.connector.lines).toEqual([expect.stringMatching(/^Deze chat hoort nu bij Ontwikkelfonds/)]);
    await chat.channel().say('actie: Bas van der Laan deelt de notulen');
    expect(textOn(chat.onlyCard())).toContain('Ontwikkelfonds  deze chat hoort erbij');
    chat.connector.clear();

    await chat.channel().say('acties');
    expect(linesOn(chat.onlyCard())[0]).toMatch(/^Ontwikkelfonds/);
    chat.connector.clear();

    await chat.channel().say('ontkoppel');
    await chat.channel().say('actie: Bas van der Laan deelt de foto’s');
    expect(chat.connector.lines).toEqual(['Deze chat hoort nergens meer bij. Noem bij een actie de coalitie.']);
    expect(textOn(chat.onlyCard())).toContain('Nog te plaatsen');
  });

  it('links a chat to a tafel, and says what it cannot link to', async () => {
    await chat.group().say('koppel regiegroep');
    await chat.group().say('koppel de keukentafel');
    await chat.group().say('koppel');
    expect(chat.connector.lines).toEqual([
      expect.stringMatching(/^Deze chat hoort nu bij Provinciebrede regiegroep\. Noem bij een actie de coalitie/),
      'Ik ken geen coalitie of tafel “de keukentafel”.',
      expect.stringMatching(/^Waar hoort deze chat bij\?/),
    ]);
  });

  it('takes work that begins as a command does for work', async () => {
    await chat.personal().say('koppel de systemen aan elkaar, Sanne, voor vrijdag');
    expect(textOn(chat.onlyCard())).toMatch(/systemen/i);
    expect(chat.connector.lines).toEqual([]);
  });

  it('does not let a gast link a chat', async () => {
    await chat.group().say('koppel ontwikkelfonds', { from: 'Nieuw Gezicht' });
    expect(chat.connector.lines).toEqual([expect.stringMatching(/^Een gast kan een chat niet koppelen/)]);
  });

  it('sends lines as plain text, so that nothing in them becomes markup', async () => {
    await chat.personal().say('acties [klik](https://kwaad.example) **nu**');
    expect(chat.connector.sent[0]).toMatchObject({
      text: 'Ik ken geen coalitie of tafel “[klik](https://kwaad.example) **nu**”.',
      textFormat: 'plain',
    });
  });

  describe('with a slip in its word', () => {
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
      const number = await captured('actie: Sanne belt de drukker');
      await chat.personal().say(`#${number} is gedaan`);
      expect(chat.connector.cards.map(textOn).join()).toContain(`Klaar · #${number}`);
    });
  });
});
