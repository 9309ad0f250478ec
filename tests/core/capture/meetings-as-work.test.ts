import { brief, workIn } from '../../support/read-message';
import { testReadings } from '../../support/reading-tables';

testReadings('"%s" is about the meeting of that day', workIn, [
  ['Ik neem zijn presentatie van 26 november over', 'Zijn presentatie van 26 november overnemen | ik | - | - | -'],
  ['Ik lees de presentatie van 12 mei na', 'Presentatie van 12 mei nalezen | ik | - | - | -'],
  ['Bas bereidt de workshop van 12 mei voor', 'Workshop van 12 mei voorbereiden | Bas | - | - | -'],
  ['Het overleg van 12 mei voorbereiden, Bas', 'Overleg van 12 mei voorbereiden | Bas | - | - | -'],
  ['Voor de workshop van 12 mei regelt Inge de zaal', 'Zaal regelen | Inge | 2027-05-11 | - | -'],
  ['Bas bereidt de workshop van 12 mei vrijdag voor', 'Workshop van 12 mei voorbereiden | Bas | 2027-03-12 | - | -'],
]);

testReadings('"%s" tells "het" of the thing from an article', workIn, [
  ['Het slot is kapot. Bas vervangt het deze week', 'Slot vervangen | Bas | 2027-03-12 | - | -'],
  ['De brief is klaar, Inge verstuurt het vrijdag', 'Brief versturen | Inge | 2027-03-12 | - | -'],
  ['Uiterlijk het eind van de week stuurt Bas de brief', 'Brief sturen | Bas | 2027-03-12 | - | -'],
]);

test('with nothing said before, "het" says nothing', () => {
  expect(brief('Inge verstuurt het vrijdag')).toEqual([]);
});
