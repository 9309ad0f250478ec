import { datesIn } from '../../support/read-message';
import { testAllRead, testReadings } from '../../support/reading-tables';

// Forms of date that people test date readers with, all of Wednesday 10 March 2027 and looked up on a calendar.

testReadings('the day "%s" is %s', datesIn, [
  ['2027-05-08T10:00', '2027-05-08'],
  ['2027-05-08T10:00:00Z', '2027-05-08'],
  ['2027-05-08 10:00', '2027-05-08'],
  ['08.05.2027', '2027-05-08'],
  ["8/5/'27", '2027-05-08'],
  ['31.10.74', '1974-10-31'],
  ['31-10-1974', '1974-10-31'],
  ['12/31/2027', '2027-12-31'],
  ['Vrijdag, 18-07-14', '2014-07-18'],
  ['15 januari 13', '2013-01-15'],
  ['de 12de van juli', '2027-07-12'],
  ['donderdag de 8ste', '2027-04-08'],
  ['3 mei, maandag', '2027-05-03'],
  ['zo. 3 oktober', '2027-10-03'],
  ['12 mei jl.', '2026-05-12'],
  ['afgelopen 1 mei', '2026-05-01'],
  ['de ochtend van 5 mei', '2027-05-05'],
  ['in de nacht van 5 op 6 mei', '2027-05-06'],
]);

testReadings('"%s" counts to %s', datesIn, [
  ['nu', '2027-03-10'],
  ['op dit moment', '2027-03-10'],
  ['binnen een half uur', '2027-03-10'],
  ['over 3 kwartier', '2027-03-10'],
  ['een uur geleden', '2027-03-10'],
  ['eergisteren', '2027-03-08'],
  ['over-overmorgen', '2027-03-13'],
  ['4 dagen vanaf nu', '2027-03-14'],
  ['100 dagen na 1 januari 2028', '2028-04-10'],
  ['twee maanden voor kerst', '2027-10-25'],
  ['3 weken na Pinksteren', '2027-06-07'],
  ['de vrijdag voor Pasen', '2027-03-26'],
  ['derde dinsdag na kerst 2014', '2015-01-13'],
  ['de dag voor gisteren', '2027-03-08'],
  ['zondag over 2 weken', '2027-03-28'],
  ['afgelopen dinsdag', '2027-03-09'],
  ['vorige week zondag', '2027-03-07'],
]);

testReadings('the %s is %s', datesIn, [
  ['de 2e dinsdag van mei', '2027-05-11'],
  ['laatste maandag van maart', '2027-03-29'],
  ['laatste zondag van maart 2014', '2014-03-30'],
  ['voorlaatste vrijdag van mei', '2027-05-21'],
  ['de vierde donderdag in november', '2027-11-25'],
  ['derde dag in oktober', '2027-10-03'],
  ['laatste werkdag van het jaar', '2027-12-31'],
  ['medio derde kwartaal', '2027-08-15'],
  ['tweede paasdag 2027', '2027-03-29'],
  ['Hemelvaartsdag 2028', '2028-05-25'],
  ['Koningsdag 2017', '2017-04-27'],
  ['Moederdag 2028', '2028-05-14'],
  ['Prinsjesdag', '2027-09-21'],
  ['black friday', '2027-11-26'],
  ['cyber monday', '2027-11-29'],
]);

testReadings('"%s" lasts %s', datesIn, [
  ['5 t/m 8 mei', '2027-05-05/2027-05-08'],
  ['tussen 5 en 8 mei', '2027-05-05/2027-05-08'],
  ['10 augustus - 12 september 2028', '2028-08-10/2028-09-12'],
  ['28 december - 3 januari 2029', '2028-12-28/2029-01-03'],
  ['van dinsdag de 16e tot donderdag de 18e weg', '2027-03-16/2027-03-18'],
  ['mei-juli', '2027-05-01/2027-07-31'],
  ['ma-wo', '2027-03-15/2027-03-17'],
  ['maandag-vrijdag', '2027-03-15/2027-03-19'],
  ['komende 3 dagen', '2027-03-11/2027-03-13'],
  ['afgelopen 2 weken', '2027-02-24/2027-03-10'],
  ['afgelopen week', '2027-03-01/2027-03-07'],
  ['volgend weekend', '2027-03-20/2027-03-21'],
  ['het weekend van 8 mei', '2027-05-08/2027-05-09'],
  ['week van 5 mei', '2027-05-03/2027-05-09'],
  ['eerste maand van 2028', '2028-01-01/2028-01-31'],
  ['laatste maand van het jaar', '2027-12-01/2027-12-31'],
  ['4de kwartaal 2018', '2018-10-01/2018-12-31'],
  ['tweede helft van deze maand', '2027-03-16/2027-03-31'],
  ['in 1999', '1999-01-01/1999-12-31'],
]);

testReadings('what has lasted "%s" began on %s', datesIn, [
  ['sinds maandag', '2027-03-08'],
  ['sinds 3 mei', '2026-05-03'],
  ['sinds januari', '2027-01-01/2027-01-31'],
  ['sinds mei', '2026-05-01/2026-05-31'],
  ['sinds vorige week', '2027-03-01/2027-03-07'],
]);

testAllRead('"%s" is no date', datesIn, '', [
  'de 21e eeuw',
  'tot nu toe',
  'komende maanden',
  'twee keer per week',
  'om de week',
  'komende 5 agendapunten',
  'een hotel',
  '30 februari',
]);
