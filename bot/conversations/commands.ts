import { linkConversation, unlinkConversation } from '../../core/capture/conversation-use-cases';
import { bold, card, heading, line, openUrl, plain, subtle } from '../kit/card';
import { type Command, type Reply, say, sayUnknown, show, type Turn, unlessAction } from '../turn';
import { typedWords } from '../typed-words';

export const conversationCommands: readonly Command[] = [
  {
    words: typedWords('help'),
    takes: 'nothing',
    run: async (turn) => helpReply(turn),
  },
  {
    words: typedWords('link'),
    takes: 'name',
    run: async (turn, name) => {
      const { chat, shared } = turn.texts;
      if (!name) return say(chat.whichLink);
      const outcome = await linkConversation(turn.ports, turn.who, turn.conversation, name);
      if (!outcome.ok) {
        const sentence = shared.refusals[outcome.code](outcome.facts);
        return outcome.code === 'link-unknown' ? sayUnknown(name, sentence) : say(sentence);
      }
      const { link, name: found } = outcome.value;
      return say(link.kind === 'coalition' ? chat.linkedToCoalition(found) : chat.linkedToTafel(found));
    },
    asked: async (turn, name) => askWhether(turn, 'link', name),
  },
  {
    words: typedWords('unlink'),
    takes: 'nothing',
    run: async (turn) => {
      const outcome = await unlinkConversation(turn.ports, turn.who, turn.conversation);
      return say(outcome.ok ? turn.texts.chat.unlinked : turn.texts.shared.refusals[outcome.code](outcome.facts));
    },
    asked: async (turn) => askWhether(turn, 'unlink', null),
  },
];

/** A question ties nothing: it is asked back as the command that would. */
function askWhether({ texts: { chat } }: Turn, what: 'link' | 'unlink', name: string | null): Reply {
  return unlessAction(chat.didYouMean([chat.words[what].at(-1), name].filter(Boolean).join(' ')));
}

/** The first words where the bot is added. Among people they are few: who wants to know more asks for help. */
export function welcomeReply(turn: Turn): Reply {
  return turn.conversation.kind === 'personal' ? helpReply(turn) : say(turn.texts.chat.welcomeInGroup);
}

function helpReply({ texts, conversation, boardUrl }: Turn): Reply {
  const { chat } = texts;
  const lines = chat.help.map(([typed, does]) => line([bold(typed), plain(` ${does}`)], { spacing: 'Small' }));
  const inGroup = conversation.kind === 'personal' ? null : line([subtle(chat.helpInGroup)]);
  return show(
    card(
      chat.welcome,
      [line([heading(chat.welcome)]), line([plain(chat.helpLead)]), line([subtle(chat.example)]), inGroup, ...lines],
      { actions: [openUrl(chat.openMine, boardUrl(null))] },
    ),
  );
}
