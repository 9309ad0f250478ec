import type { ActionItemView } from '../../core/action-items/views';
import type { Chat } from '../nl/chat';
import { ranges } from '../nl/shared';
import { shared } from './shared';

type Status = ActionItemView['status'];

const STATUS_HEADER: Record<Status, string> = {
  'te-doen': 'Captured',
  bezig: 'In progress',
  wacht: 'Waiting',
  klaar: 'Done',
  ingetrokken: 'Withdrawn',
};

const actions = (count: number) => (count === 1 ? '1 action' : `${shared.inDigits(count)} actions`);

/** What the bot says, in English. */
export const chat: Chat = {
  example: 'action: Sanne calls the UWV by Friday, prio A',

  words: {
    help: ['what can you do', 'hello', 'hi'],
    mine: ['my actions', 'show my actions'],
    list: ['actions', 'show actions'],
    close: ['done', 'close'],
    closed: ['done', 'closed', 'finished'],
    reopen: ['reopen'],
    reopened: ['reopen', 'open again'],
    link: ['link to', 'link'],
    unlink: ['unlink'],
    marker: ['action', 'actions', 'action item', 'action items', 'todo', 'to-do', 'to do', 'task'],
    courtesy: ['please', 'pls', 'thanks', 'thank you'],
  },

  header: (status, number) => `${STATUS_HEADER[status]} · #${number}`,
  severalHeader: (count) => `Captured · ${actions(count)}`,
  summary: (status, number, title) => `${STATUS_HEADER[status]}: #${number} ${title}`,
  severalSummary: (count) => `Captured: ${actions(count)}`,
  withdrawnOne: (title) => `Withdrawn: ${title}`,
  withdrawnMany: (count) => `Withdrawn: ${actions(count)}`,
  emptyCard: 'There is no action here any more.',
  from: (words) => `from “${words}”`,
  prio: (priority) => `prio ${priority}`,
  moreOnBoard: (count) => `And ${actions(count)} more. You can see them all on the board.`,
  allOnBoard: 'These are too many for one card. You can see them all on the board.',

  done: 'Done',
  doneLabel: (number, title) => `Done: #${number} ${title}`,
  reopen: 'Reopen',
  reopenLabel: (number, title) => `Reopen #${number} ${title}`,
  change: 'Edit',
  changeLabel: (number, title) => `Edit #${number} ${title}`,
  undo: 'Undo',
  undoAll: 'Undo all',
  restore: 'Restore',
  restoreLabel: (number, title) => `Restore #${number} ${title}`,
  restoreAll: 'Restore all',
  save: 'Save',
  cancel: 'Cancel',
  why: 'Why this?',
  openBoard: 'Open the board',
  openMine: 'Open my actions',
  refresh: 'Refresh',
  place: 'Place',
  withdraw: 'Withdraw',
  keep: 'Leave it',
  dropOwner: (name) => `Remove owner ${name}`,
  dropDue: 'Remove the date',
  dropCoalition: (name) => `Remove coalition ${name}`,
  dropPriority: 'Remove the priority',
  buttonTooOld: 'This button no longer works. Refresh the card, or type help.',
  cardUnknown: 'I no longer know this action. It may be gone, or belong to another chat.',

  formHeader: (number) => `Edit #${number}`,
  title: 'What needs to be done?',
  owner: 'Owner',
  otherOwner: 'Or a name that is not in the list',
  alsoOwners: (names) => `Also involved: ${shared.listOf(names)}`,
  due: 'Due on',
  coalition: 'Coalition',
  priorityLabel: 'Priority',
  noOwner: 'no owner',
  noPriority: 'no priority',
  chooseCoalition: 'Choose a coalition',
  placeMany: (numbers) => `Still to be placed: ${shared.listOf(ranges(numbers, 'to'))}`,

  whichDate: (words) => `Which day do you mean by “${words}”?`,
  otherDate: (words) => `By “${words}” you may also mean another day.`,
  otherWeekday: (words, day) => `“${words}” does not fit: that is ${day}. Or do you mean another day?`,
  impossibleDate: (words) => `“${words}” does not exist. Do you mean one of these days?`,
  impossibleDateOnly: (words) => `“${words}” does not exist. Choose a day under Edit.`,
  pastDate: (words) => `“${words}” has passed. Which day do you mean?`,
  pastDateOnly: (words) => `“${words}” has passed. Choose a day under Edit.`,
  whichCoalition: (words) =>
    words ? `Which coalition do you mean by “${words}”?` : 'Which coalition does this belong to?',
  whichPerson: (name) => `Who is “${name}”?`,
  unknownPerson: (name) => `I know nobody called “${name}”. The name is kept; choose someone else under Edit.`,
  withNumber: (number, question) => `#${number}: ${question}`,
  messageDeleted: (count) =>
    count === 1
      ? 'The message was deleted. Do you want to withdraw the action too?'
      : 'The message was deleted. Do you want to withdraw the actions too?',
  messageEmptied: (count) =>
    count === 1
      ? 'Your message no longer holds an action. Do you want to withdraw it?'
      : 'Your message no longer holds any actions. Do you want to withdraw them?',

  revised: (number, parts) => `#${number} updated: ${parts.join(', ')}.`,
  revisedTitle: (title) => `now “${title}”`,
  revisedOwners: (names) => (names.length === 0 ? 'no owner any more' : `owner is now ${shared.listOf(names)}`),
  revisedDue: (day) => (day ? `due on ${day}` : 'no date any more'),
  revisedCoalition: (name) => (name ? `now belongs to ${name}` : 'still to be placed'),
  revisedPriority: (priority) => (priority ? `priority is now ${priority}` : 'no priority any more'),
  revisedAdded: (number, title) => `#${number} was added: ${title}.`,
  revisedWithdrawn: (number) => `#${number} was withdrawn, because it is no longer in your message.`,
  restored: (number) => `#${number} is back.`,
  calledOff: (number) => `#${number} is withdrawn.`,
  alreadySo: (number) => `#${number} was like that already.`,
  commandsAreNotRepeated: 'I do not carry out an edited command again. Send it as a new message.',

  notUnderstood: (example) => `I see no action in this. Try for instance “${example}”, or type help.`,
  youAreWelcome: 'You’re welcome!',
  partRead: (characters) =>
    `This message is long: only its first ${characters.toLocaleString('en-GB')} characters were read.`,
  didYouMean: (typed) => `Do you mean “${typed}”?`,
  unknownTenant: 'Your organisation does not take part in Tafelwerk yet. Ask the secretariat to add you.',
  closed: (numbers) => `Done: ${shared.listOf(numbers.map((number) => `#${number}`))}.`,
  reopened: (numbers) => `Open again: ${shared.listOf(numbers.map((number) => `#${number}`))}.`,
  mine: 'My actions',
  mineEmpty: (example) => `You have no open actions. Capture one with “${example}”.`,
  mineInGroup: (name, count) =>
    count === 0
      ? `${name}, you have no open actions.`
      : `${name}, you have ${count === 1 ? '1 open action' : `${shared.inDigits(count)} open actions`}. To see them, type “my actions” in the chat with me.`,
  mineGroups: {
    overdue: 'Overdue',
    thisWeek: 'This week',
    later: 'Later',
    withoutDate: 'Without a date',
    waiting: 'Waiting for someone else',
  },
  coalitionList: (name, count) => `${name} · ${shared.inDigits(count)} open`,
  coalitionEmpty: (name) => `${name} has no open actions.`,
  whichNumber: (word) => `Which number? Type for instance “${word} 214”.`,
  whichList: 'Of which coalition? Type for instance “actions ontwikkelfonds”.',
  notACoalition: (name) => `${name} is a tafel. Actions belong to a coalition: type “actions” and its name.`,
  whichLink: 'Where does this chat belong? Type for instance “link ontwikkelfonds”.',
  linkedToCoalition: (name) =>
    `This chat now belongs to ${name}. Actions from this chat go there, unless you name another coalition.`,
  linkedToTafel: (name) => `This chat now belongs to ${name}. Name the coalition with an action, and it goes there.`,
  unlinked: 'This chat no longer belongs anywhere. Name the coalition with an action.',

  welcome: 'Hi! I capture actions for your coalitions.',
  welcomeInGroup: 'Hi! I capture actions for your coalitions. Mention me with @ and write your action, or type help.',
  helpLead: 'Write an action the way you would say it. I show what I understood, and one press undoes it.',
  helpInGroup: 'In a group or channel, mention me with @.',
  help: [
    ['action: …', 'captures an action, with who, when and #coalition'],
    ['my actions', 'shows what you still have to do'],
    ['actions ontwikkelfonds', 'shows what is open in a coalition'],
    ['done 214', 'marks an action as done; several at once too: done 214, 215'],
    ['reopen 214', 'opens an action again'],
    ['link ontwikkelfonds', 'sends actions from this chat there from now on'],
    ['unlink', 'ends that'],
  ],

  dialogTitle: 'Capture as action',
  dialogText: 'The action, in one or more lines',
  dialogUnderstood: 'This is how I read it:',
  dialogSave: 'Capture',
  dialogCoalition: 'Coalition (if it is not in the text)',
  dialogSource: 'Open the message',
  dialogSaved: (count, numbers) =>
    `Captured: ${actions(count)} (${shared.listOf(numbers.map((number) => `#${number}`))}).`,
  dialogKnown: 'This message was captured already.',
  searchEmpty: 'No action found. Search for a word, a name or a number.',
};
