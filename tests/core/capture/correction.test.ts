import { prepareContext } from '../../../core/capture/context';
import { type Correction, readCorrection } from '../../../core/capture/correction';
import { asCoalitionCode } from '../../../core/shared/ids';

const context = prepareContext({
  coalitions: [{ code: asCoalitionCode('4'), name: 'Ontwikkelfonds Noord-Holland', aliases: ['ontwikkelfonds'] }],
  calendar: { meetings: [], schoolHolidays: [], publicHolidays: [] },
  peopleNames: ['Bas van der Laan', 'Inge Dam', 'Sanne de Wit'],
});
const MENTIONS = [{ id: '29:bas', name: 'Bas van der Laan' }];

/** Read on Monday 23 November 2026. */
function read(text: string) {
  const correction = readCorrection({ text, mentions: MENTIONS, reference: '2026-11-23T09:15:00+01:00' }, context);
  return correction && short(correction);
}

function short({ number, due, coalition, priority, owners, insteadOf }: Correction) {
  const names = owners.map(({ value }) => (value.kind === 'sender' ? 'ik' : value.name));
  return Object.fromEntries(
    Object.entries({
      number,
      due: due?.value ?? null,
      coalition: coalition?.value ?? null,
      priority: priority?.value ?? null,
      owners: names.length > 0 ? names.join(' + ') : null,
      insteadOf,
    }).filter(([, value]) => value !== null),
  );
}

describe('a correction in the next message', () => {
  test.each<[string, Record<string, unknown>]>([
    ['nee, donderdag', { due: '2026-11-26' }],
    ['Nee wacht, vrijdag!', { due: '2026-11-27' }],
    ['sorry, uiterlijk 15 januari', { due: '2027-01-15' }],
    ['toch eind december', { due: '2026-12-31' }],
    ['toch prio B', { priority: 'B' }],
    ['nee, prio laag', { priority: 'C' }],
    ['niet Bas maar Inge', { owners: 'Inge', insteadOf: 'Bas' }],
    ['nee, Inge', { owners: 'Inge' }],
    ['nee ik', { owners: 'ik' }],
    ['nee, <at>Bas van der Laan</at>', { owners: 'Bas van der Laan' }],
    ['nee, #ontwikkelfonds', { coalition: '4' }],
    ['nee, Inge en vrijdag', { owners: 'Inge', due: '2026-11-27' }],
    ['nee, vrijdag, prio A', { due: '2026-11-27', priority: 'A' }],
    ['nee, #214 donderdag', { number: 214, due: '2026-11-26' }],
    ['no wait, Thursday', { due: '2026-11-26' }],
  ])('“%s” puts right %j', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  test.each([
    'nee',
    'nee dank je',
    'nee, dat is prima',
    'nee hoor, vrijdag ben ik vrij',
    'nee, Inge heeft de notulen al rondgestuurd',
    'toch jammer',
    'sorry, ik kan donderdag niet',
    'donderdag',
    'prio B',
    'niet doen',
    'niet vrijdag',
    'wacht even',
    'nee, Willemijn',
  ])('“%s” is none', (text) => {
    expect(read(text)).toBeNull();
  });
});
