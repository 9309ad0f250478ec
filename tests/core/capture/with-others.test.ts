import { partsOf } from '../../support/read-message';
import { testReadings } from '../../support/reading-tables';

// Every message is of Wednesday 10 March 2027.

testReadings('In "%s" those who are with somebody are nobody by name', partsOf('title', 'owners'), [
  ['Joost & co regelt de zaal', 'Zaal regelen | Joost'],
  ['Joost & co regelen de zaal', 'Zaal regelen | Joost'],
  ['bas en co regelen de zaal', 'Zaal regelen | bas'],
  ['Joost & Co regelen de zaal', 'Zaal regelen | Joost'],
  ['Inge c.s. schrijft de brief', 'Brief schrijven | Inge'],
  ['Inge cs schrijven de brief', 'Brief schrijven | Inge'],
  ['Inge e.a. halen de banners op', 'Banners ophalen | Inge'],
  ['Mo en anderen halen de banners op', 'Banners ophalen | Mo'],
  ["Mo en collega's schrijven de brief", 'Brief schrijven | Mo'],
  ['Mo en zijn team schrijven de brief', 'Brief schrijven | Mo'],
  ['actie Joost & co: zaal regelen', 'Zaal regelen | Joost'],
  ['Actie: zaal regelen (Joost & co)', 'Zaal regelen | Joost'],
  ['Kunnen Joost & co de zaal regelen?', 'Zaal regelen | Joost'],
  ['afgesproken is dat Joost & co de zaal regelen', 'Zaal regelen | Joost'],
  ['vrijdag bellen Joost & co de school', 'School bellen | Joost'],
  ['Joost, Inge & co regelen de zaal', 'Zaal regelen | Joost+Inge'],
  ['Bas belt Joost & co', 'Joost & co bellen | Bas'],
]);

testReadings('In "%s" everybody is named', partsOf('title', 'owners'), [
  ['Joost en Co regelen de zaal', 'Zaal regelen | Joost+Co'],
  ['Joost & Inge regelen de zaal', 'Zaal regelen | Joost+Inge'],
  ['Bas en Inge schrijven de brief', 'Brief schrijven | Bas+Inge'],
]);
