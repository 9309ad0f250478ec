import type { Capture } from '../../../core/capture/capture';
import type { Conversation } from '../../../core/capture/conversation';
import type { UnderstoodAction } from '../../../core/capture/understanding';
import { asActionItemNumber, asCoalitionCode, asGremiumCode, type ProgrammeId } from '../../../core/shared/ids';
import type { Instant } from '../../../core/shared/plain-date';
import type { Store } from '../../../server/store/open-store';
import { anActionItem, day, MONDAY } from '../../support/builders';
import { BAS, freshProgramme, SANNE } from '../small-programme';

const KEY = { conversationId: '19:abc@thread.v2;messageid=1', activityId: '1732350000000' };

const UNDERSTOOD: UnderstoodAction = {
  title: 'Concept-begroting maken',
  owners: [
    {
      value: { kind: 'mention', name: 'Sanne', id: '29:x' },
      span: { from: 7, to: 12 },
      words: 'Sanne',
      reason: 'mention',
    },
  ],
  due: { value: day('2027-01-15'), span: { from: 40, to: 50 }, words: '15 januari', reason: 'date' },
  coalition: { value: asCoalitionCode('4'), span: null, words: '', reason: 'conversation' },
  priority: null,
  doubts: [],
};

function aCapture(parts: Partial<Capture> = {}): Capture {
  return {
    key: KEY,
    sender: BAS.id,
    revision: { writtenAt: MONDAY, deletedAt: null, keptAt: null },
    actions: [{ number: asActionItemNumber(1), understood: UNDERSTOOD, putRight: null }],
    cardId: null,
    ...parts,
  };
}

export function captureContract(store: () => Store): void {
  async function havingItems(...numbers: readonly number[]): Promise<ProgrammeId> {
    const programme = await freshProgramme(store());
    await store().inProgramme(programme, async ({ actionItems }) => {
      for (const number of numbers) {
        await actionItems.add(anActionItem({ number: asActionItemNumber(number), createdBy: BAS.id }));
      }
    });
    return programme;
  }

  test('a capture comes back exactly as it went in, also the order of its fields', async () => {
    const programme = await havingItems(1);
    const capture = aCapture({
      revision: { writtenAt: MONDAY, deletedAt: '2026-11-23T09:00:00.001Z' as Instant, keptAt: null },
    });
    await store().inProgramme(programme, ({ captures }) => captures.put(capture));
    const found = await store().inProgramme(programme, ({ captures }) => captures.find(KEY));
    expect(JSON.stringify(found)).toBe(JSON.stringify(capture));
  });

  test('a message nobody captured has no capture', async () => {
    const programme = await havingItems();
    await store().inProgramme(programme, async ({ captures }) => {
      expect(await captures.find(KEY)).toBeNull();
      expect(await captures.findForChange(KEY)).toBeNull();
      expect(await captures.findByActionItem(asActionItemNumber(1))).toBeNull();
    });
  });

  test('putting a capture again replaces it, all but its card', async () => {
    const programme = await havingItems(1, 2);
    const second = aCapture({
      sender: SANNE.id,
      revision: { writtenAt: null, deletedAt: MONDAY, keptAt: null },
      actions: [{ number: asActionItemNumber(2), understood: UNDERSTOOD, putRight: null }],
      cardId: 'kaart-1',
    });
    await store().inProgramme(programme, async ({ captures }) => {
      await captures.put(aCapture());
      await captures.setCard(KEY, 'kaart-1');
      await captures.put({ ...second, cardId: null });
    });
    await store().inProgramme(programme, async ({ captures }) => {
      expect(await captures.find(KEY)).toEqual(second);
      expect(await captures.findByActionItem(asActionItemNumber(2))).toEqual(second);
      expect(await captures.findByActionItem(asActionItemNumber(1))).toBeNull();
    });
  });

  test('finds what a person wrote last in a chat, and what a card is about', async () => {
    const programme = await havingItems(1, 2);
    const at = (minute: number) => `2026-11-23T08:${minute}:00.000Z` as Instant;
    const later = aCapture({
      key: { ...KEY, activityId: 'later' },
      revision: { writtenAt: at(20), deletedAt: null, keptAt: null },
      actions: [{ number: asActionItemNumber(2), understood: UNDERSTOOD, putRight: null }],
      cardId: 'kaart-2',
    });
    const empty = { ...later, key: { ...KEY, activityId: 'empty' }, actions: [], cardId: null };
    await store().inProgramme(programme, async ({ captures }) => {
      await captures.put(aCapture());
      await captures.put(later);
      await captures.put({ ...empty, revision: { ...later.revision, writtenAt: at(21) } });
      const latest = (since: number, until: number) =>
        captures.latestBy(later.sender, KEY.conversationId, at(since), at(until));
      expect(await latest(17, 25)).toEqual(later);
      expect(await latest(20, 20)).toEqual(later);
      expect(await latest(21, 25)).toBeNull();
      expect(await captures.latestBy(later.sender, 'another chat', at(10), at(25))).toBeNull();
      expect(await captures.findByCard(KEY.conversationId, 'kaart-2')).toEqual(later);
      expect(await captures.findByCard('another chat', 'kaart-2')).toBeNull();
    });
  });

  test('a capture may be put before its action items, in the same transaction', async () => {
    const programme = await havingItems();
    await store().inProgramme(programme, async ({ captures, actionItems }) => {
      await captures.put(aCapture());
      await actionItems.add(anActionItem({ number: asActionItemNumber(1), createdBy: BAS.id }));
    });
    const found = await store().inProgramme(programme, ({ captures }) =>
      captures.findByActionItem(asActionItemNumber(1)),
    );
    expect(found).toEqual(aCapture());
  });

  test('a capture of an action item that does not exist is refused', async () => {
    const programme = await havingItems();
    await expect(store().inProgramme(programme, ({ captures }) => captures.put(aCapture()))).rejects.toThrow(
      /foreign key/,
    );
  });

  test('two deliveries of one message queue up, also before anything was captured', async () => {
    const programme = await havingItems(1);
    const deliver = () =>
      store().inProgramme(programme, async ({ captures }) => {
        const known = await captures.findForChange(KEY);
        if (known) return 'known';
        await captures.put(aCapture());
        return 'captured';
      });
    const results = await Promise.all(Array.from({ length: 8 }, deliver));
    expect(results.filter((result) => result === 'captured')).toHaveLength(1);
  });

  const links: readonly Conversation['belongsTo'][] = [
    null,
    { kind: 'coalition', code: asCoalitionCode('4') },
    { kind: 'gremium', code: asGremiumCode('regiegroep') },
  ];
  test.each(links)('a chat comes back with what it belongs to: %j', async (belongsTo) => {
    const programme = await havingItems();
    const chat: Conversation = { id: '19:abc', kind: 'group', name: 'Tafel Noord', belongsTo };
    await store().inProgramme(programme, ({ conversations }) => conversations.put(chat));
    const found = await store().inProgramme(programme, ({ conversations }) => conversations.find('19:abc'));
    expect(found).toEqual(chat);
  });

  test('a chat is linked, linked to something else and unlinked', async () => {
    const programme = await havingItems();
    const chat: Conversation = { id: '19:abc', kind: 'channel', name: null, belongsTo: null };
    await store().inProgramme(programme, async ({ conversations }) => {
      expect(await conversations.find('19:abc')).toBeNull();
      await conversations.put(chat);
      for (const link of [...links, null]) {
        await conversations.link('19:abc', link);
        expect(await conversations.find('19:abc')).toEqual({ ...chat, belongsTo: link });
      }
    });
  });
}
