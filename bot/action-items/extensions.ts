import { listActionItems } from '../../core/action-items/use-cases';
import type { SearchExtension } from '../extension';
import { itemCard, itemFacts } from './cards';
import { readerOf } from './commands';

const FOUND_MAX = 10;

/** Finds action items by a word, a name or a number, to show one in the conversation. */
export const findActionItem: SearchExtension = {
  commandId: 'zoek-actie', // cspell:ignore zoek
  async search(turn, text) {
    const words = text
      .trim()
      .replace(/^#(?=\d)/, '')
      .slice(0, 100);
    const selection = words ? { text: words } : { owner: turn.who.person.id, statuses: OPEN };
    const page = await listActionItems(turn.ports, turn.who, selection, { offset: 0, limit: FOUND_MAX });
    const reader = readerOf(turn);
    return page.items.map((item) => ({
      item,
      card: itemCard(reader, item, { in: 'item', number: item.number }, null),
      subtitle: itemFacts(reader, item).join(' · '),
    }));
  },
};

const OPEN = ['te-doen', 'bezig', 'wacht'] as const;
