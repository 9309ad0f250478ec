import { dueOf, partsOf } from '../../support/read-message';
import { testReadings } from '../../support/reading-tables';

// Every message is of Wednesday 10 March 2027: the commissie is on 18 March, the technologietafel on 13 April, the
// regiegroep on 17 June.

const inShort = partsOf('title', 'owners', 'due');

testReadings('in "%s" nobody is called for the meeting: it is when', inShort, [
  ['Sanne belt de HvA voor de volgende commissie', 'HvA bellen | Sanne | 2027-03-17'],
  ['Sanne belt de HvA voor de technologietafel', 'HvA bellen | Sanne | 2027-04-12'],
  ['Joost spreekt de wethouder voor de regiegroep', 'Wethouder spreken | Joost | 2027-06-16'],
  ['Bas belt de drukker terug voor de commissie', 'Drukker terugbellen | Bas | 2027-03-17'],
  ['Kan Noor de gemeente polsen voor de commissie?', 'Gemeente polsen | Noor | 2027-03-17'],
  ['ik benader de scholen voor de technologietafel van 13 april', 'Scholen benaderen | ik | 2027-04-12'],
  ['Inge appt de zaal voor de cie', 'Zaal voor de cie appen | Inge | -'],
  ['Inge belt de HvA voor de cie', 'HvA bellen | Inge | 2027-03-17'],
  ['Sanne belt de HvA voor mei', 'HvA bellen | Sanne | 2027-04-30'],
  ['Sanne belt de HvA voor Q3', 'HvA bellen | Sanne | 2027-06-30'],
]);

testReadings('in "%s" the work is done behind the meeting', inShort, [
  ['Sanne belt de HvA na de commissie', 'HvA bellen | Sanne | 2027-03-19'],
  ['Sanne belt de HvA na de commissie van 18 maart', 'HvA bellen | Sanne | 2027-03-19'],
  ['Bas stuurt de memo na de technologietafel', 'Memo sturen | Bas | 2027-04-14'],
  ['Inge mailt de stand na Pasen', 'Stand mailen | Inge | 2027-03-30'],
  ['Bas stuurt de notulen na de commissie rond', 'Notulen rondsturen | Bas | 2027-03-19'],
  ['Noor deelt de slides na de technologietafel', 'Slides delen | Noor | 2027-04-14'],
  ['Bas maakt de agenda na de commissie', 'Agenda maken | Bas | 2027-03-19'],
  ['Bas regelt de zaal na het weekend', 'Zaal regelen | Bas | 2027-03-15'],
  ['Bas regelt de catering na vrijdag', 'Catering regelen | Bas | 2027-03-15'],
]);

testReadings('in "%s" it is what the thing is for, or what it is', inShort, [
  ['Sanne mailt de stukken voor de volgende commissie', 'Stukken voor de volgende commissie mailen | Sanne | -'],
  ['Sanne schrijft de memo voor de volgende cie', 'Memo voor de volgende cie schrijven | Sanne | -'],
  ['Bas belt de sprekers voor de technologietafel', 'Sprekers voor de technologietafel bellen | Bas | -'],
  ['Noor regelt de borrel na de commissie', 'Borrel na de commissie regelen | Noor | -'],
  ['Noor regelt de zaal na de commissie', 'Zaal na de commissie regelen | Noor | -'],
  ['Noor plant de evaluatie na de technologietafel', 'Evaluatie na de technologietafel plannen | Noor | -'],
  ['Bas maakt de planning voor Q3', 'Planning voor Q3 maken | Bas | -'],
  ['Bas schrijft de begroting voor 2028', 'Begroting voor 2028 schrijven | Bas | -'],
  ['Sanne nodigt de HvA uit voor de commissie', 'HvA uitnodigen voor de commissie | Sanne | -'],
  ['Kun jij Bas uitnodigen voor de technologietafel?', 'Bas uitnodigen voor de technologietafel | - | -'],
  ['Sanne belt de HvA na de bijeenkomst', 'HvA na de bijeenkomst bellen | Sanne | -'],
]);

testReadings('by itself behind the work "%s" says when', inShort, [
  ['Sanne: memo schrijven, volgende commissie', 'Memo schrijven | Sanne | 2027-03-18'],
  ['Sanne: memo schrijven (komende technologietafel)', 'Memo schrijven | Sanne | 2027-04-13'],
  ['Bas boekt de zaal, eerstvolgende commissie', 'Zaal boeken | Bas | 2027-03-18'],
  ['Bas belt de volgende commissie', 'Volgende commissie bellen | Bas | -'],
]);

testReadings('"%s" is a holiday by another name', dueOf, [
  ['na het kerstreces', '2028-01-10'],
  ['voor het kerstreces', '2027-12-24'],
  ['na het voorjaarsreces', '2028-03-06'],
  ['na het zomerreces', '2027-08-23'],
  ['voor het herfstreces', '2027-10-15'],
  ['na het reces', '2027-05-03'],
]);
