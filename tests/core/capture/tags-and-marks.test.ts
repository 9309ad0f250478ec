import { partsOf, read } from '../../support/read-message';
import { testReadings } from '../../support/reading-tables';

// Every message is of Wednesday 10 March 2027.

const asked = (text: string) =>
  read(text).map(({ doubts }) =>
    doubts.map(({ about, words, choices }) => [about, words, ...choices].join(' ')).join(', '),
  );

testReadings('A hashtag that names no coalition is asked about in "%s"', asked, [
  ['Sanne belt de HvA #onbekend', ['coalition #onbekend']],
  ['Sanne belt de HvA voor vrijdag #Kwartiermakers prio A', ['coalition #Kwartiermakers']],
  ['actie: zaal boeken #overig2', ['coalition #overig2']],
  ['Acties:\n- Bas: flyer maken #drukwerk\n- Inge: zaal boeken', ['coalition #drukwerk', '']],
  ['Sanne belt de HvA op 31 april #onbekend', ['coalition #onbekend, impossible-date 31 april 2027-04-30 2027-05-01']],
]);

testReadings('No hashtag is asked about in "%s"', asked, [
  ['Sanne belt de HvA #coalitie4', ['']],
  ['Sanne belt de HvA #onbekend, coalitie 4', ['']],
  ['Sanne belt de HvA over #12', ['']],
  ['#actie Sanne belt de HvA', ['']],
  ['Sanne belt de HvA #spoed', ['']],
  ['leuk filmpje #zomer', []],
]);

testReadings('How words look says nothing in "%s"', partsOf('title', 'owners', 'due'), [
  ['Sanne: <b>de HvA</b> bellen', 'HvA bellen | Sanne | -'],
  ['<strong>Inge</strong> belt <em>de HvA</em> voor <u>vrijdag</u>', 'HvA bellen | Inge | 2027-03-12'],
  ['actie: <B>zaal boeken</B>', 'Zaal boeken | - | -'],
  ['Sanne maakt een tabel met waarden < 5', 'Tabel met waarden 5 maken | Sanne | -'],
]);
