import { asOrganisationId, asPersonId } from '../../../core/shared/ids';
import type { Store } from '../../../server/store/open-store';
import { aPerson } from '../../support/builders';
import { BAS, freshProgramme, SANNE } from '../small-programme';

export function peopleContract(store: () => Store): void {
  test('a person is found with their organisation and coalitions, in the order of the manifest', async () => {
    const programme = await freshProgramme(store());
    const found = await store().inProgramme(programme, ({ people }) => people.find(BAS.id));
    expect(found).toEqual(BAS);
  });

  test('somebody nobody knows is not found', async () => {
    const programme = await freshProgramme(store());
    await store().inProgramme(programme, async ({ people }) => {
      expect(await people.find(asPersonId('niemand'))).toBeNull();
      expect(await people.findByIdentity({ provider: 'teams', subject: 'niemand' })).toBeNull();
    });
  });

  test('everyone is listed by name as a Dutch reader expects', async () => {
    const programme = await freshProgramme(store());
    await store().inProgramme(programme, async ({ people }) => {
      for (const name of ['émile', 'Zoë', 'Anne', 'eva']) await people.add(aPerson(name));
      expect((await people.all()).map(({ name }) => name)).toEqual([
        'Anne',
        'Bas',
        'Eefje',
        'émile',
        'eva',
        'Sanne',
        'Zoë',
      ]);
    });
  });

  test('names are of everyone, in the same order', async () => {
    const programme = await freshProgramme(store());
    await store().inProgramme(programme, async ({ people }) => {
      expect(await people.names()).toEqual((await people.all()).map(({ id, name }) => ({ id, name })));
      await people.add(aPerson('Aad'));
      expect((await people.names())[0]).toMatchObject({ name: 'Aad' });
    });
  });

  test('people are found by the beginning of a word of their name, in whatever way it is written', async () => {
    const programme = await freshProgramme(store());
    await store().inProgramme(programme, async ({ people }) => {
      for (const name of [
        'Renée van Dijk',
        'Rense Bos',
        'Willem-Jan  Smit',
        "D'Angelo",
        'Ψ',
        'Ìnge 100%',
        'Emre Yalçın',
      ]) {
        await people.add(aPerson(name));
      }
      const found = async (...beginnings: string[]) => (await people.named(beginnings)).map(({ name }) => name);
      const [sanne] = await people.all().then((all) => all.filter(({ name }) => name === 'Sanne'));
      expect(await people.named(['sanne'])).toEqual([{ id: 'sanne', name: 'Sanne', coalitions: sanne?.coalitions }]);
      expect(await found('RENEE')).toEqual(['Renée van Dijk']);
      expect(await found('ren')).toEqual(['Renée van Dijk', 'Rense Bos']);
      expect(await found('WILLEM JAN S', 'D’ANGELO')).toEqual(["D'Angelo", 'Willem-Jan  Smit']);
      expect(await found('dijk', 'smit')).toEqual(['Renée van Dijk', 'Willem-Jan  Smit']);
      expect(await found('Yalcin')).toEqual(['Emre Yalçın']);
      expect(await found('ijk')).toEqual([]);
      expect(await found('%', 'inge_')).toEqual(await found(''));
      expect(await found('Ψ')).toContain('Ψ');
      expect(await found('niemand')).toEqual([]);
      expect(await found()).toEqual([]);
    });
  });

  test('a person is recognised by every identity tied to them', async () => {
    const programme = await freshProgramme(store());
    await store().inProgramme(programme, async ({ people }) => {
      await people.recogniseAs(BAS.id, { provider: 'teams', subject: '29:abc' });
      await people.recogniseAs(BAS.id, { provider: 'entra', subject: 't/o' });
      expect(await people.findByIdentity({ provider: 'teams', subject: '29:abc' })).toEqual(BAS);
      expect(await people.findByIdentity({ provider: 'entra', subject: 't/o' })).toEqual(BAS);
      expect(await people.findByIdentity({ provider: 'entra', subject: '29:abc' })).toBeNull();
    });
  });

  test('an identity that is tied stays with its person', async () => {
    const programme = await freshProgramme(store());
    await store().inProgramme(programme, async ({ people }) => {
      await people.recogniseAs(BAS.id, { provider: 'teams', subject: '29:abc' });
      await people.recogniseAs(SANNE.id, { provider: 'teams', subject: '29:abc' });
      expect(await people.findByIdentity({ provider: 'teams', subject: '29:abc' })).toEqual(BAS);
    });
  });

  test('somebody who joins twice at the same moment is there once', async () => {
    const programme = await freshProgramme(store());
    const newcomer = aPerson('Inge', 'gast');
    const join = () => store().inProgramme(programme, ({ people }) => people.add(newcomer));
    await Promise.all([join(), join(), join()]);
    const all = await store().inProgramme(programme, ({ people }) => people.all());
    expect(all.filter(({ name }) => name === 'Inge')).toEqual([newcomer]);
  });

  test('a person with an organisation and a coalition comes back whole', async () => {
    const programme = await freshProgramme(store());
    const organisation = { id: asOrganisationId('rocnoord'), name: 'ROC Noord', helix: 'onderwijs' } as const;
    const newcomer = { ...aPerson('Noor', 'lid', ['5a', '10']), organisation, language: 'en' as const };
    await store().inProgramme(programme, ({ people }) => people.add(newcomer));
    expect(await store().inProgramme(programme, ({ people }) => people.find(newcomer.id))).toEqual(newcomer);
  });

  test('a person keeps the language they chose', async () => {
    const programme = await freshProgramme(store());
    await store().inProgramme(programme, ({ people }) => people.setLanguage(BAS.id, 'en'));
    const found = await store().inProgramme(programme, ({ people }) => people.find(BAS.id));
    expect(found?.language).toBe('en');
  });
}
