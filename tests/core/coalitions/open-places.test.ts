import type { Participant } from '../../../core/coalitions/coalition';
import type { CoalitionPorts } from '../../../core/coalitions/ports';
import { fillPlace } from '../../../core/coalitions/use-cases';
import type { Person } from '../../../core/people/person';
import { asCoalitionCode, type ProgrammeId } from '../../../core/shared/ids';
import type { Store } from '../../../server/store/open-store';
import { BAS, EEFJE, freshProgramme, SANNE } from '../../store/small-programme';
import { who } from '../../support/builders';
import { openTestStore } from '../../support/store';

const FUND = asCoalitionCode('4');

describe('an open place (n.t.b.) of a coalition', () => {
  let store: Store;
  let programme: ProgrammeId;

  beforeAll(async () => {
    store = await openTestStore();
  });
  beforeEach(async () => {
    programme = await freshProgramme(store);
  });
  afterAll(() => store.close());

  const inProgramme = <T>(work: (ports: CoalitionPorts) => Promise<T>) => store.inProgramme(programme, work);
  const fill = (person: Person, place: string, name: string | null) =>
    inProgramme((ports) => fillPlace(ports, who(person), FUND, place, name));
  const place = async (id: string): Promise<Participant | undefined> =>
    (await inProgramme(({ coalitions }) => coalitions.participants())).find((one) => one.id === id);

  it('is filled, and made open again as it was', async () => {
    expect(await fill(SANNE, 'gemeente', 'Gemeente Schagen')).toMatchObject({ ok: true, value: { openPlaces: 1 } });
    expect(await place('gemeente')).toMatchObject({ kind: 'organisatie', name: 'Gemeente Schagen' });
    expect(await fill(SANNE, 'gemeente', null)).toMatchObject({ ok: true, value: { openPlaces: 2 } });
    expect(await place('gemeente')).toMatchObject({ kind: 'nog-te-bepalen', place: 'Een gemeente' });
  });

  it('can be filled and emptied twice in the same way, as when a request comes again', async () => {
    await fill(EEFJE, 'gemeente', 'Gemeente Schagen');
    expect(await fill(EEFJE, 'gemeente', 'Gemeente Schagen')).toMatchObject({ ok: true });
    await fill(EEFJE, 'gemeente', null);
    expect(await fill(EEFJE, 'gemeente', null)).toMatchObject({ ok: true, value: { openPlaces: 2 } });
  });

  it('is not taken from who has it', async () => {
    await fill(EEFJE, 'gemeente', 'Gemeente Schagen');
    expect(await fill(EEFJE, 'gemeente', 'Gemeente Medemblik')).toMatchObject({
      ok: false,
      code: 'place-already-filled',
      facts: { name: 'Gemeente Schagen' },
    });
  });

  it('is emptied only by who may fill it', async () => {
    await fill(EEFJE, 'gemeente', 'Gemeente Schagen');
    expect(await fill(BAS, 'gemeente', null)).toMatchObject({ ok: false, code: 'not-allowed-to-lead' });
    expect(await place('gemeente')).toMatchObject({ kind: 'organisatie' });
  });

  it('is never made of the place of who took part from the start', async () => {
    expect(await fill(EEFJE, 'techniek-bv', null)).toMatchObject({ ok: false, code: 'not-found' });
    expect(await place('techniek-bv')).toMatchObject({ kind: 'organisatie', name: 'Techniek BV' });
  });
});
