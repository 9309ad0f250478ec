// cspell:ignore achterberg albert heijn amrani anne corné enzo esmée fatima femke gerard joep gerrit hofstra jansen joost mehmet pietersma saar soraya teun thijs vincent willem xemia aktie
import { understand } from '../../../core/capture/understand';
import { labelledContext } from '../../support/capture-sets';
import { brief, partsOf, WEDNESDAY } from '../../support/read-message';
import { testNoWork, testReadings } from '../../support/reading-tables';
import type { Labelled } from '../../support/score-capture';
import dev from './data/dev.json';
import fourthOpen from './data/fourth-open.json';
import ownOpen from './data/own-open.json';
import secondOpen from './data/second-open.json';
import thirdOpen from './data/third-open.json';

// Every message is of Wednesday 10 March 2027.

const ALL = [dev, ownOpen, secondOpen, thirdOpen, fourthOpen].flatMap(
  (set) => set.messages as unknown as readonly Labelled[],
);

/** Names in them that are months, seasons or words no sentence can do without. */
const MORE_WORD_THAN_NAME = /\b(?:mei|april|lente|may|wil|will|beer|bo|mark|ten brink)\b/i;

test('a labelled message reads the same when it is typed without any capital', () => {
  const context = labelledContext();
  const meaningOf = ({ text, mentions, reference }: Labelled) =>
    understand({ text, mentions, reference }, context).actions.map(({ title, owners, due }) =>
      [title, ...owners.map(({ value }) => (value.kind === 'sender' ? 'ik' : value.name)), due?.value]
        .join(' ')
        .toLowerCase(),
    );
  const small = (text: string) =>
    text.replace(/<at>.*?<\/at>|[^<]+/g, (part) => (part.startsWith('<at>') ? part : part.toLowerCase()));
  const messages = ALL.filter(({ text }) => !MORE_WORD_THAN_NAME.test(text));
  const changed = messages.filter(
    (message) => meaningOf({ ...message, text: small(message.text) }).join() !== meaningOf(message).join(),
  );

  expect(changed.map(({ text }) => text)).toEqual([]);
});

/** The titles and owners of what is read: "Zaal boeken | femke". */
function short(text: string): readonly string[] {
  return brief(text).map((action) => action.split(' | ').slice(0, 2).join(' | '));
}

testReadings('"%s" has somebody whose name is typed without a capital', partsOf('title', 'owners'), [
  ['femke boekt de zaal', 'Zaal boeken | femke'],
  ['femke moet de zaal nog boeken', 'Zaal boeken | femke'],
  ['femke gaat de zaal boeken', 'Zaal boeken | femke'],
  ['femke: zaal boeken', 'Zaal boeken | femke'],
  ['femke - zaal boeken - 3 mei', 'Zaal boeken | femke'],
  ['femke, boek jij de zaal?', 'Zaal boeken | femke'],
  ['femke boek jij de zaal?', 'Zaal boeken | femke'],
  ['graag de zaal boeken femke', 'Zaal boeken | femke'],
  ['in mei boekt femke de zaal', 'Zaal boeken | femke'],
  ['als het lukt boekt anne-fleur de zaal', 'Zaal boeken | anne-fleur'],
  ['heb femke gevraagd de zaal te boeken', 'Zaal boeken | femke'],
  ['de zaal moet geboekt worden → femke', 'Zaal boeken | femke'],
  ['bedrijvendag 3 mei -> femke boekt de zaal', 'Zaal boeken | femke'],
  ['graag korte memo van gerard over de zaal, vrijdag', 'Korte memo over de zaal | gerard'],
  ['de zaal is te klein. mehmet boek jij de hal?', 'Hal boeken | mehmet'],
  ['corné & esmée boeken de zaal', 'Zaal boeken | corné+esmée'],
  ['mark + soraya: zaal boeken', 'Zaal boeken | mark+soraya'],
  ['thijs & xemia boeken de zaal', 'Zaal boeken | thijs+xemia'],
  ['xemia en thijs boeken de zaal', 'Zaal boeken | xemia+thijs'],
  ['femke en ik boeken de zaal', 'Zaal boeken | femke+ik'],
  ['zoë h boekt de zaal', 'Zaal boeken | zoë h'],
  ['taak voor cees w: zaal boeken', 'Zaal boeken | cees w'],
  ['zaal boeken → b. stam, 19 april', 'Zaal boeken | b. stam'],
  ['bas vd laan boekt de zaal', 'Zaal boeken | bas vd laan'],
  ['Bas vd Laan boekt de zaal', 'Zaal boeken | Bas vd Laan'],
  ['femke van der wal boekt de zaal', 'Zaal boeken | femke van der wal'],
  ['femke v d berg boekt de zaal', 'Zaal boeken | femke v d berg'],
  ['van der wal moet de zaal nog boeken', 'Zaal boeken | van der wal'],
  ['van den berg: zaal boeken', 'Zaal boeken | van den berg'],
  ['dhr pietersma boekt de zaal', 'Zaal boeken | pietersma'],
  ['mevr. de boer boekt de zaal', 'Zaal boeken | de boer'],
  ['de heer bakker boekt de zaal', 'Zaal boeken | bakker'],
  ['Aktie Dewi: zaal boeken', 'Zaal boeken | Dewi'],
  ['AP storm: zaal boeken', 'Zaal boeken | storm'],
  ['actie voor roos: zaal boeken', 'Zaal boeken | roos'],
  ['wil: zaal boeken', 'Zaal boeken | wil'],
  ['jan: zaal boeken, voor 1 jan', 'Zaal boeken | jan'],
  ['jan belt de school', 'School bellen | jan'],
  ['roos kun jij de zaal boeken?', 'Zaal boeken | roos'],
  ['hoi floor, wil je de zaal boeken?', 'Zaal boeken | floor'],
  ['de zaal moet nog geboekt worden, floor doet dat', 'Zaal boeken | floor'],
  ['mark gaat vrijdag de zaal boeken', 'Zaal boeken | mark'],
  ['dan boekt iris de zaal', 'Zaal boeken | iris'],
  ['laat ties de zaal boeken', 'Zaal boeken | ties'],
  ['zaal boeken (floor)', 'Zaal boeken | floor'],
  ['zaal boeken → roos, 3 mei', 'Zaal boeken | roos'],
  ['zaal boeken - bo', 'Zaal boeken | bo'],
  ['kees en roos boeken de zaal', 'Zaal boeken | kees+roos'],
  ['kees/bo: zaal boeken', 'Zaal boeken | kees+bo'],
  ['wil, wil jij de zaal boeken?', 'Zaal boeken | wil'],
  ['boek jij de zaal, mark?', 'Zaal boeken | mark'],
  ['AP wil: zaal boeken', 'Zaal boeken | wil'],
  ['wie: wil, wat: zaal boeken', 'Zaal boeken | wil'],
  ['zaal boeken / storm / 3 mei', 'Zaal boeken | storm'],
  ['ap / floor / zaal boeken / 3 mei', 'Zaal boeken | floor'],
  ['zaal boeken: roos', 'Zaal boeken | roos'],
  ['mark: draaiboek, 3 mei', 'Draaiboek | mark'],
  ['iris werkt het draaiboek uit', 'Draaiboek uitwerken | iris'],
  ['bo belt voor hemelvaart de scholen', 'Scholen bellen | bo'],
  ['jan belt 12 scholen', '12 scholen bellen | jan'],
  ['jan willem boekt de zaal', 'Zaal boeken | jan willem'],
  ['@xemia zaal boeken', 'Zaal boeken | xemia'],
  ['xemia en ik boeken de zaal', 'Zaal boeken | xemia+ik'],
  ['hoi xemia, boek jij de zaal?', 'Zaal boeken | xemia'],
  ['j. mulder boekt de zaal', 'Zaal boeken | j. mulder'],
  ['wethouder mulder tekent het contract', 'Contract tekenen | mulder'],
  ['kees, joep & ik boeken de zaal', 'Zaal boeken | kees+joep+ik'],
  ['BAS BOEKT DE ZAAL', 'ZAAL boeken | BAS'],
  ['ACTIE INGE: ZAAL BOEKEN', 'ZAAL BOEKEN | INGE'],
  ['ROOS, KUN JIJ DE ZAAL BOEKEN?', 'ZAAL BOEKEN | ROOS'],
  ['eefje mulder boekt de zaal', 'Zaal boeken | eefje mulder'],
  ['voor vrijdag boekt eefje mulder de zaal', 'Zaal boeken | eefje mulder'],
  ['fatima el amrani boekt de zaal', 'Zaal boeken | fatima el amrani'],
  ['zaal boeken (mo achterberg)', 'Zaal boeken | mo achterberg'],
  ['actie: zaal boeken. wie: teun bakker', 'Zaal boeken | teun bakker'],
  ['eefje mulder en kees boeken de zaal', 'Zaal boeken | eefje mulder+kees'],
  ['voor vrijdag rekent j. hofstra het plan door', 'Plan doorrekenen | j. hofstra'],
  ['roos en ik boeken de zaal', 'Zaal boeken | roos+ik'],
  ['<at>Taakbot</at> zet er ff op: gerrit-jan, zaal boeken, 3 mei', 'Zaal boeken | gerrit-jan'],
]);

test('several people in small letters each have their own work', () => {
  expect(short('kees telt de stoelen, vincent bouwt het podium op en ik doe de muziek')).toEqual([
    'Stoelen tellen | kees',
    'Podium opbouwen | vincent',
    'Muziek doen | ik',
  ]);
  expect(short('- wil: zaal boeken\n- ik zet de route op de site')).toEqual([
    'Zaal boeken | wil',
    'Route op de site zetten | ik',
  ]);
  expect(short('- roos flyers bijbestellen\n- koen zaal boeken')).toEqual([
    'Flyers bijbestellen | roos',
    'Zaal boeken | koen',
  ]);
  expect(short('1. storm: zaal boeken\n2. kees: flyers maken')).toEqual(['Zaal boeken | storm', 'Flyers maken | kees']);
  expect(short('- xemia: zaal boeken\n- kees: flyers maken')).toEqual(['Zaal boeken | xemia', 'Flyers maken | kees']);
  expect(short('- bordjes: printen\n- kees: flyers maken')).toEqual(['Bordjes printen | -', 'Flyers maken | kees']);
  expect(short('taakverdeling:\ninge - zaal\nroos - catering')).toEqual(['Zaal | inge', 'Catering | roos']);
  expect(short('kees:\n- zaal boeken\nroos:\n- flyers maken')).toEqual(['Zaal boeken | kees', 'Flyers maken | roos']);
  expect(short('1. zaal boeken – iris – 3 mei\n2. flyers maken – pim – 5 mei')).toEqual([
    'Zaal boeken | iris',
    'Flyers maken | pim',
  ]);
  expect(short('| wie | wat |\n| mark | zaal boeken |\n| joy | flyers maken |')).toEqual([
    'Zaal boeken | mark',
    'Flyers maken | joy',
  ]);
  expect(short('nog te doen: zaal boeken (saar), flyers maken (roos)')).toEqual([
    'Zaal boeken | saar',
    'Flyers maken | roos',
  ]);
});

test('in small letters somebody of the programme needs no more than a place apart', () => {
  const context = { ...labelledContext(), people: new Set(['roos', 'wil', 'zaal']) };
  const owners = (text: string) =>
    understand({ text, mentions: [], reference: WEDNESDAY }, context).actions.map((action) =>
      action.owners.map(({ words }) => words),
    );

  expect(owners('graag de zaal boeken roos')).toEqual([['roos']]);
  expect(owners('roos, graag de zaal boeken')).toEqual([['roos']]);
  expect(owners('wil je de zaal boeken?')).toEqual([[]]);
  expect(owners('actie: roos kopen voor de spreker')).toEqual([[]]);
});

testNoWork('"%s" is no work of somebody', [
  'mei wordt druk',
  'jan wordt rustig',
  'jan: druk',
  'jan: zaal boeken\nfeb: flyers maken',
  'april: zaal boeken',
  'sep: flyers maken',
  'wil: nee',
  'wil is er niet',
  'roos is mooi',
  'roos kopen voor op tafel',
  'de roos moet water hebben',
  'de storm gaat liggen',
  'storm gaat liggen',
  'storm zorgt voor overlast',
  'storm werkt door',
  'storm: code geel, 3 mei',
  'job: vacature, 3 mei',
  'roos: mooi',
  'roos staat in bloei',
  'floor: 3 stoelen, 3 mei',
  'lente: opruimen',
  'mark komt terug',
  'mark zit op kantoor',
  '| max | min |',
  '| mark | 12 | 13 |',
  'femke jansen is ziek',
  'femke jansen komt morgen',
  'mail naar eefje mulder',
  'kun je de flyers, posters?',
  '@team zaal boeken',
  'hoi allemaal, hoe gaat het?',
  'wethouder onderwijs tekent het contract',
  'wethouder komt vrijdag',
  'catering en ik zijn het eens',
  'flyers en ik, dat gaat niet samen',
  'albert heijn levert de lunch vrijdag',
  'Albert Heijn levert de lunch vrijdag',
  'van der valk moet de lunch nog bevestigen',
  'FLOOR 3 IS DICHT',
  "MAX 3 PAGINA'S INLEVEREN",
  'LET OP: DE ZAAL IS DICHT',
  'UWV EN ROC DOEN MEE',
  'wil jij koffie, thee?',
  'dat femke flyers de zaal in brengt',
  'de zaal is dicht door storm',
  'dakpannen kapot door storm',
  'floor 3',
  'floor 3 is dicht',
  'first floor is closed',
  "max 3 pagina's inleveren",
  'max. 20 deelnemers',
  'max: 20 deelnemers',
  'mark van 10 euro',
  'mark is jarig',
  'job is klaar',
  'de job moet gevuld worden',
  'joke: dat was een grap',
  'toon de acties',
  'elke week moet de zaal gepoetst worden',
  'elke dag de zaal openen',
  'lente is begonnen',
  'linde kappen',
  'merel zit in de tuin',
  'pier is dicht',
  'de pier moet geverfd worden',
  'een ton aan subsidie aanvragen',
  'ton heeft gelijk',
  'ad hoc overleg plannen',
  'ben ziek vandaag',
  'ben je er morgen?',
  'jo tot morgen',
  'joe fijne avond',
  'kay top',
  'said is good',
  'has anyone booked the room?',
  'can we book?',
  'flyers maken, posters enzo',
  'koffie en thee enzo zijn er',
  'wat is er in mei?',
  'erin zit een fout',
  'uwe mening telt',
  'ids staan op de kaart',
  'van de week moet de zaal geboekt worden',
  'van den beginne moet het goed zijn',
  'vd week moet de flyer af',
  'meneer heeft geen zin',
  'dhr is ziek',
  'mevrouw de voorzitter opent de vergadering',
  'a. zaal boeken b. flyer maken',
  'flyers en posters maken voor vrijdag',
  'flyers & posters maken',
  'bel kees en mailen naar inge',
  'zet mark erbij',
  'kees is ziek',
  'femke is vandaag vrij',
  'femke komt later',
  'dank je wel femke!',
  'groetjes femke',
  'femke heeft de zaal geboekt',
  'heeft femke de zaal al geboekt?',
  'weet femke dat de zaal dicht is?',
  'iemand femke gezien?',
  'met femke besproken dat de zaal dicht is',
  'overleg femke en kees op 3 mei',
  'verjaardag kees vrijdag',
  'zal ik femke bellen?',
  'femke vindt de zaal te klein',
  'volgens femke is de zaal dicht',
  'femke zei dat de zaal dicht is',
  'femke was er niet',
  'de zaal van femke is groter',
  'femke kan vrijdag niet',
  'femke hoeft de zaal niet meer te boeken',
]);

testReadings('in "%s" the word is no owner', partsOf('title', 'owners'), [
  ['actie: roos kopen voor op tafel', 'Roos kopen voor op tafel | -'],
  ['actie: floor 3 ontruimen', 'Floor 3 ontruimen | -'],
  ["actie: max 3 pagina's inleveren", "Max 3 pagina's inleveren | -"],
  ['actie: toon van de brief aanpassen', 'Toon van de brief aanpassen | -'],
  ['actie: linde op het plein kappen', 'Linde op het plein kappen | -'],
  ['actie: pier verven', 'Pier verven | -'],
  ['actie: stormschade herstellen', 'Stormschade herstellen | -'],
  ['actie: koffie enzo regelen', 'Koffie enzo regelen | -'],
  ['actie: job plaatsen op de site', 'Job plaatsen op de site | -'],
  ['actie: mail sturen naar femke', 'Mail sturen naar femke | -'],
  ['actie: factuur vd drukker nakijken', 'Factuur vd drukker nakijken | -'],
  ['kun je de zaal boeken bij kees?', 'Zaal boeken bij kees | -'],
  ['actie: femke bellen', 'Femke bellen | -'],
  ['actie: Inge even bellen over de zaal', 'Inge bellen over de zaal | -'],
  ['todo: kees mailen met de vraag of hij komt', 'Kees mailen met de vraag of hij komt | -'],
  ['actie: Bas drukker bellen', 'Drukker bellen | Bas'],
  ['ik bel femke vrijdag', 'Femke bellen | ik'],
  ['jo, kun je de zaal boeken?', 'Zaal boeken | -'],
  ['wil je de zaal boeken?', 'Zaal boeken | -'],
  ['zaal boeken (femke catering)', 'Zaal boeken | femke'],
  ['femke zaal boeken', 'Zaal boeken | femke'],
  ['femke mailing versturen', 'Mailing versturen | femke'],
  ['ik boek in mei de zaal', 'Zaal boeken | ik'],
  ['bas boekt de zaal met femke', 'Zaal met femke boeken | bas'],
]);
