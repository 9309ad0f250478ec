import type { ActionItem } from '../../core/action-items/action-item';
import { type Actor, actor } from '../../core/people/actor';
import type { Person, Role } from '../../core/people/person';
import { asActionItemNumber, asCoalitionCode, asPersonId } from '../../core/shared/ids';
import type { Instant, PlainDate } from '../../core/shared/plain-date';

/** Monday 23 November 2026, quarter past nine in Amsterdam. */
export const MONDAY = '2026-11-23T08:15:00.000Z' as Instant;

export const day = (text: string) => text as PlainDate;

/** A person of the programme; `coalitions` are the codes of which this person is a member. */
export function aPerson(name: string, role: Role = 'lid', coalitions: readonly string[] = []): Person {
  return {
    id: asPersonId(name.toLowerCase().replace(/\s+/g, '-')),
    name,
    role,
    organisation: null,
    coalitions: coalitions.map(asCoalitionCode),
    language: 'nl',
  };
}

export function who(person: Person, now: string = MONDAY): Actor {
  return actor(person, now as Instant);
}

/** An open action item of coalition 4, logged by Bas; give what the test is about. */
export function anActionItem(parts: Partial<ActionItem> = {}): ActionItem {
  return {
    number: asActionItemNumber(214),
    title: 'Concept-begroting maken',
    owners: [],
    dueDay: null,
    coalition: asCoalitionCode('4'),
    priority: null,
    state: { status: 'te-doen' },
    origin: { kind: 'chat', conversationId: 'c1', link: null },
    createdBy: asPersonId('bas'),
    createdAt: MONDAY,
    version: 1,
    ...parts,
  };
}
