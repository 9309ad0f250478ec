import { partsOf } from '../../support/read-message';
import { testReadings } from '../../support/reading-tables';

// Every message is of Wednesday 10 March 2027.

testReadings('"%s" has a title that reads well', partsOf('title', 'owners'), [
  ['Inge zorgt dat Noor de cijfers krijgt', 'Zorgen dat Noor de cijfers krijgt | Inge'],
  ['Inge zorgt dat iedereen de cijfers krijgt', 'Zorgen dat iedereen de cijfers krijgt | Inge'],
  ['Bas controleert dat Mo de mail krijgt', 'Controleren dat Mo de mail krijgt | Bas'],
  ['Inge checkt dat de stoelen er staan', 'Checken dat de stoelen er staan | Inge'],
  ['Inge maakt dat rapport', 'Rapport maken | Inge'],
  ['Joost checkt de boel vrijdag 12.00u', 'Boel checken | Joost'],
  ['Joost checkt de boel vrijdag om 16.30u', 'Boel checken | Joost'],
  ['Sanne regelt de zaal ipv Inge', 'Zaal regelen | Sanne'],
  ['Sanne schrijft de brief i.p.v. Mo voor vrijdag', 'Brief schrijven | Sanne'],
  ['Inge bestelt thee ipv koffie', 'Thee ipv koffie bestellen | Inge'],
  ['Ik heb Inge de opdracht gegeven de zaal te regelen', 'Zaal regelen | Inge'],
  ['Inge heeft Mo opdracht gegeven om de zaal te regelen', 'Zaal regelen | Mo'],
  ['Inge heeft de opdracht gegeven de zaal te regelen', 'Zaal regelen | -'],
  ['Please book the room for Friday', 'Book the room | -'],
  ['Can you book the room for April 10, Bas?', 'Book the room | Bas'],
  ['Ruben books the venue for 40 people by April 10', 'Book the venue for 40 people | Ruben'],
  ['Inge en Mo maken samen de agenda', 'Agenda maken | Inge+Mo'],
  ['Inge maakt samen met de school een agenda', 'Samen met de school een agenda maken | Inge'],
  ['Inge heeft de opdracht gekregen de zaal te regelen', 'Zaal regelen | Inge'],
]);
