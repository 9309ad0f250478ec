import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { LinePreview, LinePreviewAction } from '../../../core/capture/views';
import { useCoalitions } from '../coalitions/queries';
import { type Texts, useTexts } from '../language';
import { fullDate } from '../ui/dates';
import { PLAIN_LIST } from '../ui/styles';
import { answersTo, doubtSentence } from './doubts';

interface LineChipsProps {
  readonly id: string;
  readonly preview: LinePreview | undefined;
  /** What stands here while there is no line. */
  readonly hint: string;
  readonly line: string;
  /** Puts an answer to a question in the line. */
  readonly onLine: (line: string) => void;
}

/** What a line is understood to mean, while it is being typed: one chip per part, with the words it came from. */
export function LineChips({ id, preview, hint, line, onLine }: LineChipsProps) {
  const styles = useStyles();
  const texts = useTexts();
  const coalitions = useCoalitions().data ?? [];
  return (
    <div id={id} className={styles.area}>
      {!preview && <span className={styles.hint}>{hint}</span>}
      {preview?.actions.length === 0 && <span className={styles.hint}>{texts.tabs.line.nothing}</span>}
      {preview?.actions.map((action, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: actions have no name but their place in the line
        <ul key={i} className={styles.chips}>
          {chipsOf(action, texts).map((chip) => (
            <li key={chip.key} className={styles.chip} title={chip.why}>
              <span aria-hidden="true">{chip.sign}</span> {chip.text}
            </li>
          ))}
          {action.doubts.map((doubt) => (
            <li key={doubt.about + doubt.words} className={styles.doubt}>
              <span aria-hidden="true">?</span> {doubtSentence(doubt, texts)}
              {answersTo(doubt, line, texts, coalitions).map((answer) => (
                <Button key={answer.text} size="small" onClick={() => onLine(answer.line)}>
                  {answer.text}
                </Button>
              ))}
            </li>
          ))}
        </ul>
      ))}
    </div>
  );
}

interface Chip {
  readonly key: string;
  readonly sign: string;
  readonly text: string;
  readonly why: string | undefined;
}

/** The chips of one understood action, in the order of the card in the chat. */
function chipsOf(action: LinePreviewAction, texts: Texts): readonly Chip[] {
  const { shared, tabs } = texts;
  const { evidence } = action;
  const from = (
    part: { words: string; reason: string } | null | undefined,
    reasons: Readonly<Record<string, string>>,
  ) =>
    part ? (part.words ? tabs.line.from(part.words, reasons[part.reason] ?? '') : reasons[part.reason]) : undefined;
  return [
    { key: 'title', sign: '✓', text: action.title, why: undefined },
    ...action.owners.map((owner, i) => ({
      key: `owner ${owner.name}`,
      sign: '👤',
      text: owner.name,
      why: from(evidence.owners[i], shared.ownerReasons),
    })),
    ...(action.dueDay
      ? [{ key: 'due', sign: '📅', text: fullDate(action.dueDay, texts), why: from(evidence.due, shared.dueReasons) }]
      : []),
    ...(action.coalition
      ? [
          {
            key: 'coalition',
            sign: '🏷',
            text: action.coalition.shortName,
            why: from(evidence.coalition, shared.coalitionReasons),
          },
        ]
      : []),
    ...(action.priority
      ? [
          {
            key: 'priority',
            sign: '⚑',
            text: shared.priority[action.priority],
            why: from(evidence.priority, shared.priorityReasons),
          },
        ]
      : []),
  ];
}

const useStyles = makeStyles({
  area: { minHeight: '28px', display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXS },
  hint: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, lineHeight: '28px' },
  chips: {
    ...PLAIN_LIST,
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalXS,
  },
  chip: {
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusCircular,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: 'anywhere',
  },
  doubt: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorStatusWarningBorder1}`,
    backgroundColor: tokens.colorStatusWarningBackground1,
    color: tokens.colorStatusWarningForeground1,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
});
