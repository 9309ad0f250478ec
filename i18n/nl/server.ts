/** Sentences for whoever starts the server. This file is the source; English must match its type. */
export const server = {
  portInUse: (port: number) =>
    `Poort ${port} is al in gebruik. Draait Tafelwerk al? Kies anders een andere poort, zoals PORT=${port + 1} npm start.`,
  noLocalModeInProduction:
    'Met NODE_ENV=production start Tafelwerk niet in de lokale modus: daar kan iedereen zich voordoen als een ander. Stel BOT_ID en AAD_APP_CLIENT_ID in.',
  settingMissing: (name: string) => `${name} ontbreekt. Voor Teams is deze nodig.`,
  settingWrong: (name: string, why: SettingProblem) => `${name} ${settingProblems[why]}.`,
  chatDidNotStart: (why: ChatProblem) =>
    `De chat (Agents Playground) start niet: ${chatProblems[why]}. Het bord werkt wel.`,
};

const settingProblems = {
  'not-a-number': 'moet een getal zijn, binnen wat kan',
  'not-an-address': 'moet een volledig adres zijn, zoals https://tafelwerk.example',
  'not-a-guid': 'moet een GUID zijn',
  'not-a-database': 'moet beginnen met postgresql://',
  'not-tenants': 'moet eruitzien als tenant=programma,tenant=programma',
  'not-a-choice': 'heeft een waarde die niet kan',
};

const chatProblems = {
  'not-installed': 'hij is niet geïnstalleerd',
  silent: 'hij geeft geen antwoord',
  stopped: 'het programma stopte',
};

export type SettingProblem = keyof typeof settingProblems;
export type ChatProblem = keyof typeof chatProblems;
