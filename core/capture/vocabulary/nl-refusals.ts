import { phraseList } from './phrase-list';
/**
 * What makes a sentence no action item (conventions §1), by kind. `anywhere` counts in the whole sentence,
 * `opening` only at its beginning. Not even a marker makes work of what is done or dropped.
 */
export interface Refusal {
  readonly why:
    | 'done'
    | 'dropped'
    | 'wish'
    | 'thanks'
    | 'question'
    | 'announcement'
    | 'information'
    | 'absence'
    | 'opinion'
    | 'hypothesis'
    | 'agreement'
    | 'report'
    | 'bot';
  readonly anywhere: readonly string[];
  readonly opening: readonly string[];
  readonly evenMarked: boolean;
}

export const REFUSALS: readonly Refusal[] = [
  {
    why: 'done',
    evenMarked: true,
    anywhere: phraseList(
      'is afgerond, zijn afgerond, is klaar, zijn klaar, is gedaan, is gelukt, is geregeld, zijn geregeld',
      'is gehaald, is verstuurd, is binnen, is afgehandeld, is al, zijn al, afgevinkt, afvinken, kan dicht',
      'mag dicht, kan afgevoerd, kan van de lijst, mag van de lijst, kan eraf, mag eraf, is done, has been',
      'is finished, is completed, mag worden gesloten, kan worden gesloten, kan gesloten worden, staat online',
      'staan online, is online, is gesloten, is voltooid, is opgelost, is uitgevoerd, zijn uitgevoerd',
      'al gedaan, al geregeld, al gebeurd, al verstuurd, al gedrukt, al klaar, al af, al afgerond',
      'al gestuurd, already done',
    ),
    opening: phraseList(
      'afgerond, gedaan, klaar met, geregeld, voltooid, done, gelukt, actie afgerond, actie gedaan',
      'sluit actie, actie sluiten, afsluiten actie, afgesloten',
    ),
  },
  {
    why: 'dropped',
    evenMarked: true,
    anywhere: phraseList(
      'hoeft niet, hoeft niet meer, hoeven niet, hoef je niet, hoef niet, hoeft dus niet, hoeft nu niet',
      'hoeft voorlopig niet, niet meer nodig, niet nodig, niet langer nodig, is vervallen, komt te vervallen',
      'komen te vervallen, zijn vervallen, vervalt, vervallen, gaat niet door, gaan niet door, is geannuleerd',
      'gaat niet meer door, gaan niet meer door, gaat toch niet door, gaan toch niet door',
      'geannuleerd, geschrapt, maar zitten, laat maar zitten, laat maar, is van de baan, ingetrokken, zien we van af',
      'zie ik van af, no longer needed, not needed, cancelled, canceled, never mind, nvm, doen we niet',
      'doe ik niet, gaan we niet doen, ga ik niet doen, is afgeblazen, on hold',
    ),
    opening: ['laat zitten', 'laat dat', 'vergeet maar'],
  },
  {
    why: 'wish',
    evenMarked: false,
    anywhere: phraseList(
      'zou mooi zijn, zou fijn zijn, zou leuk zijn, zou goed zijn, zou handig zijn, zou helpen als',
      'zou ideaal zijn, zou geweldig zijn, misschien moeten we, misschien kunnen we, misschien is het',
      'wellicht kunnen we, eigenlijk moeten we, eigenlijk zouden we, zouden we eens, moeten we eens',
      'we zouden, zouden we, lijkt me leuk, lijkt me goed, lijkt me een goed, lijkt me mooi, lijkt mij',
      'ik hoop, hopelijk, ik zou graag, ik zou willen, ik wou, wat als, is het een idee, een idee om',
      'goed idee, leuk idee, mooi idee, zou kunnen, would be nice, would be great, maybe we, perhaps we',
      'i hope, hadden we maar, het liefst zou, ik droom, ooit, nadenken over',
    ),
    opening: ['idee', 'ideetje', 'wens', 'misschien', 'wellicht', 'suggestie'],
  },
  {
    why: 'thanks',
    evenMarked: false,
    anywhere: phraseList(
      'top werk, goed werk, mooi gedaan, goed gedaan, mooi werk, netjes gedaan, knap gedaan, gefeliciteerd',
      'well done, great job, complimenten, wat goed, wat fijn, dank voor, bedankt voor, dank je voor',
      'dankjewel voor, dank je wel voor, dank aan, met dank, thanks for',
    ),
    opening: phraseList(
      'good luck, see you, happy birthday, fijne, prettige, prettig, welkom, succes, sterkte, beterschap, gefeliciteerd, proost, fijn weekend',
      'veel succes, veel plezier, veel sterkte, mooi weer, lekker weer, goede reis, goed weekend, wat een, eet smakelijk, hoera',
      'gezellig, hulde, chapeau, petje af, gefeli, proficiat, van harte, lekker bezig, lekker gewerkt, happy, leuke dag, fijn dat',
      'tot morgen, tot straks, tot maandag, tot volgende, groet, groeten, hartelijke, met vriendelijke',
    ),
  },
  {
    why: 'question',
    evenMarked: false,
    anywhere: phraseList(
      'weet iemand, weet jij, weten jullie, weet je, heb je al, heb jij al, heeft iemand al, ben je erbij',
      'klopt het dat, klopt het, was dat, ook alweer, ook al weer, vraag me af, vraag mij af',
      'does anyone know, do you know, did you, have you, is er al, zijn er al, is er nog, zijn er nog',
      'heeft iemand, iemand een idee, iemand enig idee',
    ),
    opening: [],
  },
  {
    why: 'announcement',
    evenMarked: false,
    anywhere: phraseList(
      'vergaderen we, spreken we elkaar, zien we elkaar, is de volgende, is het volgende overleg',
      'staat gepland, staan gepland, vindt plaats, vinden plaats, gaat van start, is verplaatst',
      'wordt verplaatst naar, is verschoven, sluit de inschrijving, sluit de, is geopend, gaat open',
      'begint om, start om, is dit jaar, takes place, is scheduled, is de deadline, de deadline is',
      'deadline is, deadline staat, deadline voor, loopt tot, lopen tot, geldt tot, kan je je aanmelden',
      'kun je je aanmelden',
    ),
    opening: phraseList(
      'tk, t.k., ter kennisname, let op, nieuwe actieagenda',
      'for your information, hierbij, in de bijlage, bijgaand, zie bijlage',
    ),
  },
  {
    why: 'information',
    evenMarked: false,
    anywhere: [],
    opening: ['ter info', 'fyi', 'ter informatie'],
  },
  {
    why: 'absence',
    evenMarked: false,
    anywhere: phraseList(
      'ben ik vrij, ben ik er niet, ik ben vrij, is vrij, is afwezig, ben afwezig, ben ik afwezig',
      'met vakantie, op vakantie, ziek gemeld, ben ziek, is ziek, ben ik ziek, weer bereikbaar',
      'niet bereikbaar, ben onderweg, werk thuis, werk ik thuis, thuis aan het werk, ben erbij, is erbij',
      'kan niet, kan ik niet, kan helaas niet, kan er niet, kunnen niet, sluit later aan, ben later',
      'ben te laat, meld me af, meld mij af, sluit aan, schuift aan, schuif aan, is aanwezig, zijn aanwezig',
      'ben er bij, ben ik er, out of office, i am away, on leave, kom eraan, kom er aan',
    ),
    opening: ['afwezig', 'afgemeld', 'aanwezig', 'aangemeld', 'ziek', 'vrij', 'verlof'],
  },
  {
    why: 'opinion',
    evenMarked: false,
    anywhere: phraseList(
      'ik vind, vind ik, ik denk, denk ik, volgens mij, wat mij betreft, naar mijn mening, ik geloof, i think',
      'in my opinion',
    ),
    opening: [],
  },
  {
    why: 'hypothesis',
    evenMarked: false,
    anywhere: phraseList(
      'stel dat, stel je voor, hadden geweten, had gekund, had moeten, hadden moeten, had kunnen',
      'hadden kunnen, zou zijn geweest, had gemoeten, suppose, in theorie, in dat geval zou, zou dan, what if',
    ),
    opening: ['stel'],
  },
  {
    why: 'agreement',
    evenMarked: false,
    anywhere: [
      'mee eens',
      'sluit me aan bij',
      'helemaal goed',
      'is goed',
      'klinkt goed',
      'wat mij betreft akkoord',
      'agreed with',
    ],
    opening: phraseList(
      'eens, akkoord, +1, duidelijk, begrepen, helder, genoteerd, inderdaad, precies, klopt, sounds good',
    ),
  },
  {
    why: 'report',
    evenMarked: false,
    anywhere: phraseList(
      'staat dat, lees dat, las dat, staat te lezen, zei dat, schreef dat, zegt dat, schrijft dat, meldt dat',
      'meldde dat, hoorde dat, begreep dat, begrepen dat, gaf aan dat, vertelde dat, said that, told me',
    ),
    opening: ['volgens het verslag', 'in het verslag', 'quote', 'citaat'],
  },
  {
    why: 'bot',
    evenMarked: false,
    anywhere: phraseList(
      'welke acties, toon acties, toon de acties, toon mijn, laat acties zien, laat de acties',
      'laat mijn acties, mijn acties, show actions, my actions, hoeveel acties, overzicht van acties',
      'lijst met acties, geef een overzicht',
    ),
    opening: ['toon', 'laat zien', 'help', 'zoek actie', 'ontkoppel', 'show', 'list'],
  },
];
