import { wordSet } from './phrase-list';

/** Small words by which Dutch and English are told apart; no word is in both. */
export const DUTCH_WORDS: ReadonlySet<string> = wordSet(
  'de het een van voor naar met bij en ik jij je wij kun kan wil wie moet graag uiterlijk nog niet dat die er eind volgende deze door maak ',
  'actie acties januari februari maart mei juni juli augustus oktober maandag dinsdag woensdag donderdag vrijdag morgen vandaag klaar prio aub',
);
export const ENGLISH_WORDS: ReadonlySet<string> = wordSet(
  'the a an of for with on at by and i you can could will would who must please before not this from should let they january february march may june ',
  "july august october monday tuesday wednesday thursday friday tomorrow today priority high low i'll next my our your about into everyone send call book ",
  'action task within weeks months years figures minutes sends calls books prepare prepares write writes make makes buy buys bring brings ask asks arrange arranges draft drafts ',
  'pay pays give gives find finds finish finishes complete completes provide provides organise organises organize organizes confirm confirms invite invites collect collects ',
  'deliver delivers discuss discusses submit submits schedule schedules promised',
);
