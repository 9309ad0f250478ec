import type { IncomingMessage } from '../../../core/capture/incoming';
import type { CapturePorts } from '../../../core/capture/ports';
import { captureMessage, changeAll, keepAll, messageDeleted, readCapture } from '../../../core/capture/use-cases';
import type { CaptureView } from '../../../core/capture/views';
import { asPersonId, type ProgrammeId } from '../../../core/shared/ids';
import type { Instant } from '../../../core/shared/plain-date';
import type { Store } from '../../../server/store/open-store';
import { freshProgramme } from '../../store/small-programme';
import { aPerson, day, MONDAY, who } from '../../support/builders';
import { openTestStore } from '../../support/store';

const sender = aPerson('Noor Bakker', 'gespreksleider');
let made = 0;

/** One thing that a chat delivers about a message. */
type Delivery =
  | { readonly kind: 'written'; readonly second: number; readonly text: string }
  | { readonly kind: 'deleted'; readonly second: number };

const at = (second: number) => `2026-11-23T08:15:${String(second).padStart(2, '0')}.000Z` as Instant;

describe('deliveries of one message', () => {
  let store: Store;
  let programme: ProgrammeId;

  beforeAll(async () => {
    store = await openTestStore();
    programme = await freshProgramme(store);
    await store.inProgramme(programme, async ({ people }) => {
      if (!(await people.find(asPersonId(sender.id)))) await people.add(sender);
    });
  });
  afterAll(() => store.close());

  const inProgramme = <T>(work: (ports: CapturePorts) => Promise<T>) => store.inProgramme(programme, work);

  function aMessage(): (delivery: Delivery) => Promise<unknown> {
    made += 1;
    const key = { conversationId: `c${made}`, activityId: `m${made}` };
    return (delivery) =>
      inProgramme<unknown>((ports) =>
        delivery.kind === 'deleted'
          ? messageDeleted(ports, who(sender), key, at(delivery.second))
          : captureMessage(ports, who(sender), incoming(key, delivery.text, at(delivery.second))),
      );
  }

  function now(): Promise<CaptureView | null> {
    return inProgramme((ports) =>
      readCapture(ports, who(sender), { conversationId: `c${made}`, activityId: `m${made}` }),
    );
  }

  const state = (view: CaptureView | null) => ({
    deleted: view?.deleted,
    items: view?.items.map(({ title, status }) => ({ title, status })),
  });

  test('in 100 random orders, with doubles, they end in the same single state', async () => {
    const story: Delivery[] = [
      { kind: 'written', second: 1, text: 'actie: zaal boeken' },
      { kind: 'written', second: 5, text: 'actie: grote zaal boeken' },
      { kind: 'deleted', second: 8 },
      { kind: 'written', second: 12, text: 'actie: kleine zaal boeken' },
    ];
    const random = randomFrom(20261123);
    for (let round = 0; round < 100; round += 1) {
      const told = story.slice(0, 1 + (round % story.length));
      const last = told.filter((delivery) => delivery.kind === 'written').at(-1);
      const deliver = aMessage();
      for (const delivery of shuffled([...told, ...told, ...told.slice(0, 1)], random)) await deliver(delivery);
      expect(state(await now())).toEqual({
        deleted: told.at(-1)?.kind === 'deleted',
        items: [{ title: capital(last?.text.replace('actie: ', '') ?? ''), status: 'te-doen' }],
      });
    }
  });

  test('two at the same moment give one action item', async () => {
    const deliver = aMessage();
    const text = 'actie: badges maken';
    await Promise.all(Array.from({ length: 8 }, () => deliver({ kind: 'written', second: 1, text })));
    expect((await now())?.items).toHaveLength(1);
  });

  test('a correction by hand stays when the message is edited elsewhere', async () => {
    const deliver = aMessage();
    await deliver({ kind: 'written', second: 1, text: 'actie: agenda printen, prio A' });
    const item = (await now())?.items[0];
    await inProgramme(async ({ actionItems }) => {
      const known = item && (await actionItems.findMany([item.number as never]))[0];
      if (!known) throw new Error('it was captured');
      const change = { kind: 'due', dueDay: day('2027-02-01') } as const;
      const entry = { at: MONDAY, by: known.createdBy, event: { kind: 'changed', change, inverse: null } } as const;
      await actionItems.save({ ...known, dueDay: change.dueDay }, entry);
    });
    await deliver({ kind: 'written', second: 5, text: 'actie: agenda drukken, prio A' });
    expect((await now())?.items).toMatchObject([
      { title: 'Agenda drukken', dueDay: '2027-02-01', number: item?.number },
    ]);
  });

  test('an edit that leaves no action asks, and withdraws nothing by itself', async () => {
    const deliver = aMessage();
    await deliver({ kind: 'written', second: 1, text: 'actie: flyer vertalen' });
    expect(await deliver({ kind: 'written', second: 2, text: 'mooi weer vandaag' })).toMatchObject({ kind: 'emptied' });
    expect(state(await now()).items).toEqual([{ title: 'Flyer vertalen', status: 'te-doen' }]);
  });

  test('withdrawing all and restoring all brings everything back', async () => {
    const deliver = aMessage();
    await deliver({ kind: 'written', second: 1, text: 'actie: koffie bestellen' });
    const key = { conversationId: `c${made}`, activityId: `m${made}` };
    await inProgramme((ports) => changeAll(ports, who(sender), key, 'withdraw'));
    expect(state(await now()).items).toEqual([{ title: 'Koffie bestellen', status: 'ingetrokken' }]);
    await inProgramme((ports) => changeAll(ports, who(sender), key, 'restore'));
    expect(state(await now()).items).toEqual([{ title: 'Koffie bestellen', status: 'te-doen' }]);
  });

  test('who keeps the action items of a deleted message is not asked again by a late delivery', async () => {
    const deliver = aMessage();
    await deliver({ kind: 'written', second: 1, text: 'actie: zaal opruimen' });
    await deliver({ kind: 'deleted', second: 4 });
    const key = { conversationId: `c${made}`, activityId: `m${made}` };
    await inProgramme((ports) => keepAll(ports, who(sender), key));
    expect(await deliver({ kind: 'deleted', second: 4 })).toBeNull();
    expect(state(await now())).toEqual({ deleted: false, items: [{ title: 'Zaal opruimen', status: 'te-doen' }] });
  });

  test('the next message of the same person puts right what was understood, once', async () => {
    const deliver = aMessage();
    await deliver({ kind: 'written', second: 1, text: 'actie: lunch bestellen voor woensdag' });
    const key = { conversationId: `c${made}`, activityId: `m${made}-nee` };
    const correction = { ...incoming(key, 'nee, donderdag, prio A', at(20)) };
    const first = await inProgramme((ports) => captureMessage(ports, who(sender), correction));
    expect(first).toMatchObject({ kind: 'revised', changed: [{ part: 'due' }, { part: 'priority' }] });
    expect((await now())?.items).toMatchObject([{ title: 'Lunch bestellen', dueDay: '2026-11-26', priority: 'A' }]);
    const again = await inProgramme((ports) => captureMessage(ports, who(sender), correction));
    expect(again).toMatchObject({ kind: 'known', view: { key: { activityId: `m${made}` } } });
  });

  test('after five minutes only an answer to the card puts right', async () => {
    const deliver = aMessage();
    await deliver({ kind: 'written', second: 1, text: 'actie: tafels huren voor woensdag' });
    const late = '2026-11-23T08:20:02.000Z' as Instant;
    const key = { conversationId: `c${made}`, activityId: `m${made}-laat` };
    const loose = await inProgramme((ports) =>
      captureMessage(ports, who(sender), incoming(key, 'nee, donderdag', late)),
    );
    expect(loose).toEqual({ kind: 'nothing' });
    const answer = { ...incoming(key, 'nee, donderdag', late), answers: `m${made}` };
    expect(await inProgramme((ports) => captureMessage(ports, who(sender), answer))).toMatchObject({ kind: 'revised' });
    expect((await now())?.items).toMatchObject([{ dueDay: '2026-11-26' }]);
  });

  test('a correction of a message with two actions says which, or is asked', async () => {
    const deliver = aMessage();
    await deliver({
      kind: 'written',
      second: 1,
      text: 'acties:\n- stoelen huren voor woensdag\n- bloemen kopen voor woensdag',
    });
    const items = (await now())?.items ?? [];
    const correct = (text: string, activityId: string) =>
      inProgramme((ports) =>
        captureMessage(ports, who(sender), incoming({ conversationId: `c${made}`, activityId }, text, at(30))),
      );
    expect(await correct('nee, donderdag', `m${made}-a`)).toMatchObject({ kind: 'refused', code: 'which-action' });
    expect(await correct(`nee, #${items[1]?.number} donderdag`, `m${made}-b`)).toMatchObject({ kind: 'revised' });
    expect((await now())?.items.map((item) => item.dueDay)).toEqual(['2026-11-25', '2026-11-26']);
  });

  test('who asks for an action in so many words gets one, word for word if need be', async () => {
    const ask = (text: string) => titlesWhenAsked(text, 'an-action');
    expect(await ask('zonder contract kunnen we niet door')).toEqual(['Zonder contract kunnen we niet door']);
    expect(await ask('actie: mooi weer vandaag')).toHaveLength(1);
    expect(await ask('🎉🎉')).toBeUndefined();
  });

  test('each line on the board becomes an action, also of lines that only say what is to be done', async () => {
    const ask = (text: string) => titlesWhenAsked(text, 'each-line');
    expect(await ask('Sanne\tagenda opstellen\tvrijdag\nBas\tzaal boeken\t1 december')).toEqual([
      'Agenda opstellen',
      'Zaal boeken',
    ]);
    expect(await ask('HvA bellen\nzaal boeken')).toEqual(['HvA bellen', 'Zaal boeken']);
    expect(await ask('Sanne belt de HvA\nflyers voor de open dag\nBas boekt de zaal\n')).toEqual([
      'HvA bellen',
      'Flyers voor de open dag',
      'Zaal boeken',
    ]);
    expect(await ask('wie: Sanne\nwat: HvA bellen\nwanneer: vrijdag')).toEqual(['HvA bellen']);
    expect(await ask('Sanne belt de HvA voor vrijdag')).toEqual(['HvA bellen']);
    expect(await ask('alleen een regel\n')).toEqual(['Alleen een regel']);
  });

  const titlesWhenAsked = async (text: string, asked: IncomingMessage['asked']) => {
    made += 1;
    const message = { ...incoming({ conversationId: `c${made}`, activityId: `m${made}` }, text, at(1)), asked };
    await inProgramme((ports) => captureMessage(ports, who(sender), message));
    return (await now())?.items.map((item) => item.title);
  };

  test('an empty text and one that is too long are refused', async () => {
    const deliver = aMessage();
    expect(await deliver({ kind: 'written', second: 1, text: ' \n ' })).toMatchObject({
      kind: 'refused',
      code: 'text-empty',
    });
    const long = `actie: ${'a'.repeat(30_000)}`;
    expect(await deliver({ kind: 'written', second: 1, text: long })).toMatchObject({
      kind: 'refused',
      code: 'text-too-long',
    });
  });
});

function incoming(key: IncomingMessage['key'], text: string, revisedAt: Instant): IncomingMessage {
  return {
    key,
    revisedAt,
    text,
    mentions: [],
    reference: revisedAt,
    conversation: null,
    origin: { kind: 'chat', conversationId: key.conversationId, link: null },
    coalition: null,
    answers: null,
    asked: 'nothing',
  };
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A small repeatable source of numbers from 0 up to 1. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
}

function shuffled<T>(list: readonly T[], random: () => number): readonly T[] {
  return list
    .map((one) => [random(), one] as const)
    .sort(([a], [b]) => a - b)
    .map(([, one]) => one);
}
