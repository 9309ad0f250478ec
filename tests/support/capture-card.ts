import type { Reader } from '../../bot/action-items/cards';
import type { CaptureCard } from '../../bot/capture/cards';
import type { CapturedItemView } from '../../core/capture/views';
import { asCoalitionCode } from '../../core/shared/ids';
import { sentences } from '../../i18n/sentences';
import { day } from './builders';

/** Who reads a card, on Monday 23 November 2026. */
export const aReader = (language: 'nl' | 'en' = 'nl'): Reader => ({
  texts: sentences(language),
  refreshes: true,
  today: day('2026-11-23'),
  boardUrl: (coalition) => `https://tafelwerk.example/${coalition ?? 'mijn-acties'}`,
});

/** Of an item of which no part was read. */
export const NO_EVIDENCE: CapturedItemView['evidence'] = { owners: [], due: null, coalition: null, priority: null };

/** An open action item of coalition 4 with every part read from the message; give what the test is about. */
export function aCapturedItem(parts: Partial<CapturedItemView> = {}): CapturedItemView {
  return {
    number: 214,
    title: 'Concept-begroting maken',
    owners: [{ personId: 'p1', name: 'Sanne de Wit' }],
    dueDay: day('2027-01-15'),
    daysOverdue: 0,
    coalition: { code: '4', shortName: 'Ontwikkelfonds' },
    priority: 'A',
    status: 'te-doen',
    waitsOn: null,
    version: 1,
    mayChange: { allowed: true },
    doubts: [],
    evidence: {
      owners: [{ name: 'Sanne de Wit', words: 'Sanne maakt', reason: 'name' }],
      due: { words: 'uiterlijk 15 januari', reason: 'date-next-year' },
      coalition: { words: '#ontwikkelfonds', reason: 'hashtag' },
      priority: { words: 'prio A', reason: 'letter' },
    },
    ...parts,
  };
}

/** What the card says about a message of the personal chat that gave these items. */
export function aCaptureCard(items: readonly CapturedItemView[], parts: Partial<CaptureCard> = {}): CaptureCard {
  return {
    view: { key: { conversationId: 'c1', activityId: 'm1' }, cardId: null, deleted: false, items },
    place: { in: 'message', id: 'm1', language: 'nl' },
    setting: 'personal',
    coalitions: [
      { code: asCoalitionCode('4'), name: 'Ontwikkelfonds Noord-Holland', shortName: 'Ontwikkelfonds' },
      { code: asCoalitionCode('10'), name: 'Skillscoalitie', shortName: 'Skills' },
    ],
    notice: null,
    emptied: false,
    ...parts,
  };
}
