import { workIn } from '../../support/read-message';
import { testNoWork, testReadings } from '../../support/reading-tables';

testReadings('"%s" is work under a condition', workIn, [
  ['Zodra de handtekening binnen is zet Joost de aanvraag door', 'Aanvraag doorzetten | Joost | - | - | -'],
  ['Indien het geld rond komt tekent Sietske de overeenkomst', 'Overeenkomst tekenen | Sietske | - | - | -'],
  ['Zodra de offerte is getekend bel ik de drukker', 'Drukker bellen | ik | - | - | -'],
  ['Als de cijfers kloppen stuur ik de rapportage door', 'Rapportage doorsturen | ik | - | - | -'],
  ['Zodra de cijfers kloppen stuur ik ze morgen door', 'Cijfers doorsturen | ik | 2027-03-11 | - | -'],
  ['Nadat de begroting is vastgesteld publiceert Mirte het besluit', 'Besluit publiceren | Mirte | - | - | -'],
  ['Als het rooster bekend is deelt Inge het met de scholen', 'Rooster met de scholen delen | Inge | - | - | -'],
  ['Zodra de teksten binnen zijn maken Bas en Inge de flyer op', 'Flyer opmaken | Bas+Inge | - | - | -'],
  ['Als de school meedoet regel ik de bussen', 'Bussen regelen | ik | - | - | -'],
  ['Als het regent verplaatst Inge de markt naar binnen', 'Markt verplaatsen naar binnen | Inge | - | - | -'],
]);

testNoWork('"%s" asks for nothing', [
  'Als het regent blijft Bas thuis',
  'Als Bas komt is de zaal vol',
  'Als Bas komt kom ik ook',
  'Als alles lukt ben ik op tijd',
  'Als Bas belt neem ik op',
  'Als je klaar bent hoor ik het graag',
  'Zodra ik meer weet laat ik het weten',
  'Als het zo doorgaat geef ik het op',
  'Als de bel gaat lunchen we',
  'Wanneer de zaal vol is gaat de deur dicht',
]);
