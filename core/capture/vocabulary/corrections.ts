import { phraseList, wordSet } from './phrase-list';

/** Words that open a correction: what follows puts right what was said before. */
export const CORRECTION_OPENINGS: readonly string[] = [
  ...phraseList(
    'nee wacht, nee, neen, nee hoor, o nee, oh nee, wacht, wacht even, oh wacht, o wacht, ho wacht, ho, sorry, pardon',
    'oeps, oei, foutje, fout, foutje van mij, typo, typefout, tikfout, vergissing, correctie, rectificatie, verbetering',
    'ik bedoel, ik bedoelde, bedoel, toch, eigenlijk, liever, maak er, moet zijn, bij nader inzien, of nee',
    'vergeten, nog vergeten, was vergeten, vergeten te zeggen, ik zei',
    'euh, eh, ehm, uh, verkeerde dag, verkeerde datum, verkeerde persoon, verkeerde coalitie, verkeerde naam, verkeerde prio',
    'verkeerde trekker, verkeerd, datum klopt niet, de datum klopt niet, dag klopt niet, de dag klopt niet, deadline klopt niet',
    'de deadline klopt niet, naam klopt niet, de naam klopt niet, trekker klopt niet, de trekker klopt niet, prio klopt niet',
    'coalitie klopt niet, de coalitie klopt niet, klopt niet, dat klopt niet, dit klopt niet, dat is niet goed, dat is fout',
    'dat is verkeerd',
  ),
  ...phraseList(
    'no wait, no, wait, actually, i mean, i meant, make it, rather, correction, oops, my mistake',
    'on second thought, wrong date, wrong day, wrong person, wrong owner, wrong name, that is wrong, not right',
  ),
];

/** Openings after which a whole sentence says again what was meant: "moet zijn: Sanne boekt de bus". */
export const SAYS_AGAIN: ReadonlySet<string> = new Set(
  phraseList(
    'moet zijn, correctie, rectificatie, verbetering, ik bedoel, ik bedoelde, bedoel, typo, typefout, tikfout',
    'correction, i mean, i meant',
  ),
);

/** Words that add nothing in a correction, wherever they stand. The pointing words stand for the action item. */
export const CORRECTION_FILLERS: ReadonlySet<string> = wordSet(
  'toch maar dus even ff effe dan wel nog gewoon ok oke okay hoor eigenlijk liever beter al echt zelf sorry ja oh o ach er de',
  'natuurlijk uiteraard inmiddels he actie taak the then just instead actually already action task',
  "graag trouwens alsjeblieft alstublieft svp s.v.p aub a.u.b please het dat dit deze die hem 't 'm t m it it's its that this one",
);

/** Words that point at the action item; a frame writes each of them as "het". */
export const POINTING: ReadonlySet<string> = wordSet("het dat dit deze die hem 't 'm t m it it's its that this");

/** With one of these a bare value is asked for: "Sanne graag", "Inge trouwens". */
export const CORRECTION_COURTESIES: ReadonlySet<string> = wordSet(
  'graag trouwens alsjeblieft alstublieft svp s.v.p aub a.u.b please',
);

/**
 * What a polite question such as "kun je …?" asks, and the order it stands for. "Kun je het vrijdag maken?" is none:
 * it asks for work.
 */
export const ASKED_AS_ORDERS: readonly { readonly asked: string; readonly order: string }[] = [
  { asked: 'er … van maken', order: 'maak er … van' },
  { asked: 'daar … van maken', order: 'maak daar … van' },
  { asked: '… ongedaan maken', order: 'maak … ongedaan' },
  { asked: '… zetten', order: 'zet …' },
  { asked: '… weghalen', order: 'haal … weg' },
  { asked: '… verwijderen', order: 'verwijder …' },
];

/** The parts that people ask to change without saying into what: "kun je de datum aanpassen?" */
export const CHANGED_PARTS: ReadonlySet<string> = wordSet(
  'datum deadline einddatum trekker eigenaar prio prioriteit coalitie',
);
export const TO_CHANGE: ReadonlySet<string> = wordSet('aanpassen veranderen wijzigen corrigeren verbeteren');

/** What a frame does with what stands at its dots. */
export type FrameEffect =
  | 'put'
  | 'owners'
  | 'add'
  | 'drop'
  | 'coalition'
  | 'clear'
  | 'later'
  | 'earlier'
  | 'self'
  | 'withdraw'
  | 'take-back'
  | 'restore'
  | 'done';

/**
 * What a frame needs to be a correction: nothing, an opening such as "nee" (or that it answers the card), or that
 * it answers the card. "Klaar" may be said of anything; in answer to the card it can only be about its action item.
 */
export type FrameNeed = 'nothing' | 'opening' | 'answer';

/** How people put things right. Dots hold the value; words that add nothing may stand anywhere. */
export const CORRECTION_FRAMES: readonly {
  readonly effect: FrameEffect;
  readonly needs: FrameNeed;
  readonly frames: readonly string[];
}[] = [
  {
    effect: 'put',
    needs: 'nothing',
    frames: phraseList(
      'doe …, doe er … van, maak er … van, maak daar … van, maak het …, maak van het …, moet … zijn, moest … zijn',
      'had … moeten zijn, had … gemoeten, moet zijn …, moest zijn …, had moeten zijn …, … bedoel ik, … bedoelde ik',
      'ik bedoel …, ik bedoelde …, bedoel …, bedoelde …, wordt …, zet op …, zet het op …, verzet naar …, verander in …',
      'verander naar …, wijzig naar …, wijzig in …, verplaats naar …, is voor …, liefst …, was bedoeld voor …',
      'voor … bedoeld, … is beter, heeft …, mag naar …, zet datum op …, zet deadline op …, datum moet … zijn',
      'deadline moet … zijn, datum wordt …, deadline wordt …, datum …, zet prio op …, maak prio …, prio naar …, prio wordt …',
      'prio mag naar …, prio moet naar …, met deadline …, moet voor …, moet naar …, moet op …, moet uiterlijk …, gaat naar …',
      'schuif door naar …, doorschuiven naar …, schuif op naar …, opschuiven naar …, verschuif naar …, verschuiven naar …',
      'stel uit tot …, uitstellen tot …, stel uit naar …, uitstellen naar …, verplaatsen naar …, verzetten naar …, verzet tot …',
      'vervroeg naar …, vervroegen naar …, haal naar voren naar …, push it back to …, postpone it to …, reschedule it to …',
      'make it …, i mean …, i meant …, should be …, should have been …, must be …, was supposed to be …',
      'move it to …, move to …, change it to …, change to …, set it to …, is for …',
    ),
  },
  {
    effect: 'put',
    needs: 'answer',
    frames: phraseList('kan …, kan ook …, mag …, mag ook …, kan naar …, kan op …, mag op …'),
  },
  { effect: 'put', needs: 'opening', frames: ['…', 'is …', 'was …', 'voor …', 'naar …', 'moet …', 'for …'] },
  {
    effect: 'owners',
    needs: 'nothing',
    frames: phraseList(
      'laat … het doen, laat … doen, laat … het oppakken, laat … oppakken, laat … het regelen, laat … regelen',
      'doet …, … doet het, … pakt het, … pakt het op, pakt … op, … neemt het, … neemt het over, neemt … over',
      '… neemt het op zich, neemt … op zich, … regelt het, regelt …, … gaat het doen, gaat … doen, … zal het doen',
      'zal … doen, … moet het doen, moet … doen, … mag het doen, mag … doen, … kan het doen, kan … doen',
      '… wordt trekker, … is trekker, trekker is …, trekker wordt …, trekker …, eigenaar is …, eigenaar wordt …',
      'eigenaar …, geef het aan …, geef aan …, op naam van …, zet op naam van …, ligt bij …',
      'pakt …, is van …, zet … erop, … samen, wie …, … doen het, doen …, doen … samen, … pakken het, … pakken het op, … nemen het over',
      'wijs toe aan …, wijs het toe aan …, toewijzen aan …, … als trekker, … is eigenaar, laat het aan …, laat het aan … over',
      'is iets voor …, is meer iets voor …, … moeten het doen, … gaan het doen',
      '… does it, … will do it, … takes it, … picks it up, let … do it, give it to …, assign it to …, owner is …',
      '… should do it, … can do it, alleen …, … alleen, enkel …, only …, just …',
    ),
  },
  { effect: 'owners', needs: 'opening', frames: ['door …', 'by …', 'aan …'] },
  {
    effect: 'self',
    needs: 'nothing',
    frames: phraseList(
      'ik doe het zelf, doe ik zelf, ik pak het zelf op, pak ik zelf op, ik regel het zelf, i will do it myself',
      "ik zelf, ikzelf, i'll do it myself, myself",
    ),
  },
  {
    effect: 'self',
    needs: 'opening',
    frames: phraseList(
      'ik, pak ik, doe ik het, ik doe het, doe ik, ik pak het op, pak ik op, ik neem het over, neem ik over, ik neem het op me, ik regel het',
      "regel ik, neem ik op me, i will do it, i'll do it, i'll take it, me",
    ),
  },
  {
    effect: 'add',
    needs: 'nothing',
    frames: phraseList(
      'samen met …, … ook, en … ook, ook …, en …, … erbij, met … erbij, zet … erbij, zet … bij, zet … ook bij, en met …, … doet ook mee',
      '… doet mee, … helpt mee, … helpt het mee, voeg … toe, … mag erbij, plus …, met … samen, together with …, along with …, … too, and … too, and …',
      '… as well, add …, … helps',
    ),
  },
  { effect: 'add', needs: 'answer', frames: ['met …', 'with …'] },
  {
    effect: 'drop',
    needs: 'nothing',
    frames: phraseList(
      'zonder …, … eraf, … eruit, haal … eruit, … hoeft niet mee, haal … eraf, haal … weg, … hoeft niet, … doet het niet, … doet niet mee',
    ),
  },
  { effect: 'drop', needs: 'nothing', frames: phraseList('niet …, … niet, not …, without …, remove …') },
  {
    effect: 'coalition',
    needs: 'nothing',
    frames: phraseList(
      'hoort bij …, hoort onder …, hoort thuis bij …, valt onder …, valt bij …, zet bij …, zet het bij …, zet onder …',
      'zet het onder …, hang onder …, moet bij …, moet onder …, moet naar …, coalitie is …, coalitie …, is van …',
      'belongs to …, belongs with …, coalition is …, coalition …, put it under …',
    ),
  },
  { effect: 'coalition', needs: 'opening', frames: ['bij …', 'onder …', 'naar …'] },
  {
    effect: 'clear',
    needs: 'nothing',
    frames: phraseList(
      'zonder …, geen …, geen … nodig, … hoeft niet, … weg, … mag weg, … kan weg, … eraf, … mag eraf, haal … weg, haal … eraf, verwijder …',
      'no …, without …, without a …, remove …, drop …',
    ),
  },
  {
    effect: 'later',
    needs: 'nothing',
    frames: phraseList(
      '… later, wordt … later, mag … later, kan … later, moet … later, … uitstellen, … doorschuiven, schuif … door',
      ' … opschuiven, … uitstel, stel … uit, stel het … uit, schuif … op, schuif het … op',
      'verschuif …, verschuif het …, … naar achteren, schuif … naar achteren, schuif het … naar achteren, … extra, … langer, … verder, push it back …, postpone it …',
      '… erna, … daarna, … after, doe … later, doe … erna, doe … daarna',
    ),
  },
  {
    effect: 'earlier',
    needs: 'nothing',
    frames: phraseList(
      '… eerder, wordt … eerder, mag … eerder, kan … eerder, moet … eerder, … vroeger, … vervroegen, vervroeg …',
      'vervroeg met …, … naar voren, haal … naar voren, schuif … naar voren, … earlier, … sooner',
      '… ervoor, … daarvoor, … before, doe … eerder, doe … ervoor',
    ),
  },
  {
    effect: 'withdraw',
    needs: 'nothing',
    frames: phraseList(
      'laat maar, laat maar zitten, laat zitten, mag weg, kan weg, moet weg, mag eraf, kan eraf, moet eraf',
      'hoeft niet, hoeft niet meer, is niet nodig, niet nodig, niet meer nodig, is niet meer nodig, schrap, schrap het',
      'schrappen, verwijder, verwijder het, verwijderen, haal weg, haal het weg, haal eraf, gooi weg, gooi het weg',
      'weg ermee, trek in, trek het in, intrekken, vervalt, is vervallen, komt te vervallen, annuleer, annuleer het',
      'annuleren, vergeet het, mag verwijderd worden, kan verwijderd worden, streep door',
      'is dubbel, staat er al, was een testje, was een grap',
      'was een grapje, was een test, was geen actie, is geen actie, geen actie, doe maar niet',
      'never mind, nevermind, nvm, forget it, cancel, cancel it, delete, delete it, remove it, scrap it, drop it',
      'scratch it, ignore it, not needed any more, not needed anymore, is a duplicate',
      'not needed, is not needed, is no longer needed, no longer needed, was a joke, was a test',
    ),
  },
  {
    effect: 'take-back',
    needs: 'nothing',
    frames: phraseList(
      'toch niet, was een vergissing, was een foutje, was fout, ongedaan maken, maak ongedaan, was a mistake, undo, undo it',
    ),
  },
  {
    effect: 'restore',
    needs: 'nothing',
    frames: phraseList(
      'herstel, herstel het, herstellen, zet terug, zet het terug, terugzetten, haal terug, haal het terug, terughalen',
      'restore, restore it, bring it back, put it back',
    ),
  },
  { effect: 'withdraw', needs: 'opening', frames: phraseList('niet doen') },
  {
    effect: 'withdraw',
    needs: 'answer',
    frames: phraseList('weg, vervallen, dubbel, duplicate, verkeerde chat, wrong chat'),
  },
  {
    effect: 'done',
    needs: 'nothing',
    frames: phraseList(
      'is klaar, is gedaan, is afgerond, is geregeld, is gebeurd, heb ik gedaan, heb ik geregeld, is done, is finished',
    ),
  },
  {
    effect: 'done',
    needs: 'answer',
    frames: phraseList(
      'klaar, gedaan, af, is af, afgerond, geregeld, gelukt, is gelukt, gefixt, gefikst, afgevinkt, vink af, done, finished, completed',
    ),
  },
];

/** The parts of an action item by the words people use for them. */
export const PART_WORDS: ReadonlyMap<string, 'due' | 'owners' | 'coalition' | 'priority'> = new Map<
  string,
  'due' | 'owners' | 'coalition' | 'priority'
>([
  ...words('due', 'datum deadline einddatum date'),
  ...words('owners', 'trekker trekkers eigenaar eigenaren naam owner owners'),
  ...words('coalition', 'coalitie coalition'),
  ...words('priority', 'prio prioriteit priority'),
]);

/** What announces a new title when a colon or a quotation follows. */
export const TITLE_OPENINGS: readonly string[] = phraseList(
  'titel, de titel, nieuwe titel, de nieuwe titel, titel is, de titel is, titel wordt, de titel wordt, titel moet zijn',
  'de titel moet zijn, noem het, noem de actie, noem het liever, noem het maar, noem het gewoon, hernoem naar',
  'andere titel, wijzig titel in, wijzig de titel in, verander de titel in, hernoem het naar, hernoem de actie naar, title, the title, new title, title is, the title is, title should be',
  'the title should be, call it, name it, rename to, rename it to',
);

/** By how much a day moves. */
export type ShiftUnit = 'day' | 'week' | 'month';

/** The units in which a day is moved. */
export const SHIFT_UNITS: ReadonlyMap<string, ShiftUnit> = new Map<string, ShiftUnit>([
  ...words('day', 'dag dagje dagen dagjes day days'),
  ...words('week', 'week weekje weken weekjes weeks'),
  ...words('month', 'maand maandje maanden month months'),
]);

/** English number words as far as people move a day by them; the Dutch ones are all known. */
export const SHIFT_NUMBERS: ReadonlyMap<string, number> = new Map([
  ['a', 1],
  ['one', 1],
  ['two', 2],
  ['three', 3],
  ['four', 4],
]);

function words<T extends string>(value: T, text: string): readonly (readonly [string, T])[] {
  return text.split(' ').map((word) => [word, value]);
}

/** All action items of a message rather than one: "alles prio A", "allemaal voor 10 december". */
export const ALL_OF_THEM: readonly string[] = phraseList(
  'alle acties, beide acties, alles, allemaal, allebei, alle twee, alle drie, alle vier, alle vijf, beide',
  'all of them, both of them, everything, both',
);
