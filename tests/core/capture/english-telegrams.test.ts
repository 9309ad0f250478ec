import { partsOf } from '../../support/read-message';
import { testNoWork, testReadings } from '../../support/reading-tables';

// Every message is of Wednesday 10 March 2027.

testReadings('"%s" is English, with a day at its end', partsOf('title', 'owners', 'due'), [
  ['Ruben sends the figures, Apr 10', 'Send the figures | Ruben | 2027-04-10'],
  ['Ruben: send figures Apr 10', 'Send figures | Ruben | 2027-04-10'],
  ['Priya and Tomasz: prepare slides, Apr 10', 'Prepare slides | Priya+Tomasz | 2027-04-10'],
  ['action: prepare slides April 10', 'Prepare slides | - | 2027-04-10'],
  ['action: prepare slides 10 Apr', 'Prepare slides | - | 2027-04-10'],
  ['task: book room Jun 5', 'Book room | - | 2027-06-05'],
  ['todo: call the school May 3', 'Call the school | - | 2027-05-03'],
  ['action: pay within 2 weeks', 'Pay | - | 2027-03-24'],
  ['action: Ruben calls the bank in two weeks', 'Call the bank | Ruben | 2027-03-24'],
  ['Inge writes the report and Mo books the room', 'Write the report | Inge | - + Book the room | Mo | -'],
]);

testReadings('"%s" has a day of the year, the month or the week after', partsOf('due'), [
  ['action: pay the bill by year end', '2027-12-31'],
  ['Ruben will send the figures by year-end', '2027-12-31'],
  ['Ruben sends the figures by month end', '2027-03-31'],
  ['Ruben sends the figures by Monday week', '2027-03-22'],
  ['Can you send the figures by Friday week, Ruben?', '2027-03-19'],
]);

testReadings('"%s" stays Dutch, or keeps its day', partsOf('title', 'owners', 'due'), [
  ['action: slides maken 10 april', 'Slides maken | - | 2027-04-10'],
  ['Bas: review doen en feedback geven voor vrijdag', 'Review doen en feedback geven | Bas | 2027-03-12'],
  ['action Bas: call inplannen met de drukker', 'Call inplannen met de drukker | Bas | -'],
  ['Mo: draft delen en uitprinten', 'Draft delen en uitprinten | Mo | -'],
  ['Inge: minutes 10 april uitwerken', 'Minutes 10 april uitwerken | Inge | -'],
  ['action: circulate the minutes of April 10', 'Circulate the minutes of April 10 | - | -'],
  ['action: book the venue for 10 people', 'Book the venue for 10 people | - | -'],
]);

testNoWork('"%s" asks for nothing', ['the figures of April 10 look good', 'Ruben asks how the school makes this work']);
