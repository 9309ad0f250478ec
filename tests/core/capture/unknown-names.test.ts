import { understand } from '../../../core/capture/understand';
import { labelledContext } from '../../support/capture-sets';
import { partsOf, read, WEDNESDAY } from '../../support/read-message';
import { testNoWork, testReadings } from '../../support/reading-tables';

// Every message is of Wednesday 10 March 2027; nobody has heard of Xemia, Jofrid and Drunella.

testReadings('"%s" has a person where only a person can stand', partsOf('title', 'owners'), [
  ['Actie Xemia: zaal boeken', 'Zaal boeken | Xemia'],
  ['Punt voor Xemia: zaal boeken', 'Zaal boeken | Xemia'],
  ['todo vr Xemia: zaal boeken', 'Zaal boeken | Xemia'],
  ['De zaal moet nog geboekt worden – actie Xemia', 'Zaal boeken | Xemia'],
  ['Xemia, wil je de zaal boeken?', 'Zaal boeken | Xemia'],
  ['Xemia, jij zou de zaal nog boeken toch?', 'Zaal boeken | Xemia'],
  ['Hoi Xemia, boek jij de zaal?', 'Zaal boeken | Xemia'],
  ['Kan Xemia de zaal boeken?', 'Zaal boeken | Xemia'],
  ['In mei boekt Xemia de zaal', 'Zaal boeken | Xemia'],
  ['Na de kerstvakantie haalt Xemia El Amrani de banners op', 'Banners ophalen | Xemia El Amrani'],
  ['Zodra de cijfers er zijn, werkt Xemia de tabel bij', 'Tabel bijwerken | Xemia'],
  ['Xemia zet de tafels klaar', 'Tafels klaarzetten | Xemia'],
  ['Xemia moet het contract nalezen', 'Contract nalezen | Xemia'],
  ['Xemia is gevraagd om het contract na te lezen', 'Contract nalezen | Xemia'],
  ['Ik heb Xemia gevraagd om het contract na te lezen', 'Contract nalezen | Xemia'],
  ['Afgesproken is dat Xemia de deelnemers belt', 'Deelnemers bellen | Xemia'],
  ['Het contract wordt door Xemia opgesteld', 'Contract opstellen | Xemia'],
  ['Laat Xemia de zaal boeken', 'Zaal boeken | Xemia'],
  ['Zaal boeken (Xemia)', 'Zaal boeken | Xemia'],
  ['@Xemia boek jij de zaal?', 'Zaal boeken | Xemia'],
  ['Xemia en Jofrid boeken de zaal', 'Zaal boeken | Xemia+Jofrid'],
  ['Hoi Xemia en Jofrid, kunnen jullie de zaal boeken?', 'Zaal boeken | Xemia+Jofrid'],
  ['Xemia en Jofrid, willen jullie de zaal boeken?', 'Zaal boeken | Xemia+Jofrid'],
  ['Xemia kun jij de zaal boeken?', 'Zaal boeken | Xemia'],
  ['Kun jij de zaal boeken Xemia?', 'Zaal boeken | Xemia'],
  ['Xemia graag de zaal boeken', 'Zaal boeken | Xemia'],
  ['Graag de zaal boeken Xemia, voor vrijdag', 'Zaal boeken | Xemia'],
  ['Wil Xemia de zaal boeken?', 'Zaal boeken | Xemia'],
  ['Wil Jansen belt de school', 'School bellen | Wil Jansen'],
  ['Xemia heeft toegezegd de zaal te boeken', 'Zaal boeken | Xemia'],
  ['Verzoek aan Xemia: zaal boeken', 'Zaal boeken | Xemia'],
  ['Xemia/Inge: zaal boeken, 3 mei', 'Zaal boeken | Xemia+Inge'],
  ['Xemia de Vries boekt de zaal', 'Zaal boeken | Xemia de Vries'],
  ['Willem-Jan belt de school', 'School bellen | Willem-Jan'],
  ["O'Neill belt de school", "School bellen | O'Neill"],
  ['Actie Çiğdem: zaal boeken', 'Zaal boeken | Çiğdem'],
  ['J. Jansen belt de school', 'School bellen | J. Jansen'],
  ['bas El Amrani vraagt offertes op', 'Offertes opvragen | bas El Amrani'],
  ['Xemia | sprekerslijst | wk 41 | B', 'Sprekerslijst | Xemia'],
  ['Xemia will draft the press release before 1 March', 'Draft the press release | Xemia'],
]);

test('a person of the programme is known everywhere, and in small letters', () => {
  const small = 'Xemia'.toLowerCase();
  const programme = labelledContext();
  const context = { ...programme, people: new Set([small]) };
  const read = (text: string) =>
    understand({ text, mentions: [], reference: WEDNESDAY }, context).actions.flatMap(({ owners }) =>
      owners.map(({ value }) => (value.kind === 'sender' ? 'ik' : value.name)),
    );

  expect(read('Xemia:\n- haspels nakijken, 15 okt\n- ladders keuren')).toEqual(['Xemia', 'Xemia']);
  expect(read(`${small} kun jij de zaal boeken?`)).toEqual([small]);
});

testNoWork('a place, a product or a heading makes no work of "%s"', [
  'De lunch wordt vrijdag door Albron verzorgd',
  "Kan Canva ook PDF's exporteren?",
  'Kan Zermelo ook roosters exporteren?',
  'Werkt Zermelo bij jullie ook zo traag?',
  'Zermelo ligt eruit tot maandag',
  'Afgesproken is dat Zermelo blijft',
  'In september opent Xerox een vestiging in Diemen',
  'Voor de zomer verhuist Heliomare naar Wijk aan Zee',
  'Heliomare meldt dat de cijfers vrijdag komen',
  'Aanstaande donderdag komt Heijmans langs voor een rondleiding',
  'Gisteren heeft Kadaster de tekeningen gestuurd',
  'Dank aan Kadaster en Zuiderhof',
  'Volgens Kadaster klopt het perceel',
  'Praxis levert de planken donderdag',
  'Morgen staat Zuidoostbeemster in de krant',
  'Op 3 maart organiseert Zuiderhof een open dag',
  'Dinsdag sluit Zuiderhof eerder',
  'Zuiderhof gaat maandag weer open',
  'Zuiderhof wordt in 2028 gesloopt',
  'Zuiderhof en Noorderhof zijn dicht op 4 mei',
  'In mei sluit Coentunnel drie dagen',
  'Dit najaar start Masterplan fase twee',
  'Volgend jaar viert Noorderpoort het lustrum',
  'Trein rijdt niet tussen Uitgeest en Heiloo op 12 mei',
  'Sneeuwpret dit weekend in Bakkum!',
  'Gemeentehuis sluit vrijdag om vier uur',
  'Dag Bovenkarspel, hallo Enkhuizen!',
  'Magneet: zo heet het nieuwe project',
  'Vraag: wie heeft de sleutel?',
  'Update: de zaal is al geboekt',
  'Let op: vrijdag is het gebouw dicht',
  'Let op, vrijdag is het gebouw gesloten',
  'Locatie: Koepelkathedraal, 14.00 uur',
  'Trouwens, je had gelijk over het rooster',
  "Max. 3 pagina's inleveren voor vrijdag",
  'Stroom moet voor vrijdag aangesloten worden',
  'Iemand ervaring met Zermelo of Quaestio?',
]);

test.each([
  'Actie: Kadaster bellen voor vrijdag',
  'Todo: Quaestio-licentie verlengen',
  'Kun je Xerox vragen om een offerte? Graag voor vrijdag',
  'Zeg, wil jij de notulen voor vrijdag rondsturen?',
  'Trouwens, kun je de notulen voor vrijdag rondsturen?',
])('"%s" is work of nobody by name', (text) => {
  expect(read(text).map(({ owners }) => owners)).toEqual([[]]);
});
