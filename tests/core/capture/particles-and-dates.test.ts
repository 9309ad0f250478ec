import { partsOf } from '../../support/read-message';
import { testNoWork, testReadings } from '../../support/reading-tables';

// Every message is of Wednesday 10 March 2027.

const inShort = partsOf('title', 'owners', 'due');

testReadings('behind what a thing is of, "%s" splits its verb', inShort, [
  ['Meike maakt het verslag van 12 februari af voor vrijdag', 'Verslag van 12 februari afmaken | Meike | 2027-03-12'],
  ['Joost maakt vrijdag het verslag van 12 februari af', 'Verslag van 12 februari afmaken | Joost | 2027-03-12'],
  ['Meike handelt de klacht van 3 maart af', 'Klacht van 3 maart afhandelen | Meike | -'],
  ['Inge wijst de aanvraag van 3 mei af', 'Aanvraag van 3 mei afwijzen | Inge | -'],
  ['Bas rondt de evaluatie van vorige week af', 'Evaluatie van vorige week afronden | Bas | -'],
  ['Meike maakt de notulen van maandag af', 'Notulen van maandag afmaken | Meike | -'],
  ['Noor maakt de begroting van 2028 af', 'Begroting van 2028 afmaken | Noor | -'],
  ['Noor maakt de begroting van 2028 voor 1 mei af', 'Begroting van 2028 afmaken | Noor | 2027-05-01'],
  ['Meike stemt de planning van 2028 af met Joost', 'Planning van 2028 afstemmen met Joost | Meike | -'],
  ['Bas levert de posters van maandag af', 'Posters van maandag afleveren | Bas | -'],
  ['Meike zegt de afspraak van 3 mei af', 'Afspraak van 3 mei afzeggen | Meike | -'],
  ['ik maak de lijst van gisteren morgen af', 'Lijst van gisteren afmaken | ik | 2027-03-11'],
]);

testReadings('before a date "%s" splits its verb', inShort, [
  ['Meike maakt het plan af voor vrijdag', 'Plan afmaken | Meike | 2027-03-12'],
  ['Inge rondt de begroting af uiterlijk 1 april', 'Begroting afronden | Inge | 2027-04-01'],
  ['Rond jij de begroting af voor vrijdag?', 'Begroting afronden | - | 2027-03-12'],
  ['Inge zet de stoelen klaar voor vrijdag', 'Stoelen klaarzetten | Inge | 2027-03-12'],
  ['Bas maakt de zaal klaar voor vrijdag', 'Zaal klaarmaken | Bas | 2027-03-12'],
  ['Inge werkt de cijfers bij voor vrijdag', 'Cijfers bijwerken | Inge | 2027-03-12'],
  ['Bas stelt de planning bij tegen 1 mei', 'Planning bijstellen | Bas | 2027-05-01'],
  ['Bas houdt de lijst bij tot vrijdag', 'Lijst bijhouden | Bas | 2027-03-12'],
  ['Bas leest de tekst voor op vrijdag', 'Tekst voorlezen | Bas | 2027-03-12'],
  ['Bas schildert de muren af voor vrijdag', 'Muren afschilderen | Bas | 2027-03-12'],
  ['Bas veegt de stoep op voor vrijdag', 'Stoep opvegen | Bas | 2027-03-12'],
  ['Bas boekt de zaal op uiterlijk vrijdag', 'Zaal boeken | Bas | 2027-03-12'],
  ['Inge levert de stukken op voor de commissie', 'Stukken opleveren | Inge | 2027-03-17'],
  ['Bas haalt de banner op voor vrijdag', 'Banner ophalen | Bas | 2027-03-12'],
  ['Joost werkt de actielijst af voor de technologietafel', 'Actielijst afwerken | Joost | 2027-04-12'],
  ['Meike sluit de enquête op 1 mei af', 'Enquête afsluiten | Meike | 2027-05-01'],
  ['Sanne sluit de inschrijving vrijdag af', 'Inschrijving afsluiten | Sanne | 2027-03-12'],
]);

testReadings('what several people do in "%s" is split before a date', inShort, [
  ['Sanne en Bas Wouda stemmen de planning af voor 1 dec', 'Planning afstemmen | Sanne+Bas Wouda | 2027-12-01'],
  ['Sanne en Bas ronden het verslag af uiterlijk vrijdag', 'Verslag afronden | Sanne+Bas | 2027-03-12'],
  ['Sanne en Bas maken de begroting af voor vrijdag', 'Begroting afmaken | Sanne+Bas | 2027-03-12'],
  ['Sanne en Bas bereiden de sessie voor voor 1 dec', 'Sessie voorbereiden | Sanne+Bas | 2027-12-01'],
  ['sanne en bas stemmen de planning af voor 1 dec', 'Planning afstemmen | sanne+bas | 2027-12-01'],
  ['Joost en ik ronden de evaluatie af tegen 1 mei', 'Evaluatie afronden | Joost+ik | 2027-05-01'],
  ['<at>Inge</at> en <at>Joost</at> halen de banner op voor vrijdag', 'Banner ophalen | Inge+Joost | 2027-03-12'],
  [
    'Inge, Mo en Bas van den Berg werken de lijst bij voor vrijdag',
    'Lijst bijwerken | Inge+Mo+Bas van den Berg | 2027-03-12',
  ],
  ['Ronden jullie het verslag af voor vrijdag?', 'Verslag afronden | - | 2027-03-12'],
  ['Wij ronden het verslag af voor vrijdag', 'Verslag afronden | - | 2027-03-12'],
  ['Meike en Joost zetten de stoelen klaar voor vrijdag', 'Stoelen klaarzetten | Meike+Joost | 2027-03-12'],
  ['Meike en Joost schilderen de muren af voor vrijdag', 'Muren afschilderen | Meike+Joost | 2027-03-12'],
]);

testReadings('what several people do in "%s" has no particle', inShort, [
  ['Sanne en Bas maken de notulen voor vrijdag', 'Notulen maken | Sanne+Bas | 2027-03-12'],
  ['Sanne en Bas sturen de brief op vrijdag', 'Brief sturen | Sanne+Bas | 2027-03-12'],
  ['Sanne en Bas leveren de stukken aan op 3 mei', 'Stukken aanleveren | Sanne+Bas | 2027-05-03'],
  ['Sanne en Bas boeken de zaal uiterlijk vrijdag', 'Zaal boeken | Sanne+Bas | 2027-03-12'],
  ['Sanne en Bas bereiden vrijdag de sessie voor', 'Sessie voorbereiden | Sanne+Bas | 2027-03-12'],
  ['Sanne en Bas: plan af voor vrijdag', 'Plan | Sanne+Bas | 2027-03-12'],
  ['Bas: posters maken, af voor vrijdag', 'Posters maken | Bas | 2027-03-12'],
  ['Kunnen Sanne en Bas de zaal boeken voor vrijdag?', 'Zaal boeken | Sanne+Bas | 2027-03-12'],
  ['Sanne en Bas gaan het verslag maken, klaar voor vrijdag', 'Verslag maken | Sanne+Bas | 2027-03-12'],
]);

testReadings('around the words that carry it "%s" splits its verb', inShort, [
  ['Inge, zou jij de notulen van maandag af kunnen maken?', 'Notulen van maandag afmaken | Inge | -'],
  ['Zou Inge de banners op kunnen halen voor vrijdag?', 'Banners ophalen | Inge | 2027-03-12'],
  ['Kan Inge het plan uit gaan werken?', 'Plan uitwerken | Inge | -'],
  ['Zou Bas de stoelen klaar willen zetten?', 'Stoelen klaarzetten | Bas | -'],
  ['Zou Bas de notulen op vrijdag willen maken?', 'Notulen maken | Bas | 2027-03-12'],
  ['Zou Noor de zaal naast de hal willen boeken?', 'Zaal naast de hal boeken | Noor | -'],
]);

testReadings('"%s" has no verb to split: by then it is ready', inShort, [
  ['Bas: plan af voor vrijdag', 'Plan | Bas | 2027-03-12'],
  ['Plan klaar voor vrijdag, Bas', 'Plan | Bas | 2027-03-12'],
  ['Bas: flyers vrijdag klaar', 'Flyers | Bas | 2027-03-12'],
]);

testReadings('in "%s" the day is of the thing, ready or not', inShort, [
  ['Bas: verslag van 12 mei uitwerken, klaar voor vrijdag', 'Verslag van 12 mei uitwerken | Bas | 2027-03-12'],
  ['Bas heeft de lijst van 12 februari vrijdag klaar', 'Lijst van 12 februari klaarhebben | Bas | 2027-03-12'],
]);

testNoWork('"%s" tells when, and nobody does it', [
  'Vrijdag sluit de enquête',
  'Op 1 mei sluit de inschrijving',
  'Van maandag af is Bas vrij',
  'Meike sluit de actie af',
  'Bas heeft het verslag van 12 februari af',
  'Inge heeft de lijst van maandag klaar',
  'Bas: verslag van 12 mei af',
]);

testReadings('whatever else makes "%s" a deadline, it is behind it', inShort, [
  ['actie: HvA bellen; wie: Sanne; wanneer: na het weekend', 'HvA bellen | Sanne | 2027-03-15'],
  ['actie: HvA bellen | wie: Sanne | deadline: na Pasen', 'HvA bellen | Sanne | 2027-03-30'],
  ['Meike maakt de poster na Pasen af', 'Poster afmaken | Meike | 2027-03-30'],
  ['Bas: flyers na Pasen klaar', 'Flyers | Bas | 2027-03-30'],
  ['actie: zaal boeken | wie: Bas | wanneer: na de technologietafel', 'Zaal boeken | Bas | 2027-04-14'],
  ['actie: zaal boeken | wie: Bas | wanneer: na de meivakantie', 'Zaal boeken | Bas | 2027-05-03'],
  ['actie: zaal boeken | wie: Bas | datum: uiterlijk na de zomer', 'Zaal boeken | Bas | 2027-08-23'],
  ['actie: zaal boeken | wie: Bas | wanneer: voor de technologietafel', 'Zaal boeken | Bas | 2027-04-12'],
  ['actie: zaal boeken | wie: Bas | wanneer: dit weekend', 'Zaal boeken | Bas | 2027-03-14'],
]);
