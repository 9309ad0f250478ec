import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { CoalitionDetail } from '../../../core/coalitions/views';
import { useTexts } from '../language';
import { PLAIN_LIST } from '../ui/styles';
import { FilledPlace } from './filled-place';
import { OpenPlace } from './open-place';

/** Who takes part, which places are still open, and what was planned. */
export function AboutCoalition({ coalition }: { readonly coalition: CoalitionDetail }) {
  const styles = useStyles();
  const { tabs } = useTexts();
  const { about } = tabs;
  const open = coalition.participants.filter((one) => one.kind === 'nog-te-bepalen');
  const filled = coalition.participants.filter((one) => one.kind === 'organisatie');
  return (
    <div className={styles.page}>
      <Part title={about.openPlaces(open.length)}>
        {open.length === 0 ? (
          <p className={styles.text}>{about.noOpenPlaces}</p>
        ) : (
          <ul className={styles.list}>
            {open.map((place) => (
              <li key={place.id}>
                <OpenPlace coalition={coalition} place={place} />
              </li>
            ))}
          </ul>
        )}
      </Part>
      <Part title={about.participants}>
        <ul className={styles.list}>
          {filled.map((one) => (
            <li key={one.id}>
              <FilledPlace coalition={coalition} participant={one} />
            </li>
          ))}
        </ul>
      </Part>
      <Part title={about.goal}>
        <p className={styles.text}>{coalition.description}</p>
        {coalition.output && <p className={styles.text}>{about.output(coalition.output)}</p>}
        {coalition.werkagendaGoal && <p className={styles.text}>{about.werkagenda(coalition.werkagendaGoal)}</p>}
      </Part>
      <Part title={about.milestones}>
        <p className={styles.text}>{about.milestonesHelp}</p>
        <ul className={styles.list}>
          {coalition.milestones.map((milestone) => (
            <li key={`${milestone.planned.year} ${milestone.planned.quarter} ${milestone.product}`}>
              {about.milestone(milestone.planned.quarter, milestone.planned.year, milestone.product)}
            </li>
          ))}
        </ul>
      </Part>
      {coalition.linkedTo.length > 0 && (
        <Part title={about.linkedTo}>
          <ul className={styles.list}>
            {coalition.linkedTo.map((other) => (
              <li key={other.code}>
                <Link className={styles.link} to={`/coalities/${other.code}`}>
                  {other.shortName}
                </Link>
              </li>
            ))}
          </ul>
        </Part>
      )}
    </div>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const styles = useStyles();
  return (
    <section className={styles.part}>
      <h2 className={styles.title}>{title}</h2>
      {children}
    </section>
  );
}

const useStyles = makeStyles({
  page: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 320px), 1fr))',
    gap: tokens.spacingHorizontalM,
    alignItems: 'start',
  },
  part: {
    padding: tokens.spacingHorizontalL,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    overflowWrap: 'anywhere',
  },
  title: {
    margin: `0 0 ${tokens.spacingVerticalS}`,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  text: { margin: `0 0 ${tokens.spacingVerticalS}`, color: tokens.colorNeutralForeground2 },
  list: {
    ...PLAIN_LIST,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
  },
  link: { color: tokens.colorBrandForegroundLink, display: 'inline-block', minHeight: '24px' },
});
