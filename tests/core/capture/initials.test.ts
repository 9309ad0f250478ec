import { partsOf } from '../../support/read-message';
import { testNoWork, testReadings } from '../../support/reading-tables';

// Every message is of Wednesday 10 March 2027.
// cspell:ignore marieke

testReadings('In "%s" initials name who does it', partsOf('title', 'owners', 'due'), [
  ['T.K. belt de school vrijdag', 'School bellen | T.K. | 2027-03-12'],
  ['zaal boeken (T.K.)', 'Zaal boeken | T.K. | -'],
  ['zaal boeken - R.B.', 'Zaal boeken | R.B. | -'],
  ['actie T.K.: zaal boeken', 'Zaal boeken | T.K. | -'],
  ['zaal boeken, actie M.J.', 'Zaal boeken | M.J. | -'],
  ['J.P. de Vries boekt de zaal', 'Zaal boeken | J.P. de Vries | -'],
  ['marieke dB boekt de zaal vrijdag', 'Zaal boeken | marieke dB | 2027-03-12'],
  ['actie marieke dV: zaal boeken', 'Zaal boeken | marieke dV | -'],
  ['zaal boeken (Bas vdL)', 'Zaal boeken | Bas vdL | -'],
  ['Inge vD: zaal boeken', 'Zaal boeken | Inge vD | -'],
  ['Bas B. belt de school', 'School bellen | Bas B. | -'],
  ['T.a.v. Bas: zaal boeken', 'Zaal boeken | Bas | -'],
]);

testNoWork('In "%s" nobody has a name', [
  't.k. de notulen van vrijdag',
  'T.K.: notulen',
  'N.B. de zaal is vrijdag dicht',
  'P.S. de zaal is vol',
  'zaal boeken (N.T.B.)',
  'zaal boeken (A.U.B.)',
  'zaal boeken (TBD)',
  'zaal boeken (ROC)',
]);
