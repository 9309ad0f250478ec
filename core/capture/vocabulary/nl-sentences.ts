import { phraseList, wordSet } from './phrase-list';
/** Words that mark an action item at the beginning of a message, line or sentence (conventions §1a). */
export const MARKERS: readonly string[] = phraseList(
  "actie, acties, actiepunt, actiepunten, aktie, akties, aktiepunt, aktiepunten, action, action item, action point, ap, todo, todos, todo's",
  "to do, to-do, to do's, to-do's, te doen, taak, task, deadline, doen, klus, werkpunt, opdracht",
  'toezegging, voeg toe, op de lijst, op de actielijst',
);

/** Words before a marker that leave it a marker: "nog een actie:", "nieuw actiepunt:". */
export const BEFORE_MARKER: ReadonlySet<string> = new Set(
  'nog een nieuwe nieuw volgende extra ook en dan een-na-laatste another new next one more laatste tweede derde'.split(
    ' ',
  ),
);

/** Labels before a colon that say nothing about the task. */
export const LABELS: ReadonlySet<string> = wordSet(
  'besluit afspraak toezegging vervolg let nb ps fyi reminder herinnering update vraag verzoek opmerking actie wat taak omschrijving onderwerp titel ',
  'terinfo notulen verslag samenvatting conclusie agendapunt punt nog what task note moet tip verzoekje vraagje mededeling voorstel bericht status kort samengevat vastgesteld besloten afgesproken geconstateerd',
);

/** Greetings, politeness and little words that belong to no task and leave the title. */
export const FILLERS: readonly string[] = phraseList(
  'graag, gaarne, waarschijnlijk, aub, a.u.b., svp, s.v.p., alsjeblieft, alstublieft, ajb, please, pls, even, ff, eventjes, effe',
  'svp graag, alvast, hoor, liefst, het liefst, wel, nog, ook, dan, toch, maar, gewoon, misschien',
  'eventueel, evt, eventjes, effies, wellicht, meteen, direct, gelijk, nog even, nog wel, wel even, maar even, nou, eens, sowieso',
  'in ieder geval, iig, svp even, zelf, voortaan, nu, eigenlijk, alvast bedankt, alvast dank, bvd, b.v.d.',
  'zoals afgesproken, zoals besproken, zoals beloofd, zoals gezegd, zo nodig, indien mogelijk, uiteraard, natuurlijk, niet vergeten',
  'dank je, dank je wel, thank you, thx, tnx, thnx, thanx, thnks, hierbij',
);

/** Greetings and interjections at the beginning of a clause. */
export const GREETING_PHRASES: readonly string[] = phraseList(
  'wie o, heads up, ps, p.s., hee, hé, heey, dank, bedankt, dankjewel, thanks, hoi, hallo, hey, hi, ha, dag, beste, goedemorgen, goedemiddag, goedenavond',
  'goeiemorgen, goeiemiddag, morning, hello, hallo allemaal, hoi allemaal, hoi allen, dag allen, dag allemaal, hee allemaal, beste allen, hi all',
  'tot slot, ten slotte, ten eerste, ten tweede, als eerste, als laatste, om te beginnen, o ja, oh ja, oja, ja, nee, ok, oke, okay, prima, goed, top, he, hm, sorry',
);

/** Conjunctions and adverbs a clause may open with. */
export const OPENERS: ReadonlySet<string> = new Set(
  'fyi eerst allereerst hopelijk tevens tegelijk tegelijkertijd aansluitend inmiddels straks uiteindelijk en maar dus want dan of ook daarna daarnaast verder vervolgens toen intussen ondertussen bovendien tevens tenslotte daarom zo and then so but ja nee ok oke goed prima he nou verder anders hierna daarvoor hiervoor'.split(
    ' ',
  ),
);

/** A clause that opens with one of these tells under what condition. */
export const CONDITION_WORDS: ReadonlySet<string> = new Set(
  'zodra als indien wanneer mocht nadat voordat tenzij mits zolang totdat terwijl omdat doordat aangezien hoewel once if unless after before when while because'.split(
    ' ',
  ),
);

/** Question words; with "wie" before a verb for work it is an open request. */
export const QUESTION_WORDS: ReadonlySet<string> = new Set(
  'wie wat waar waarom wanneer hoe hoeveel hoelaat welk welke waarvoor waarmee waarover wiens who what where why when how which whose'.split(
    ' ',
  ),
);

/** Verbs behind "kun je" that ask for information, attendance or agreement rather than work. */
export const NOT_WORK: readonly string[] = phraseList(
  'aanmelden, inschrijven, afmelden, zeggen, vertellen, uitleggen, komen, meekomen, aansluiten, meedoen, deelnemen, aanschuiven',
  'herinneren wie, herinneren wat, herinneren dat, herinneren hoe, herinneren waar, herinneren wanneer, helpen herinneren, weten, laten weten, erbij zijn, aanwezig zijn, zien, horen, verstaan, vinden',
  'terugvinden, openen, lezen wat, zijn, erin komen, inloggen, volgen, meekijken, begrijpen',
  'bevestigen of je komt, bevestigen dat je komt, tell, explain, join, come, attend, see, hear, know',
  'terugkomen, terug te komen, leven, genieten, lunchen, mee lunchen, borrelen, mee eten, eten, koffie drinken, drinken, sporten, mee wandelen, mee borrelen',
  'toelichten, meelopen, meerijden, meegaan, mee te gaan, meeluisteren, mee te lunchen, meelunchen, meeeten, mee te eten',
);

/** Nouns that ask for work by themselves: "graag reactie van Loes". */
export const ASK_NOUNS: ReadonlySet<string> = new Set(
  'reactie input akkoord feedback terugkoppeling bijdrage aanlevering review inbreng opgave bevestiging antwoord commentaar advies voorstel tekst stukje versie offerte goedkeuring handtekening check actie update response memo reacties notitie samenvatting toelichting overzichtje mailtje'.split(
    ' ',
  ),
);
