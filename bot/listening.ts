import { opensCorrection } from '../core/capture/correction';
import { isOverheardCorrection } from '../core/capture/correction-use-cases';
import type { CapturePorts } from '../core/capture/ports';
import { keyOf } from './capture/card-actions';
import type { HeardMessage } from './heard';
import { knownSpeaker } from './people';
import type { BotParts } from './turn';
import { typedWords } from './typed-words';

/**
 * Why a message is listened to: it was said to the bot, says in so many words that it is an action, or begins as a
 * correction does or answers something, which may be a card. The rest is said among people: it is not stored and not answered.
 */
export type Listening = 'addressed' | 'marked' | 'perhaps-correction' | 'overheard';

/** Decides how to listen to a message, by its words and by whether it answers something. */
export function listeningTo({
  addressed,
  text,
  answers,
}: Pick<HeardMessage, 'addressed' | 'text' | 'answers'>): Listening {
  if (addressed) return 'addressed';
  if (isMarked(text)) return 'marked';
  return answers !== null || opensCorrection(text) ? 'perhaps-correction' : 'overheard';
}

/** Whether a message says in so many words that it is an action. */
export function isMarked(text: string): boolean {
  return MARKED.test(text);
}

const MARKED = new RegExp(`(?:^|\\n)\\s*(?:[-*•]\\s*)?(?:${typedWords('marker').join('|')})\\s?:|\\[ ?\\]`, 'i');

/** Whether what was said among people corrects an action item, by somebody who may. Looks, and keeps nothing. */
export function corrects(parts: BotParts, heard: HeardMessage): Promise<boolean> {
  return lookingAt(parts, heard, async (ports) => {
    const sender = await knownSpeaker(ports, heard);
    if (!sender) return false;
    const { text, mentions, reference, answers } = heard;
    return isOverheardCorrection(ports, sender, {
      key: keyOf(heard, heard.activityId),
      revisedAt: heard.at,
      text,
      mentions,
      reference,
      answers,
    });
  });
}

/** Whether action items were captured from a message, so that its edits matter whatever they say. */
export function isCaptured(parts: BotParts, heard: HeardMessage): Promise<boolean> {
  return lookingAt(parts, heard, async ({ captures }) => {
    const known = await captures.find(keyOf(heard, heard.activityId));
    return known !== null && known.actions.length > 0;
  });
}

/** Looks in the programme of whoever speaks; where none takes part, there is nothing to find. */
async function lookingAt(
  { programmeOf, inProgramme }: BotParts,
  { tenantId }: HeardMessage,
  look: (ports: CapturePorts) => Promise<boolean>,
): Promise<boolean> {
  const programme = programmeOf(tenantId);
  return programme !== null && inProgramme(programme, look);
}
