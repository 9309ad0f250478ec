import { doubtsAbout } from '../../../core/capture/show';
import { parsePlainDate } from '../../../core/shared/plain-date';
import { read } from '../../support/read-message';

// Every message is of Wednesday 10 March 2027. What cannot be right is asked about, and never settled in silence.

function doubtsIn(text: string): readonly string[] {
  return (read(text)[0]?.doubts ?? []).map(({ about, words, choices }) => `${about} «${words}» ${choices.join(' ')}`);
}

test.each([
  ['Karim mailt Noor dinsdag 24 december', '2027-12-24', 'weekday «dinsdag 24 december» 2027-12-24 2027-12-21'],
  ['Karim belt het UWV uiterlijk ma 12-5', '2027-05-12', 'weekday «ma 12-5» 2027-05-12 2027-05-10'],
  ['Karim boekt de zaal, 14 april (do)', '2027-04-14', 'weekday «14 april (do)» 2027-04-14 2027-04-15'],
  ['Karim belt Noor maandag de 12e', '2027-03-12', 'weekday «maandag de 12e» 2027-03-12 2027-03-15'],
  ['Karim belt Noor op zondag 3-4-2027', '2027-04-03', 'weekday «zondag 3-4-2027» 2027-04-03 2027-04-04'],
  [
    'Karim boekt de zaal volgende week, dinsdag 17 maart',
    '2027-03-17',
    'weekday «volgende week, dinsdag 17 maart» 2027-03-17 2027-03-16',
  ],
])('in "%s" the date %s counts, and the weekday is asked about', (text, day, doubt) => {
  expect(read(text)[0]?.due?.value).toBe(day);
  expect(doubtsIn(text)).toEqual([doubt]);
});

test.each([
  'Karim mailt Noor vrijdag 24 december',
  'Karim belt het UWV uiterlijk wo 12-5',
  'Karim boekt de zaal, 14 april (wo)',
  'Karim belt Noor vrijdag de 12e',
  'Karim belt Noor vrijdag over een week',
  'Karim belt Noor volgende week vrijdag',
])('in "%s" nothing is in doubt', (text) => {
  expect(read(text)[0]?.due).not.toBeNull();
  expect(doubtsIn(text)).toEqual([]);
});

test.each([
  ['actie: Karim belt het UWV op 32-13-2027', 'UWV bellen', 'impossible-date «32-13-2027» '],
  ['actie: Karim belt het UWV op 12/31/2027', 'UWV bellen', 'impossible-date «12/31/2027» 2027-12-31'],
  ['Karim belt het UWV voor 31 februari', 'UWV bellen', 'impossible-date «31 februari» 2028-02-29 2028-03-01'],
  ['Karim belt het UWV uiterlijk 31-4', 'UWV bellen', 'impossible-date «31-4» 2027-04-30 2027-05-01'],
  ['Karim mailt Noor uiterlijk 32 mei', 'Noor mailen', 'impossible-date «32 mei» 2027-05-31 2027-06-01'],
  ['Karim belt het UWV in week 60', 'UWV bellen', 'impossible-date «week 60» '],
  ['Karim belt het UWV voor week 53 van 2027', 'UWV bellen', 'impossible-date «week 53 van 2027» '],
  ['actie: Karim mailt Noor gisteren', 'Noor mailen', 'past-date «gisteren» 2027-03-10'],
  ['Karim mailt Noor vorige week', 'Noor mailen', 'past-date «vorige week» '],
  ['actie Karim: notulen rondsturen vorige maand', 'Notulen rondsturen', 'past-date «vorige maand» '],
  ['Karim: notulen rondsturen, afgelopen vrijdag', 'Notulen rondsturen', 'past-date «afgelopen vrijdag» 2027-03-12'],
  ['Karim mailt Noor op 3 maart 2027', 'Noor mailen', 'past-date «3 maart 2027» 2028-03-03'],
  ['Karim mailt Noor eind februari 2027', 'Noor mailen', 'past-date «eind februari 2027» '],
  ['Karim boekt de zaal de 3e van deze maand', 'Zaal boeken', 'past-date «de 3e van deze maand» 2027-04-03'],
  ['Karim doet de controle begin deze week', 'Controle doen', 'past-date «begin deze week» 2027-03-15'],
])('of "%s" only "%s" is left, and the day is asked about', (text, title, doubt) => {
  expect(read(text)[0]).toMatchObject({ title, due: null });
  expect(doubtsIn(text)).toEqual([doubt]);
});

test.each([
  'Karim verwerkt de reacties van gisteren',
  'Karim werkt het verslag overleg gisteren uit',
  'Karim belt Noor over gisteren',
  'Karim controleert de uren vorige maand',
  'Karim telt de aanmeldingen afgelopen kwartaal',
  'Karim stuurt de foto’s die hij vorige week maakte',
  'Karim belt de bedrijven die gisteren afzegden',
  'Karim checkt de cijfers van vorige maand',
  'Karim deelt de presentatie vorige week',
  'Karim boekt de zaal, zoals besproken vorige week',
  'Karim boekt de zaal zoals afgesproken gisteren',
  'Gisteren besproken: Karim boekt de zaal',
  'Ik heb Noor gisteren gevraagd om de zaal te boeken',
  'Kun je de presentatie van vorige week delen, Karim?',
  'Karim maakt de rapportage 2026 af',
])('in "%s" what has been is no deadline, and nothing is asked', (text) => {
  expect(read(text)).toHaveLength(1);
  expect(doubtsIn(text)).toEqual([]);
});

test('"vrijdag over een week" said on that weekday may be a week earlier', () => {
  expect(doubtsIn('Uiterlijk woensdag over een week levert Karim de lijst')).toEqual([
    'due «woensdag over een week» 2027-03-24 2027-03-17',
  ]);
});

test('the other day is offered for as long as the chosen one stands', () => {
  const [understood] = read('Karim mailt Noor dinsdag 24 december');
  const asked = (dueDay: string | null) => {
    const fields = {
      owners: [],
      coalition: null,
      priority: null,
      dueDay: dueDay === null ? null : parsePlainDate(dueDay),
    };
    return understood && doubtsAbout(fields, understood, []);
  };
  const doubt = { about: 'weekday', words: 'dinsdag 24 december' };

  expect(asked('2027-12-24')).toEqual([{ ...doubt, chosen: '2027-12-24', choices: ['2027-12-21'] }]);
  expect(asked('2027-12-22')).toEqual([]);
  expect(asked(null)).toEqual([{ ...doubt, choices: ['2027-12-24', '2027-12-21'] }]);
});
