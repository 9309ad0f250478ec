import { brief, workIn } from '../../support/read-message';
import { testNoWork, testReadings } from '../../support/reading-tables';

// Every message is of Wednesday 10 March 2027.

testReadings('"%s" is understood', workIn, [
  ['Action items:\n- Will: share recording\n- [x] me: sent minutes', 'Share recording | Will | - | - | -'],
  [
    'Action: Will drafts the press release, due 12 March, high prio',
    'Draft the press release | Will | 2027-03-12 | - | A',
  ],
  ['May volunteers to host the visitors on 9 June', 'Host the visitors | May | 2027-06-09 | - | -'],
  ['Will Bas send the report on Friday?', 'Send the report | Bas | 2027-03-12 | - | -'],
  ['In May Bas sends the report', 'Send the report | Bas | 2027-05-31 | - | -'],
  ['Will and Inge review the draft by Friday', 'Review the draft | Will+Inge | 2027-03-12 | - | -'],
  ['Can Bas send the report before May?', 'Send the report | Bas | 2027-04-30 | - | -'],
]);

test.each([
  ['the day after tomorrow', '2027-03-12'],
  ['this Friday', '2027-03-12'],
  ['next week Tuesday', '2027-03-16'],
  ['two weeks from Monday', '2027-03-29'],
  ['in a fortnight', '2027-03-24'],
  ['by EOD tomorrow', '2027-03-11'],
  ['by close of business Thursday', '2027-03-11'],
  ['by end of week', '2027-03-12'],
  ['no later than May 3rd', '2027-05-03'],
  ['by May 3, 2027', '2027-05-03'],
  ['over the weekend', '2027-03-14'],
  ['in the last week of June', '2027-06-25'],
  ['by the first Monday of June', '2027-06-07'],
  ['sometime next week', '2027-03-19'],
  ['early next week', '2027-03-15'],
  ['before the next committee meeting', '2027-03-17'],
  ['before Easter', '2027-03-26'],
  ['before the summer break', '2027-07-09'],
  ['by Q3', '2027-09-30'],
  ['within 5 working days', '2027-03-17'],
  ['voor vrijdag', '2027-03-12'],
])('"%s" in English is %s', (expression, due) => {
  expect(brief(`Bas can you send the report ${expression}`)).toEqual([`Send the report | Bas | ${due} | - | -`]);
});

test.each([
  ['before Friday', '2027-03-12'],
  ['by eow', '2027-03-12'],
  ['next week', '2027-03-19'],
  ['eod vrijdag', '2027-03-12'],
  ['einde dag morgen', '2027-03-11'],
])('"%s" in a Dutch sentence is %s', (expression, due) => {
  expect(brief(`Bas, kun je de flyer nalezen ${expression}`)).toEqual([`Flyer nalezen | Bas | ${due} | - | -`]);
});

testNoWork('"%s" asks for no work', [
  'Will you be there on Friday?',
  'May I send the report on Friday?',
  'Bas has sent the report',
]);
