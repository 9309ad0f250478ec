import { prepareContext } from '../../../core/capture/context';
import { readCorrection } from '../../../core/capture/correction';
import { isPlainlyMeant } from '../../../core/capture/overheard';
import { asCoalitionCode } from '../../../core/shared/ids';

const context = prepareContext({
  coalitions: [{ code: asCoalitionCode('4'), name: 'Ontwikkelfonds Noord-Holland', aliases: ['ontwikkelfonds'] }],
  calendar: { meetings: [], schoolHolidays: [], publicHolidays: [] },
  peopleNames: ['Bas van der Laan', 'Inge Dam'],
});

/** Read on Monday 23 November 2026. Every text here is a correction when it is said to the bot. */
function isPlain(text: string): boolean {
  const correction = readCorrection({ text, mentions: [], reference: '2026-11-23T09:15:00+01:00' }, context, 'next');
  if (!correction) throw new Error(`“${text}” is no correction at all`);
  return isPlainlyMeant(text, correction);
}

describe('among people', () => {
  test.each([
    'nee, donderdag',
    'toch eind december',
    'niet donderdag maar vrijdag',
    'toch prio B',
    'nee, #ontwikkelfonds',
    'nee, coalitie ontwikkelfonds',
    'niet Bas maar Inge',
    'ik bedoel Inge',
    'maak er Inge van',
    'nee, #214 Inge',
    'no wait, Thursday',
  ])('“%s” can only be a correction', (text) => {
    expect(isPlain(text)).toBe(true);
  });

  test.each([
    'nee, over 5 minuten',
    'nee, vanavond',
    'nee, B',
    'toch hoog',
    'nee, ontwikkelfonds',
    'nee, Inge',
    'sorry Bas',
    'wacht, Inge en Bas',
    'nee, Inge, donderdag',
    'nee ik',
    'donderdag',
    'Inge doet het',
    'nee, Inge ook',
    'nee, een week later',
    'nee, zonder datum',
    'nee, laat maar',
  ])('“%s” may answer somebody in the room', (text) => {
    expect(isPlain(text)).toBe(false);
  });
});
