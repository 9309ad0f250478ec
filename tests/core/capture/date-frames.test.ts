import { datesIn, dueOf } from '../../support/read-message';
import { testReadings } from '../../support/reading-tables';

// Every expression is of Wednesday 10 March 2027; what stands behind it was looked up on a calendar.

testReadings('in "%s" the period comes first and its part behind it', datesIn, [
  ['volgende maand op de 20e', '2027-04-20'],
  ['volgende maand de achtste', '2027-04-08'],
  ['volgende maand tussen de 5e en de 10e', '2027-04-05/2027-04-10'],
  ['deze maand de 5e', '2027-03-05'],
  ['vorige maand rond de 12e', '2027-02-12'],
  ['volgende week tussen woensdag en vrijdag', '2027-03-17/2027-03-19'],
  ['volgende week van dinsdag tot donderdag', '2027-03-16/2027-03-18'],
  ['vorige week - maandag', '2027-03-01'],
  ['volgend jaar Q2', '2028-04-01/2028-06-30'],
  ['dit jaar het eerste kwartaal', '2027-01-01/2027-03-31'],
  ['volgend jaar in week 3', '2028-01-17/2028-01-23'],
  ['volgend jaar de derde week', '2028-01-17/2028-01-23'],
  ['volgend jaar op 3 mei', '2028-05-03'],
  ['volgend jaar begin april', '2028-04-01'],
  ['volgend jaar met Pasen', '2028-04-16/2028-04-17'],
  ['volgend jaar in mei', '2028-05-01/2028-05-31'],
  ['volgend jaar van 3 mei tot 5 juni', '2028-05-03/2028-06-05'],
  ['dit jaar in januari', '2027-01-01/2027-01-31'],
]);

testReadings('in "%s" the second is no part of the first', datesIn, [
  ['volgende maand of vrijdag', '2027-04-01/2027-04-30 2027-03-12'],
  ['volgende maand vrijdag', '2027-04-01/2027-04-30 2027-03-12'],
  ['volgende week of de 20e', '2027-03-15/2027-03-21 2027-03-20'],
  ['volgend jaar en dit jaar', '2028-01-01/2028-12-31 2027-01-01/2027-12-31'],
  ['volgende maand de 31e', ''],
  ['volgend jaar vandaag', '2028-01-01/2028-12-31 2027-03-10'],
]);

testReadings('the deadline of "%s" is %s', dueOf, [
  ['volgende maand op de 20e', '2027-04-20'],
  ['volgend jaar Q2', '2028-06-30'],
  ['volgend jaar 3 mei', '2028-05-03'],
  ['volgende week tussen woensdag en vrijdag', '2027-03-19'],
]);

testReadings('"%s" is %s', datesIn, [
  ['de 2 komende maanden', '2027-03-11/2027-05-10'],
  ['drie komende weken', '2027-03-11/2027-03-31'],
  ['de komende 3 dagen', '2027-03-11/2027-03-13'],
  ['de komende 3 uur', '2027-03-10/2027-03-10'],
  ['de vier afgelopen weken', '2027-02-10/2027-03-10'],
  ['15 volgende maand', '2027-04-15'],
  ['de 15e van volgende maand', '2027-04-15'],
]);

testReadings('"%s" counts to %s', datesIn, [
  ['2 jaar, 21 dagen later', '2029-03-31'],
  ['3 weken en 2 maanden geleden', '2026-12-17'],
  ['27 jaar geleden', '2000-03-10'],
  ['over twee dagen vanaf morgen', '2027-03-13'],
  ['over 4 dagen gerekend vanaf gisteren', '2027-03-13'],
  ['over 2 weken voor de meivakantie', '2027-03-24 2027-04-23'],
  ['de voorgaande zondag', '2027-03-07'],
]);

testReadings('the weeks of a year are counted by their numbers: "%s"', datesIn, [
  ['de derde week van 2028', '2028-01-17/2028-01-23'],
  ['eerste week van volgend jaar', '2028-01-03/2028-01-09'],
  ['eerste week van mei', '2027-05-03/2027-05-09'],
]);

testReadings('%s is on %s', datesIn, [
  ['Veteranendag', '2027-06-26'],
  ['Keti Koti', '2027-07-01'],
  ['Dag van de Leraar', '2027-10-05'],
]);
