import { datesIn, dueOf } from '../../support/read-message';
import { testAllRead, testReadings } from '../../support/reading-tables';

// Every expression is of Wednesday 10 March 2027; what stands behind it was looked up on a calendar.

testReadings('"%s" is the day of which both the weekday and the number are true', datesIn, [
  ['kan het maandag 15', '2027-03-15'],
  ['kan het maandag 19', '2027-04-19'],
  ['zondag 31 zijn we open', '2027-10-31'],
  ['donderdag de 13e', '2027-05-13'],
  ['vrijdag de twaalfde', '2027-03-12'],
  ['ik was er maandag de 8e', '2027-03-08'],
  ['heb vrijdag de 5e gebeld', '2027-03-05'],
  ['we vertrokken donderdag de 11e', '2027-03-11'],
]);

testReadings('the numbers behind the weekday of "%s"', datesIn, [
  ['maandag 12 flyers', '2027-03-15'],
  ["maandag 8-9 's ochtends", '2027-03-15'],
  ["dinsdag 2-4 's middags", '2027-03-16'],
  ["vrijdag 16-4 's middags", '2027-04-16'],
]);

testReadings('"%s" is %s', datesIn, [
  ['de tweede dinsdag', '2027-04-13'],
  ['de derde vrijdag', '2027-03-19'],
  ['op de 4e maandag', '2027-03-22'],
  ['de tweede dinsdag van april', '2027-04-13'],
  ['de tweede dinsdag na Pasen', '2027-04-06'],
  ['de eerste dinsdag', '2027-03-16'],
  ['de vijfde zondag', ''],
  ['de tweede dinsdag van de cursus', ''],
  ['elke tweede dinsdag', ''],
]);

testReadings('the weekdays of "%s" are counted', datesIn, [
  ['over twee zondagen', '2027-03-21'],
  ['drie vrijdagen later', '2027-03-26'],
  ['twee maandagen vanaf nu', '2027-03-22'],
  ['over vijf woensdagen', '2027-04-14'],
  ['twee maandagen in mei', '2027-05-01/2027-05-31'],
  ['drie zondagen gewerkt', ''],
]);

testReadings('the decade of "%s"', datesIn, [
  ["in de jaren '90", '1990-01-01/1999-12-31'],
  ['de jaren zeventig', '1970-01-01/1979-12-31'],
  ['de jaren 2010', '2010-01-01/2019-12-31'],
  ["de jaren '20", '2020-01-01/2029-12-31'],
  ['dit decennium', '2020-01-01/2029-12-31'],
  ['over 3 jaren 20 scholen', '2030-03-10'],
  ['jaren 12 en 13', ''],
]);

testAllRead('a deadline is no day of "%s"', dueOf, null, [
  "in de jaren '90",
  'in de jaren zeventig',
  'de 31e van volgende maand',
  'de vijfde zondag',
]);

testAllRead('"%s" names no day', datesIn, '', [
  'Fijn weekend!',
  'een goede week gewenst',
  'Prettige feestdagen allemaal',
  'gelukkig nieuwjaar',
  'een leuke Sinterklaas',
  'de 31e van volgende maand',
]);

testReadings('"%s" is no wish but %s', datesIn, [
  ['Goede Vrijdag', '2027-03-26'],
  ['over een goede week', '2027-03-17'],
  ['met de feestdagen', '2027-12-25/2027-12-26'],
  ['dit weekend', '2027-03-13/2027-03-14'],
  ['de week erna', '2027-03-15/2027-03-21'],
]);

testReadings('of what is under way "%s" takes a part', datesIn, [
  ['later dit jaar', '2027-03-10/2027-12-31'],
  ['later in het jaar', '2027-03-10/2027-12-31'],
  ['later deze week', '2027-03-10/2027-03-14'],
  ['eerder deze maand', '2027-03-01/2027-03-10'],
  ['eerder in de week', '2027-03-08/2027-03-10'],
  ['later op de dag', '2027-03-10'],
  ['twee keer in de maand', ''],
  ['in de maand mei', '2027-05-01/2027-05-31'],
  ['op de dag zelf', ''],
]);

testReadings('"%s" ends on %s', datesIn, [
  ['voor 2020', '2019-12-31'],
  ['voor 2030', '2029-12-31'],
  ['voor 2027', '2027-12-31'],
]);
