import { createContext, useContext } from 'react';
import type { Role } from '../../core/people/person';
import type { Language } from '../../core/shared/language';
import type { ApiClient } from './api-client';
import type { Host } from './host';

/** Who is signed in, as the server sees them. */
export interface Me {
  readonly person: {
    readonly id: string;
    readonly name: string;
    readonly role: Role;
    readonly coalitions: readonly string[];
  };
  readonly language: Language;
  readonly programme: { readonly id: string; readonly name: string };
  readonly today: string;
}

export interface Session {
  readonly api: ApiClient;
  readonly me: Me;
  readonly host: Host;
  /** Only in local mode: be somebody else. */
  readonly switchPerson: (() => void) | null;
  readonly setLanguage: (language: Language) => Promise<void>;
}

export const SessionContext = createContext<Session | null>(null);

export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error('useSession outside SessionGate');
  return session;
}
