import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactNode, useEffect, useRef } from 'react';
import { Link, NavLink, useLocation } from 'react-router';
import { useUnplacedCount } from './coalitions/queries';
import { ConnectionBar } from './connection-bar';
import { useTexts } from './language';
import { sentenceOf } from './problems';
import { useSend } from './sending';
import { useSession } from './session';
import { useNotify } from './ui/notices';

/** What is around every page: where you can go, who you are, and whether there is a connection. */
export function PageFrame({ children }: { readonly children: ReactNode }) {
  const styles = useStyles();
  const { tabs } = useTexts();
  const main = useRef<HTMLElement>(null);
  const { pathname } = useLocation();
  useFocusOnNewPage(main, pathname);
  return (
    <div id="page" className={styles.frame}>
      <a href="#content" className={styles.skip}>
        {tabs.nav.skip}
      </a>
      <header className={styles.header}>
        <nav aria-label={tabs.nav.label} className={styles.nav}>
          <Link className={styles.link} to="/" aria-current={inCoalitions(pathname)}>
            {tabs.nav.coalitions}
          </Link>
          <NavLink className={styles.link} to="/mijn-acties">
            {tabs.nav.mine}
          </NavLink>
          <NavLink className={styles.link} to="/nog-te-plaatsen">
            {tabs.nav.unplaced}
            <UnplacedCount />
          </NavLink>
        </nav>
        <WhoAmI />
      </header>
      <ConnectionBar />
      <main id="content" ref={main} tabIndex={-1} data-scroller className={styles.main}>
        <div className={styles.content}>{children}</div>
      </main>
    </div>
  );
}

/** A board lies under the coalitions: their link is the way back, not the page itself. */
function inCoalitions(pathname: string): 'page' | 'true' | undefined {
  if (pathname === '/') return 'page';
  return pathname.startsWith('/coalities/') ? 'true' : undefined;
}

function UnplacedCount() {
  const styles = useStyles();
  const { shared } = useTexts();
  const count = useUnplacedCount();
  return count ? <span className={styles.count}>{shared.inDigits(count)}</span> : null;
}

function WhoAmI() {
  const styles = useStyles();
  const texts = useTexts();
  const { tabs, language } = texts;
  const { me, switchPerson, setLanguage } = useSession();
  const notify = useNotify();
  const send = useSend();
  const other = language === 'nl' ? 'en' : 'nl';
  const turn = () =>
    send(() => setLanguage(other)).catch((problem: unknown) =>
      notify({ text: sentenceOf(problem, texts), intent: 'failed' }),
    );
  return (
    <div className={styles.who}>
      {switchPerson ? (
        <Button
          size="small"
          appearance="subtle"
          onClick={switchPerson}
          aria-label={tabs.nav.switchPerson(me.person.name)}
        >
          {me.person.name}
        </Button>
      ) : (
        <span>{me.person.name}</span>
      )}
      <Button size="small" appearance="subtle" lang={other} onClick={() => void turn()}>
        {tabs.nav.otherLanguage}
      </Button>
    </div>
  );
}

/** After a link to another page the reading starts at that page; the first page is left as the browser gives it. */
function useFocusOnNewPage(main: React.RefObject<HTMLElement | null>, pathname: string) {
  const known = useRef(pathname);
  useEffect(() => {
    if (known.current === pathname) return;
    known.current = pathname;
    main.current?.focus({ preventScroll: true });
    main.current?.scrollTo({ top: 0 });
  }, [pathname, main]);
}

const useStyles = makeStyles({
  frame: { display: 'flex', flexDirection: 'column', height: '100%' },
  skip: {
    position: 'absolute',
    left: '-9999px',
    padding: tokens.spacingHorizontalS,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorBrandForegroundLink,
    zIndex: 20,
    ':focus': { left: tokens.spacingHorizontalS, top: tokens.spacingVerticalS },
  },
  header: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalL,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground2,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  nav: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalM },
  link: {
    display: 'inline-flex',
    alignItems: 'center',
    minHeight: '32px',
    color: tokens.colorNeutralForeground2,
    textDecorationLine: 'none',
    borderBottom: `${tokens.strokeWidthThick} solid transparent`,
    // Forced colours draw what is transparent: only the page you are on has a line.
    '@media (forced-colors: active)': { '&:not([aria-current])': { borderBottomColor: 'Canvas' } },
    ':hover': { color: tokens.colorNeutralForeground2Hover },
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
    '&[aria-current]': {
      color: tokens.colorNeutralForeground1,
      fontWeight: tokens.fontWeightSemibold,
      borderBottom: `${tokens.strokeWidthThick} solid ${tokens.colorBrandStroke1}`,
    },
  },
  count: {
    marginLeft: tokens.spacingHorizontalXS,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
  },
  who: { display: 'flex', alignItems: 'center', color: tokens.colorNeutralForeground2 },
  main: {
    display: 'flex',
    flexDirection: 'column',
    flexGrow: 1,
    minHeight: 0,
    overflowY: 'auto',
    overflowX: 'hidden',
    ':focus': { outlineStyle: 'none' },
  },
  content: { display: 'flex', flexDirection: 'column', flex: '1 0 auto', minWidth: 0 },
});
