import { datesIn } from '../../support/read-message';
import { testReadings } from '../../support/reading-tables';

// Every expression is of Wednesday 10 March 2027; what stands behind it was looked up on a calendar.

testReadings('the day "%s" is %s', datesIn, [
  ['februari 15', '2028-02-15'],
  ['uiterlijk Aug 8', '2027-08-08'],
  ['zondag, feb 10', '2028-02-10'],
  ['12mrt2027', '2027-03-12'],
  ['12/mrt/27', '2027-03-12'],
  ['12 - 3 - 2027', '2027-03-12'],
  ['20270312', '2027-03-12'],
  ['15 dezer', '2027-03-15'],
  ['15 van deze maand', '2027-03-15'],
  ['komende 3 mei', '2027-05-03'],
  ['10 mei (ma)', '2027-05-10'],
  ['ten laatste op 1 mei', '2027-05-01'],
  ['niet later dan 1 mei', '2027-05-01'],
]);

testReadings('the hour in "%s" leaves the day %s', datesIn, [
  ['om 19:30 op vr. 20 sept.', '2027-09-20'],
  ['15.30 uur morgen', '2027-03-11'],
  ['vrijdag om half vier', '2027-03-12'],
  ['vrijdag om kwart over 2', '2027-03-12'],
  ['op donderdag van 9 tot 11', '2027-03-11'],
  ['donderdag tussen 9:30 en 11:00', '2027-03-11'],
  ["morgen rond 3 uur 's middags", '2027-03-11'],
  ['vrijdag in de ochtend', '2027-03-12'],
  ['gisterennacht', '2027-03-09'],
]);

testReadings('the weeks of "%s" are %s', datesIn, [
  ['wk 12/13', '2027-03-22/2027-04-04'],
  ['week 12 t/m 14', '2027-03-22/2027-04-11'],
  ['weken 12 en 13', '2027-03-22/2027-04-04'],
  ['week 12 en 3 bedrijven', '2027-03-22/2027-03-28'],
  ['2027-W20', '2027-05-17/2027-05-23'],
  ['week 20-2027', '2027-05-17/2027-05-23'],
  ['weeknummer 20', '2027-05-17/2027-05-23'],
  ['week nr. 20', '2027-05-17/2027-05-23'],
  ['de 20e week', '2027-05-17/2027-05-23'],
  ['de week van maandag 12 april', '2027-04-12/2027-04-18'],
  ['de week van de 12e', '2027-03-08/2027-03-14'],
  ['week van Pasen', '2027-03-22/2027-03-28'],
  ['eerste week na de meivakantie', '2027-05-03/2027-05-09'],
  ['tweede week na de meivakantie', '2027-05-10/2027-05-16'],
  ['volgende week of de week erna', '2027-03-15/2027-03-21 2027-03-22/2027-03-28'],
]);

testReadings('the period of "%s" is %s', datesIn, [
  ['de maand mei', '2027-05-01/2027-05-31'],
  ['mei-2028', '2028-05-01/2028-05-31'],
  ['mei en juni', '2027-05-01/2027-06-30'],
  ['2e kw 2028', '2028-04-01/2028-06-30'],
  ['Q3-2027', '2027-07-01/2027-09-30'],
  ['Q1/Q2', '2027-01-01/2027-06-30'],
  ['2027 het derde kwartaal', '2027-07-01/2027-09-30'],
  ['13 tot en met 15 juli', '2027-07-13/2027-07-15'],
  ['ma t/m vr', '2027-03-15/2027-03-19'],
  ['tussen Kerst en oud en nieuw', '2027-12-25/2027-12-31'],
  ['laatste twee weken van mei', '2027-05-18/2027-05-31'],
  ['eind van de meivakantie', '2027-05-02'],
  ['de rest van de week', '2027-03-10/2027-03-14'],
  ['rest van de maand', '2027-03-10/2027-03-31'],
  ['mei t/m augustus 2028', '2028-05-01/2028-08-31'],
  ['november tot februari 2028', '2027-11-01/2028-02-29'],
  ['eerste week in oktober 2014', '2014-09-29/2014-10-05'],
  ['van vrijdag de 2e tot dinsdag de 6e', '2027-04-02/2027-04-06'],
]);

testReadings('"%s" ends on %s', datesIn, [
  ["over 'n week", '2027-03-17'],
  ['over ca. 2 weken', '2027-03-24'],
  ['binnen 48u', '2027-03-12'],
  ['binnen 3 wd', '2027-03-15'],
  ['over een weekje of 2', '2027-03-24'],
  ['dinsdag over acht dagen', '2027-03-23'],
  ['over een kwartier', '2027-03-10'],
  ['over 2 jaar, 1 maand en 3 dagen', '2029-04-13'],
  ['een week en een dag geleden', '2027-03-02'],
  ['1 jaar, 2 maanden geleden', '2026-01-10'],
  ['over een kleine week', '2027-03-17'],
  ['de eerstvolgende werkdag', '2027-03-11'],
  ['eerste werkdag van de week', '2027-03-15'],
  ['primo april', '2027-04-01'],
  ['31 mei (week 22)', '2027-05-31'],
  ['31.03', '2027-03-31'],
  ['kort na de zomervakantie', '2027-08-23'],
]);

test.each(['het wo en het hbo', 'zaal K3 boeken', 'de 2e ronde'])('"%s" names no day of the month', (text) => {
  expect(datesIn(text)).not.toMatch(/(?:^| )\d{4}-\d\d-\d\d(?: |$)/);
});
