import { datesIn, dueOf } from '../../support/read-message';
import { testAllRead, testReadings } from '../../support/reading-tables';

// Every expression is of Wednesday 10 March 2027; what stands behind it was looked up on a calendar.

testReadings('the year in "%s" is written out', datesIn, [
  ['de opening is 3 mei tweeduizend achtentwintig', '2028-05-03'],
  ['op 3 mei, tweeduizendachtentwintig', '2028-05-03'],
  ['geboren op 12 juni negentienhonderdnegenennegentig', '1999-06-12'],
  ['geboren op 12 juni negentien negenennegentig', '1999-06-12'],
  ['mei tweeduizenddertig', '2030-05-01/2030-05-31'],
  ['het tweede kwartaal van tweeduizend dertig', '2030-04-01/2030-06-30'],
  ['klaar in tweeduizenddertig', '2030-01-01/2030-12-31'],
  ['van tweeduizend dertig tot tweeduizend tweeëndertig', '2030-01-01/2032-12-31'],
]);

testReadings('the number in "%s" counts things', datesIn, [
  ['op 3 mei tweeduizend flyers bezorgen', '2027-05-03'],
  ['3 mei twintig stoelen klaarzetten', '2027-05-03'],
  ['tweeduizend euro voor de zaal', ''],
]);

testReadings('the year of "%s" is the nearest that can be meant', datesIn, [
  ['4-5-98', '1998-05-04'],
  ['2 juni 96', '1996-06-02'],
  ['12/aug/84', '1984-08-12'],
  ['4-5-31', '2031-05-04'],
  ['de slag van 5 december 1391', '1391-12-05'],
]);

testReadings('"%s" is the stretch under way, or else the next one', datesIn, [
  ['tussen februari en april', '2027-02-01/2027-04-30'],
  ['van januari tot juni', '2027-01-01/2027-06-30'],
  ['oktober t/m maart', '2026-10-01/2027-03-31'],
  ['van 1-3 tot 7-4', '2027-03-01/2027-04-07'],
  ['tussen 5 en 15 maart', '2027-03-05/2027-03-15'],
  ['van 20 februari tot 20 maart', '2027-02-20/2027-03-20'],
  ['van de 5e tot de 20e', '2027-03-05/2027-03-20'],
  ['tussen april en juni', '2027-04-01/2027-06-30'],
  ['november tot februari', '2027-11-01/2028-02-29'],
  ['tussen januari en februari', '2028-01-01/2028-02-29'],
]);

testReadings('the year at the end of "%s" holds for its start', datesIn, [
  ['1-5 - 7-5-2029', '2029-05-01/2029-05-07'],
  ['van 10 augustus tot 12 september 2029', '2029-08-10/2029-09-12'],
  ['18 nov - 19 jan 2029', '2028-11-18/2029-01-19'],
  ['tussen juni 2026 en mei 2028', '2026-06-01/2028-05-31'],
  ['van oktober tot februari 2029', '2028-10-01/2029-02-28'],
  ['van mei tot mei 2029', '2028-05-01/2029-05-31'],
]);

testReadings('"%s" is a stretch in one piece', datesIn, [
  ['apr-jun', '2027-04-01/2027-06-30'],
  ['nov-feb 2029', '2028-11-01/2029-02-28'],
  ['18 apr-19 mei 2029', '2029-04-18/2029-05-19'],
  ['10/4-11/5/2029', '2029-04-10/2029-05-11'],
  ['3.5-6.5', '2027-05-03/2027-05-06'],
  ['di-do', '2027-03-16/2027-03-18'],
  ['mei 12 t/m 19', '2027-05-12/2027-05-19'],
  ['mei 12-19, 2029', '2029-05-12/2029-05-19'],
]);

testReadings('"%s" is not one stretch', datesIn, [
  ['overleg 3 mei - 1 april notulen', '2027-05-03 2027-04-01'],
  ['het gaat zo-zo', ''],
  ['mei 12 t/m 19 juni', '2027-05-12/2027-06-19'],
  ['Mei-Lin belt', ''],
]);

testAllRead('"%s" names no day', datesIn, '', [
  '45 mei',
  'bel 06-2010-2015',
  '2027/13/22',
  'dossier 32-2026',
  '+31 2010-2015-86',
  'de komende weken',
  '31 april',
]);

testReadings('"%s" is %s', datesIn, [
  ['de 3e maand van 2028', '2028-03-01/2028-03-31'],
  ['de laatste maand van het jaar', '2027-12-01/2027-12-31'],
  ['2026-2028', '2026-01-01/2028-12-31'],
  ['de 2e maand', ''],
]);

testReadings('the deadline of "%s" is %s', dueOf, [
  ['tussen februari en april', '2027-04-30'],
  ['van 20 februari tot 20 maart', '2027-03-20'],
  ['18 apr-19 mei', '2027-05-19'],
  ['ma-vr', '2027-03-19'],
  ['in de komende weken', null],
  ['3 mei tweeduizend achtentwintig', '2028-05-03'],
]);
