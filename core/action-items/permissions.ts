import { type Person, servesProgramme } from '../people/person';
import { allowed, denied, type Permission } from '../shared/outcome';
import type { ActionItem } from './action-item';

/**
 * Whether a person may change an action item: who carries it, who logged it, who works in its coalition,
 * and who serves the programme or leads a tafel. What is nog te plaatsen is open to everyone but a gast.
 */
export function mayChange(item: ActionItem, person: Person): Permission<'not-allowed-to-change'> {
  if (servesProgramme(person) || person.role === 'gespreksleider') return allowed;
  if (item.createdBy === person.id || item.owners.some((owner) => owner.personId === person.id)) return allowed;
  if (item.coalition ? person.coalitions.includes(item.coalition) : person.role !== 'gast') return allowed;
  return denied('not-allowed-to-change');
}
