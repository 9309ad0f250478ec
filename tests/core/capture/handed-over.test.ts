import { partsOf, workIn } from '../../support/read-message';
import { testNoWork, testReadings } from '../../support/reading-tables';

// Every message is of Wednesday 10 March 2027.

testReadings('In "%s" the work is on what was handed over', partsOf('title', 'owners'), [
  ['De school heeft een brief gestuurd. Kun jij hem nakijken, Bas?', 'Brief nakijken | Bas'],
  ['De drukker heeft de flyers geleverd. Bas telt ze', 'Flyers tellen | Bas'],
  ['De drukker stuurt een proef. Kun jij die nakijken, Inge?', 'Proef nakijken | Inge'],
  ['De wethouder heeft vragen gesteld. Inge beantwoordt ze', 'Vragen beantwoorden | Inge'],
  ['De zaal heeft een nieuwe beamer gekregen. Bas test hem', 'Nieuwe beamer testen | Bas'],
  ['De gemeente heeft een brief gestuurd. Inge reageert daarop', 'Op een brief reageren | Inge'],
  ['De gemeente heeft een brief gestuurd. Inge reageert daar op', 'Op een brief reageren | Inge'],
  ['De gemeente heeft een brief gestuurd. Kun jij daar op reageren, Mo?', 'Op een brief reageren | Mo'],
  ['Heb je de nieuwe lijst gezien? Kun jij hem nakijken, Bas?', 'Nieuwe lijst nakijken | Bas'],
]);

testReadings('In "%s" it is on what was spoken of', partsOf('title', 'owners'), [
  ['De drukker heeft de flyers geleverd. Bas belt hem', 'Drukker bellen | Bas'],
  ['De drukker heeft gebeld. Kun jij hem terugbellen, Bas?', 'Drukker terugbellen | Bas'],
  ['De printer heeft een storing. Bas kijkt ernaar', 'Naar de printer kijken | Bas'],
  ['De printer is stuk. Bas kijkt daar naar', 'Naar de printer kijken | Bas'],
  ['De lijst is bijgewerkt. Kun jij hem rondsturen, Inge?', 'Lijst rondsturen | Inge'],
  ['De oude lijst klopt niet. Kun jij hem nakijken, Bas?', 'Oude lijst nakijken | Bas'],
  ['Bas haalt ze daar op', 'Ze daar ophalen | Bas'],
  ['Bas reageert daar op', 'Daarop reageren | Bas'],
  ['De printer is stuk. Bas kijkt er vrijdag naar', 'Naar de printer kijken | Bas'],
  ['Het dak lekt. Inge kijkt daar maandag naar', 'Naar het dak kijken | Inge'],
  ['De offerte is binnen. Mo kijkt er maandag even naar', 'Naar de offerte kijken | Mo'],
  ['Bas kijkt morgen naar de lijst', 'Kijken naar de lijst | Bas'],
]);

testReadings('"%s" is work', workIn, [
  ['Inge staat vrijdag de pers te woord', 'Pers te woord staan | Inge | 2027-03-12 | - | -'],
  ['Vrijdag staat Bas de bezoekers te woord', 'Bezoekers te woord staan | Bas | 2027-03-12 | - | -'],
  ['ik sta dinsdag de ouders te woord', 'Ouders te woord staan | ik | 2027-03-16 | - | -'],
]);

testNoWork('"%s" tells how it is', [
  'Bas staat te woord',
  'de pers staat ons te woord',
  'Bas staat altijd de pers te woord',
]);
