import { QueryClientProvider } from '@tanstack/react-query';
import { type ReactNode, useCallback, useEffect, useState } from 'react';
import type { Language } from '../../core/shared/language';
import { ApiProblem, apiClient, openRequest, type TokenSource } from './api-client';
import type { Host } from './host';
import { LanguageProvider, languageChosen, languageFor, type Texts, textsIn, useTexts } from './language';
import { LiveChanges } from './live-changes';
import { keep, recall } from './memory';
import type { LocalPerson } from './people/local-person';
import { makeQueryClient } from './query-client';
import { type Me, type Session, SessionContext } from './session';
import { AnnouncerProvider } from './ui/announcer';
import { later } from './ui/later';
import { NoticeProvider } from './ui/notices';
import { ProblemPanel } from './ui/problem-panel';
import { FirstSkeleton } from './ui/skeleton';

const PersonPicker = later(() => import('./people/person-picker').then((m) => m.PersonPicker), <FirstSkeleton />);

type Stage =
  | { readonly kind: 'looking' }
  | { readonly kind: 'choosing'; readonly people: readonly LocalPerson[] }
  | { readonly kind: 'signed-in'; readonly session: Session; readonly texts: Texts }
  | { readonly kind: 'failed'; readonly problem: unknown };

/** Lets nobody through before it is known who they are: by Teams, or by the list of people of local mode. */
export function SessionGate({ host, children }: { readonly host: Host; readonly children: ReactNode }) {
  const { stage, retry, choose } = useSignIn(host);
  switch (stage.kind) {
    case 'looking':
      return <FirstSkeleton />;
    case 'failed':
      return <SignInProblem problem={stage.problem} retry={retry} />;
    case 'choosing':
      return <PersonPicker people={stage.people} onChoose={choose} />;
    case 'signed-in':
      return (
        <SignedIn key={stage.session.me.person.id} {...stage}>
          {children}
        </SignedIn>
      );
  }
}

interface SignedInProps {
  readonly session: Session;
  readonly texts: Texts;
  readonly children: ReactNode;
}

function SignedIn({ session, texts, children }: SignedInProps) {
  const [queryClient] = useState(makeQueryClient);
  return (
    <SessionContext value={session}>
      <LanguageProvider texts={texts}>
        <QueryClientProvider client={queryClient}>
          <AnnouncerProvider>
            <NoticeProvider>
              <LiveChanges>{children}</LiveChanges>
            </NoticeProvider>
          </AnnouncerProvider>
        </QueryClientProvider>
      </LanguageProvider>
    </SessionContext>
  );
}

function textsFor(language: Language, host: Host): Promise<Texts> {
  return textsIn(languageFor(language, host.kind === 'teams' ? host.locale : null));
}

function SignInProblem({ problem, retry }: { readonly problem: unknown; readonly retry: () => void }) {
  const { tabs } = useTexts();
  if (problem instanceof ApiProblem && problem.status === 404) {
    return <ProblemPanel title={tabs.signIn.onlyInTeams} text={tabs.signIn.onlyInTeamsHelp} />;
  }
  return <ProblemPanel title={tabs.signIn.failed} text={tabs.signIn.failedHelp} retry={retry} />;
}

const REMEMBERED = 'tafelwerk.person';

function useSignIn(host: Host) {
  const [stage, setStage] = useState<Stage>({ kind: 'looking' });
  const enter = useCallback(
    async (tokens: TokenSource, switchPerson: (() => void) | null) => {
      const api = apiClient(tokens);
      const me = await api.get<Me>('/api/me');
      const setLanguage = async (language: Language) => {
        await api.send('PUT', '/api/me/language', { language });
        languageChosen();
        const texts = await textsFor(language, host);
        setStage((now) => (now.kind === 'signed-in' ? withLanguage(now, language, texts) : now));
      };
      const texts = await textsFor(me.language, host);
      setStage({ kind: 'signed-in', session: { api, me, host, switchPerson, setLanguage }, texts });
    },
    [host],
  );
  const begin = useCallback(
    async (personId: string | null) => {
      try {
        if (host.kind === 'teams') return await enter(host.token, null);
        const people = await openRequest<readonly LocalPerson[]>('/api/local/people');
        const switchPerson = () => {
          keep(REMEMBERED, null);
          setStage({ kind: 'choosing', people });
        };
        const known = people.find((person) => person.id === personId);
        if (!known) return switchPerson();
        keep(REMEMBERED, known.id);
        await enter(localTokens(known.id), switchPerson);
      } catch (problem) {
        setStage({ kind: 'failed', problem });
      }
    },
    [host, enter],
  );
  const resume = useCallback(() => {
    setStage({ kind: 'looking' });
    void begin(recall(REMEMBERED));
  }, [begin]);
  useEffect(resume, [resume]);
  return { stage, retry: resume, choose: (personId: string) => void begin(personId) };
}

function withLanguage(stage: Extract<Stage, { kind: 'signed-in' }>, language: Language, texts: Texts): Stage {
  return { ...stage, session: { ...stage.session, me: { ...stage.session.me, language } }, texts };
}

/** In local mode a token is bound to the running server; after a restart a new one is asked for. */
function localTokens(personId: string): TokenSource {
  let token: Promise<string> | null = null;
  return (wish) => {
    if (!token || wish === 'fresh') {
      token = openRequest<{ readonly token: string }>('/api/local/session', { personId }).then(
        (answer) => answer.token,
      );
      token.catch(() => {
        token = null;
      });
    }
    return token;
  };
}
