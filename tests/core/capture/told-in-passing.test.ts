import { workIn } from '../../support/read-message';
import { testNoWork, testReadings } from '../../support/reading-tables';

testReadings('"%s" tells of work in passing', workIn, [
  [
    'Yo wie pakt de post over de open dag op? Graag voor 20 jan',
    'Post over de open dag oppakken | - | 2028-01-20 | - | -',
  ],
  ['Hai Inge wil je de zaal boeken', 'Zaal boeken | Inge | - | - | -'],
  ['Heb Inge gevraagd de flyers te laten drukken, uiterlijk 19-4', 'Flyers laten drukken | Inge | 2027-04-19 | - | -'],
  ['Zal de notulen rondsturen', 'Notulen rondsturen | ik | - | - | -'],
  ['Ga morgen de drukker bellen', 'Drukker bellen | ik | 2027-03-11 | - | -'],
  ['k lever de teksten maandag aan', 'Teksten aanleveren | ik | 2027-03-15 | - | -'],
  ["'k stuur morgen de brief rond", 'Brief rondsturen | ik | 2027-03-11 | - | -'],
  ['Factuur voor de lunch betaal ik morgen', 'Factuur voor de lunch betalen | ik | 2027-03-11 | - | -'],
  ['Mail naar de scholen stuur ik vrijdag', 'Mail sturen naar de scholen | ik | 2027-03-12 | - | -'],
  ['Tegen half oktober heb ik de handleiding herschreven', 'Handleiding herschrijven | ik | 2027-10-15 | - | -'],
  ['Uiterlijk 1 mei heeft Bas de subsidie aangevraagd', 'Subsidie aanvragen | Bas | 2027-05-01 | - | -'],
  ['Mag ik van Inge de lijst? Graag binnen 5 werkdagen', 'Lijst | Inge | 2027-03-17 | - | -'],
  ['Mogen we van Bas voor vrijdag de cijfers ontvangen?', 'Cijfers ontvangen | Bas | 2027-03-12 | - | -'],
  ['Ik vraag Inge morgen wel of ze wil presenteren', 'Inge vragen of ze wil presenteren | ik | 2027-03-11 | - | -'],
  [
    'Kunnen wij dat rapport nog vertalen? Nvm doe ik zelf, over 2 weken klaar',
    'Rapport vertalen | ik | 2027-03-24 | - | -',
  ],
  ['Kan iemand de zaal boeken? Laat maar, doe ik zelf wel', 'Zaal boeken | ik | - | - | -'],
  [
    'Inge, zie mail van de bank, pak jij die op? Deadline 17/12',
    'Mail van de bank oppakken | Inge | 2027-12-17 | - | -',
  ],
  ['Op mijn lijstje: maandag de bloemen bestellen', 'Bloemen bestellen | ik | 2027-03-15 | - | -'],
  ['Staat nog op mijn lijst: drukker bellen voor vrijdag', 'Drukker bellen | ik | 2027-03-12 | - | -'],
  ['Op het lijstje van Bas: drukker bellen', 'Drukker bellen | Bas | - | - | -'],
  ['Wij leveren binnen 14 dagen een reactie', 'Reactie leveren | - | 2027-03-24 | - | -'],
  ['Kun je mij eraan herinneren dat ik donderdag de sleutel ophaal?', 'Sleutel ophalen | ik | 2027-03-11 | - | -'],
  ['Herinner me eraan om vrijdag de zaal te boeken', 'Zaal boeken | ik | 2027-03-12 | - | -'],
  ['Voor 1 mei moet de banner er zijn, Bas bestelt', 'Banner bestellen | Bas | 2027-05-01 | - | -'],
  ['Over 10 dagen moet de aanvraag de deur uit, Bas trekt dit', 'Aanvraag de deur uit | Bas | 2027-03-20 | - | -'],
  ['De flyer moet nog nagelezen, doet Inge vrijdag', 'Flyer nalezen | Inge | 2027-03-12 | - | -'],
]);

testNoWork('"%s" tells of no work', [
  'Heb zin in vrijdag',
  'Heb Bas gevraagd of hij komt',
  'Ga morgen naar huis',
  'Ga vrijdag sporten',
  'Zal ik de drukker bellen?',
  'Zal wel meevallen',
  'k heb het druk',
  'k ga naar huis',
  'Gisteren heb ik de zaal geboekt',
  'Vorige week heeft Bas de brief verstuurd',
  'Voor 1 april heb ik de zaal al geboekt',
  'Voor vrijdag heb ik de zaal geboekt',
  'Mag ik van Inge de auto lenen?',
  'Mag ik van Inge morgen vrij?',
  'Mag ik van Bas weten of het lukt?',
  'Ik vraag me af of Bas morgen komt',
  'Bas vraagt of het lukt',
  'Kan iemand de zaal boeken? Nvm',
  'Bas, kun jij de zaal boeken? Laat maar, het is al geregeld',
  'Kunnen we morgen lunchen? Doe ik niet',
  'Kun je mij eraan herinneren wanneer het overleg is?',
  'Herinner je je nog dat ik de zaal boekte?',
  'We lunchen binnen een uur',
]);

testReadings('"%s" goes on without changing the work', workIn, [
  ['Inge zou je de zaal willen boeken of heb je het druk?', 'Zaal boeken | Inge | - | - | -'],
  ['Kun jij de badges regelen Inge of zal ik het doen?', 'Badges regelen | Inge | - | - | -'],
  ['Inge levert de cijfers aan zodra ze binnen zijn', 'Cijfers aanleveren zodra ze binnen zijn | Inge | - | - | -'],
  ['Inge haakt de gemeente aan', 'Gemeente aanhaken | Inge | - | - | -'],
  ['Bas gaat met de school in gesprek over de stages', 'Met de school in gesprek over de stages | Bas | - | - | -'],
  ['De stukken gaan vrijdag de deur uit, Bas zorgt daarvoor', 'Stukken de deur uit | Bas | 2027-03-12 | - | -'],
  ['Ik maak de flyer vrijdag af', 'Flyer afmaken | ik | 2027-03-12 | - | -'],
  ['Bas pakt de flyers op, vrijdag klaar', 'Flyers oppakken | Bas | 2027-03-12 | - | -'],
]);

testNoWork('"%s" names no work', [
  'Bas kun je dit oppakken of lukt dat niet?',
  'Het feest is vrijdag, Inge zorgt daarvoor',
  'Ik ga zo in overleg',
]);
