import type { ChatProblem, SettingProblem, server as source } from '../nl/server';

/** Sentences for whoever starts the server, in English. */
export const server: typeof source = {
  portInUse: (port) =>
    `Port ${port} is in use. Is Tafelwerk running already? Otherwise choose another port, such as PORT=${port + 1} npm start.`,
  noLocalModeInProduction:
    'With NODE_ENV=production Tafelwerk does not start in local mode, where anybody can be anybody. Set BOT_ID and AAD_APP_CLIENT_ID.',
  settingMissing: (name) => `${name} is missing. Teams needs it.`,
  settingWrong: (name, why) => `${name} ${settingProblems[why]}.`,
  chatDidNotStart: (why) =>
    `The chat (Agents Playground) does not start: ${chatProblems[why]}. The board works without it.`,
};

const settingProblems: Record<SettingProblem, string> = {
  'not-a-number': 'must be a number, within what is possible',
  'not-an-address': 'must be a full address, such as https://tafelwerk.example',
  'not-a-guid': 'must be a GUID',
  'not-a-database': 'must begin with postgresql://',
  'not-tenants': 'must look like tenant=programme,tenant=programme',
  'not-a-choice': 'has a value that is not possible',
};

const chatProblems: Record<ChatProblem, string> = {
  'not-installed': 'it is not installed',
  silent: 'it does not answer',
  stopped: 'the program stopped',
};
