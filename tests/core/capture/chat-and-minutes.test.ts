import { dateCandidates } from '../../../core/capture/date-candidates';
import type { Instant } from '../../../core/shared/plain-date';
import { labelledContext } from '../../support/capture-sets';
import { brief, read, workIn } from '../../support/read-message';
import { testNoWork, testReadings } from '../../support/reading-tables';

// Every message is of Wednesday 10 March 2027.

testReadings('minutes: "%s"', workIn, [
  ['Mevrouw Van den Ham is verantwoordelijk voor de planning', 'Planning | Van den Ham | - | - | -'],
  ['Het is aan Bas om de sprekers te bellen', 'Sprekers bellen | Bas | - | - | -'],
  ['De actie om de leden te informeren ligt bij Inge', 'Leden informeren | Inge | - | - | -'],
  ['De voorzitter vraagt Inge om de statuten te actualiseren', 'Statuten actualiseren | Inge | - | - | -'],
  ['Bas heeft toegezegd dat hij de sponsor belt', 'Sponsor bellen | Bas | - | - | -'],
  ['Het voorstel zal door Inge voor 1 mei worden aangepast', 'Voorstel aanpassen | Inge | 2027-05-01 | - | -'],
  ['Besloten is dat we voor 1 mei een folder maken', 'Folder maken | - | 2027-05-01 | - | -'],
  ['Graag zou ik van Inge de cijfers ontvangen', 'Cijfers ontvangen | Inge | - | - | -'],
  ['Ik laat de kast vrijdag repareren', 'Kast laten repareren | ik | 2027-03-12 | - | -'],
]);

testReadings('asked politely: "%s"', workIn, [
  ['Mag ik je vragen om de zaal te boeken, Bas?', 'Zaal boeken | Bas | - | - | -'],
  ['Heb jij tijd om de brief na te lezen, Inge?', 'Brief nalezen | Inge | - | - | -'],
  ['Bas, lukt het om de zaal voor vrijdag te boeken?', 'Zaal boeken | Bas | 2027-03-12 | - | -'],
  ['Kun je de groepsapp aanmaken Inge?', 'Groepsapp aanmaken | Inge | - | - | -'],
  ['wil bas de stoelen klaarzetten?', 'Stoelen klaarzetten | bas | - | - | -'],
  ['wie van jullie kan de taart halen?', 'Taart halen | - | - | - | -'],
  ['Help jij Bas met de flyers, Inge?', 'Bas met de flyers helpen | Inge | - | - | -'],
]);

testNoWork('"%s" asks for nothing', [
  'Ik sluit vrijdag wat later aan',
  'Ik neem maandag een dag vrij',
  'Ik werk morgen thuis',
  'Ik neem aan dat het doorgaat',
  'Heb je zin om mee te lunchen?',
  'Heb jij tijd gehad om de brief te lezen?',
  'Kun jij je herinneren wie dat zei?',
]);

test('a bullet with bullets of its own heads them', () => {
  const lines = ['Acties 8:', '1. Beurs', '   a. stand boeken – Bas', '2. Website', "   a. foto's vervangen – Inge"];

  expect(brief(lines.join('\n'))).toEqual(['Stand boeken | Bas | - | 8 | -', "Foto's vervangen | Inge | - | 8 | -"]);
});

test.each([
  ['van vrijdag 2 april tot en met maandag 5 april', { from: '2027-04-02', to: '2027-04-05' }],
  ['volgende maand van 6-19', { from: '2027-04-06', to: '2027-04-19' }],
  ['volgend jaar augustus', { from: '2028-08-01', to: '2028-08-31' }],
  ['afgelopen oktober', { from: '2026-10-01', to: '2026-10-31' }],
  ['de maand na de volgende', { from: '2027-05-01', to: '2027-05-31' }],
  ['04-2028', { from: '2028-04-01', to: '2028-04-30' }],
  ['over twee weken en drie dagen', '2027-03-27'],
  ['mei 16', '2027-05-16'],
])('asked for any date, "%s" names it', (text, wanted) => {
  const message = { text, mentions: [], reference: '2027-03-10T09:00:00+01:00' as Instant };

  expect(dateCandidates(message, labelledContext())).toEqual([wanted]);
});

test('a deadline that has been is asked about', () => {
  const [action] = read('Bas moet de offerte uiterlijk vorige week vrijdag sturen');

  expect(action?.due).toBeNull();
  expect(action?.doubts).toEqual([{ about: 'past-date', words: 'vorige week vrijdag', choices: ['2027-03-12'] }]);
});
