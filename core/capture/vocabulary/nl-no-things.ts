import { wordSet } from './phrase-list';

/**
 * Words that stand behind a name without being what that person works on: answers, how somebody is, where they are,
 * what they eat, and what they are called for.
 */
export const NO_THINGS: ReadonlySet<string> = wordSet(
  'akkoord eens oneens idem hetzelfde dito super fantastisch geweldig mooi leuk gezellig grappig interessant duidelijk helder klopt twijfel neutraal ',
  'aanwezig afwezig ziek beter verkouden vrij weg thuis onderweg bezet verhinderd vakantie verlof cursus kantoor online erbij eerst laatst ',
  'vega vegan vegetarisch veganist vegetariër vlees vis kip glutenvrij lactosevrij ',
  'voorzitter vicevoorzitter secretaris penningmeester notulist gespreksleider voorzit lid leden projectleider programmamanager manager directeur coordinator ',
  'adviseur beleidsadviseur beleidsmedewerker docent docente leraar student stagiair bestuurder wethouder gedeputeerde aanjager ambassadeur contactpersoon ',
  'groet groeten groetjes cc bcc fyi lol haha hahaha hoi hallo dankjewel bedankt succes welkom gefeliciteerd hier daar ergens nergens samen ',
);
