import { workIn } from '../../support/read-message';
import { testNoWork, testReadings } from '../../support/reading-tables';

// Every message is of Wednesday 10 March 2027.

testReadings('where only a verb can stand, "%s" has one', workIn, [
  ['Ik herstel de fouten in het rooster', 'Fouten in het rooster herstellen | ik | - | - | -'],
  ['Ik begeleid de selectie', 'Selectie begeleiden | ik | - | - | -'],
  ['Ik spalk de tafelpoot voor vrijdag', 'Tafelpoot spalken | ik | 2027-03-12 | - | -'],
  ['Morgen schroei ik de letters erin', 'Letters erin schroeien | ik | 2027-03-11 | - | -'],
  ['Bas spalkt de tafelpoot', 'Tafelpoot spalken | Bas | - | - | -'],
  ['Morgen ontkalkt Bas het apparaat', 'Apparaat ontkalken | Bas | 2027-03-11 | - | -'],
  ['Bas en Inge behangen de zaal', 'Zaal behangen | Bas+Inge | - | - | -'],
  ['Morgen behangen Bas en Inge de zaal', 'Zaal behangen | Bas+Inge | 2027-03-11 | - | -'],
  ['Bas: voorwaarden uitvlooien', 'Voorwaarden uitvlooien | Bas | - | - | -'],
  ['Inge mest de kelder uit', 'Kelder uitmesten | Inge | - | - | -'],
  ['Volgende stap is dat Bas de teksten refactort', 'Teksten refactoren | Bas | - | - | -'],
  ['Afgesproken dat Bas de stoelen terugbrengt', 'Stoelen terugbrengen | Bas | - | - | -'],
  ['Ik houd de bezetting van de zaal in de gaten', 'Bezetting van de zaal in de gaten houden | ik | - | - | -'],
]);

testNoWork('"%s" tells of no work', [
  'Ik geniet van het weekend',
  'Ik waardeer de inzet van iedereen',
  'Ik snap het probleem',
  'Ik verheug me op de borrel',
  'Ik houd van de zee',
  'Ik deel jullie zorg',
  'Bas geniet van zijn vakantie',
  'Bas droomt van een campus',
  'Bas trouwt op 3 juni',
  'Bas vertrekt per 1 mei',
  'Inge verhuist volgende maand naar Zwolle',
  'Bas en Inge wonen in Assen',
  'Bas zoekt een nieuwe baan',
  'Bas verdient een pluim voor de organisatie',
  'Bas sluit dinsdag wat later aan',
  'Trudy regelt dat soort dingen altijd fantastisch',
  'Bas doet dat geweldig',
  'Gefeliciteerd Bas! 40 jaar op 3 mei, lang zul je leven',
  'Inge: opdrachten',
  'Inge enthousiast over de flyer',
  'Inge spreekt haar waardering uit',
  'Inge vraagt aandacht voor de regeling',
  'Inge neemt deel aan het overleg',
  'Inge verlaat het team per 1 mei',
  'Ik pak de trein van 9 uur',
  'Ik prefereer de blauwe variant',
]);
