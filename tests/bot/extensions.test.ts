import type { Card } from '../../bot/kit/card';
import { choicesOf, filledIn, linesOn, problemsOf, textOn } from '../support/cards';
import { chatForTests } from '../support/chat';

interface DialogBody {
  readonly task: { readonly type: string; readonly value: { readonly card: { readonly content: Card } } | string };
}

interface SearchBody {
  readonly composeExtension: {
    readonly type: string;
    readonly text?: string;
    readonly attachments?: readonly {
      readonly content: Card;
      readonly preview: { readonly contentType: string; readonly content: { title: string; text: string } };
    }[];
  };
}

describe('Message extensions', () => {
  const chat = chatForTests();

  const message = {
    id: '1700000000123',
    linkToMessage: 'https://teams.microsoft.com/l/message/19:werkgroep@thread.v2/1700000000123',
    createdDateTime: '2026-11-20T09:00:00.000Z',
    body: { contentType: 'html', content: '<p>Inge belt morgen de <b>bank</b> &amp; de <at id="0">Notaris</at></p>' },
  };

  async function open(value: object): Promise<Card> {
    const answer = await chat.group().invoke('composeExtension/fetchTask', { commandId: 'leg-vast', ...value });
    return cardIn(answer.body as DialogBody);
  }

  async function handIn(card: Card, inputs: object) {
    const [submit] = card.actions ?? [];
    if (submit?.type !== 'Action.Submit') throw new Error('no submit');
    const value = { commandId: 'leg-vast', data: { ...submit.data, ...inputs } };
    const answer = await chat.group().invoke('composeExtension/submitAction', value);
    return answer.body as DialogBody;
  }

  function cardIn({ task }: DialogBody): Card {
    if (task.type !== 'continue' || typeof task.value === 'string') throw new Error(JSON.stringify(task));
    expect(problemsOf(task.value.card.content)).toEqual([]);
    return task.value.card.content;
  }

  describe('Leg vast als actie', () => {
    it('opens a dialog filled in from the message, with the way back to it', async () => {
      const card = await open({ messagePayload: message });
      expect(Object.values(filledIn(card))[0]).toBe('Inge belt morgen de bank & de Notaris');
      expect(choicesOf(card, 'Coalitie')).toHaveLength(12);
      expect(card.actions?.map((action) => action.title)).toEqual(['Leg vast', 'Open het bericht']);
    });

    it('is filled in with what can be read of the message', async () => {
      const card = await open({
        messagePayload: { ...message, id: 5, linkToMessage: null, createdDateTime: ['toen'] },
      });
      expect(Object.values(filledIn(card))[0]).toBe('Inge belt morgen de bank & de Notaris');
    });

    it('captures what was handed in, and tells the conversation', async () => {
      const card = await open({ messagePayload: message });
      const body = await handIn(card, { text: 'Inge regelt het contract', coalition: '4' });
      expect(body.task).toEqual({ type: 'message', value: expect.stringMatching(/^Vastgelegd: 1 actie \(#\d+\)\.$/) });
      expect(textOn(chat.onlyCard())).toMatch(/contract/i);
      const [item] = await chat.inProgramme((ports) =>
        ports.actionItems.list({ text: 'contract' }, { offset: 0, limit: 5 }),
      );
      expect(item).toMatchObject({ coalition: '4', origin: { kind: 'dialoog', link: message.linkToMessage } });
    });

    it('reads relative dates against the day the message was written', async () => {
      const card = await open({ messagePayload: { ...message, id: '1700000000999' } });
      await handIn(card, { text: 'actie: Inge belt morgen de bank' });
      expect(textOn(chat.onlyCard())).toContain('za 21 nov');
    });

    it('captures a message once, also when it is handed in twice', async () => {
      const card = await open({ messagePayload: { ...message, id: '1700000000777' } });
      await handIn(card, { text: 'actie: Inge zoekt een notaris' });
      await handIn(card, { text: 'actie: Inge zoekt een notaris' });
      expect(chat.connector.cards).toHaveLength(1);
      const found = await chat.inProgramme((ports) =>
        ports.actionItems.list({ text: 'notaris' }, { offset: 0, limit: 5 }),
      );
      expect(found.filter((item) => /zoeken/i.test(item.title))).toHaveLength(1);
    });

    it('stays open, with what was typed, when nothing was filled in', async () => {
      const card = await open({ messagePayload: { ...message, id: '1700000000555' } });
      const again = cardIn(await handIn(card, { text: '  ' }));
      expect(linesOn(again)[0]).toBe('Je bericht is leeg.');
      expect(again.actions?.[0]).toEqual(card.actions?.[0]);
    });

    it('opens empty without a message, and says what it did where it may not write', async () => {
      const card = await open({});
      expect(Object.values(filledIn(card))[0]).toBeUndefined();
      chat.connector.failNext({ status: 403 }, { status: 403 });
      const body = await handIn(card, { text: 'actie: Inge belt de bank' });
      expect(body.task.value).toMatch(/^Vastgelegd: 1 actie/);
    });

    it('leaves out a coalition that the programme does not have', async () => {
      const card = await open({ messagePayload: { ...message, id: '1700000000444' } });
      await handIn(card, { text: 'actie: Inge koopt kaarsen', coalition: 'bestaat-niet' });
      expect(textOn(chat.onlyCard())).toContain('Nog te plaatsen');
    });

    it('answers data that does not fit with a sentence', async () => {
      const answer = await chat
        .group()
        .invoke('composeExtension/submitAction', { commandId: 'leg-vast', data: { id: 7, text: ['x'] } });
      expect((answer.body as DialogBody).task).toEqual({
        type: 'message',
        value: 'Deze knop werkt niet meer. Ververs de kaart, of typ help.',
      });
    });
  });

  describe('Zoek actie', () => {
    const search = async (text: string): Promise<SearchBody['composeExtension']> => {
      const value = { commandId: 'zoek-actie', parameters: [{ name: 'tekst', value: text }] };
      const answer = await chat.group().invoke('composeExtension/query', value);
      return (answer.body as SearchBody).composeExtension;
    };

    it('finds by a word or a number, with a preview and a card to put in the conversation', async () => {
      const { number } = await chat
        .personal()
        .capture('actie: Sanne vertaalt de folder, uiterlijk 15 januari, #ontwikkelfonds');
      for (const typed of ['folder', `#${number}`]) {
        const [found] = (await search(typed)).attachments ?? [];
        expect(found?.preview.content.title).toMatch(new RegExp(`^#${number} .*folder`, 'i'));
        expect(found?.preview.content.text).toBe('Sanne de Wit · vr 15 jan 2027 · Ontwikkelfonds');
        expect(found && problemsOf(found.content)).toEqual([]);
        expect(found && textOn(found.content)).toMatch(/folder/i);
      }
    });

    it('shows a card whose buttons work in any conversation', async () => {
      await chat.personal().say('actie: Sanne print de poster, #ontwikkelfonds');
      const [found] = (await search('poster')).attachments ?? [];
      const answer = found && (await chat.group().press(found.content, 'Klaar'));
      expect(answer?.card && textOn(answer.card)).toContain('Klaar · #');
    });

    it('says nothing to a card that was found and sent to it', async () => {
      await chat.personal().say('actie: Sanne lijst de poster in, #ontwikkelfonds');
      const [found] = (await search('poster')).attachments ?? [];
      chat.connector.clear();
      const placeholder = '<span class="inline-compose-card" itemid="0"><span itemprop="cardId"></span></span>';
      await chat.personal().say(placeholder, found ? { card: found.content } : {});
      expect(chat.connector.lines).toEqual([]);
      expect(chat.connector.cards).toEqual([]);
    });

    it('says so when it finds nothing, whatever was typed', async () => {
      for (const typed of ['onvindbaar', "'; drop table action_item; --", '%', '%_\\', '(((']) {
        expect(await search(typed)).toMatchObject({
          type: 'message',
          text: expect.stringMatching(/^Geen actie gevonden/),
        });
      }
    });

    it('shows no markup in its previews', async () => {
      await chat.personal().say('actie: Inge schrijft <img src=x onerror=alert(1)> op het bord');
      const [found] = (await search('onerror')).attachments ?? [];
      expect(found?.preview.content.title).not.toMatch(/[<>]/);
    });

    it('starts with what I have to do myself', async () => {
      const value = { commandId: 'zoek-actie', parameters: [{ name: 'initialRun', value: 'true' }] };
      await chat.personal().say('actie: ik lees het jaarplan, #ontwikkelfonds');
      const answer = await chat.group().invoke('composeExtension/query', value);
      const titles = (answer.body as SearchBody).composeExtension.attachments?.map((one) => one.preview.content.title);
      expect(titles).toEqual([expect.stringMatching(/jaarplan/i)]);
    });
  });

  it('says 501 to what it does not do', async () => {
    expect((await chat.personal().invoke('task/fetch', {})).status).toBe(501);
  });
});
