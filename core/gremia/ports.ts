import type { Gremium, Seat } from './gremium';

/** The bodies of one programme. */
export interface GremiumStore {
  all(): Promise<readonly Gremium[]>;
  seats(): Promise<readonly Seat[]>;
}
