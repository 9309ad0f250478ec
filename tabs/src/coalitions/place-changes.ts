import { useTexts } from '../language';
import { sentenceOf } from '../problems';
import { useNotify } from '../ui/notices';
import { useCoalitionChanges } from './queries';

interface Place {
  readonly id: string;
  /** What was looked for when it was open. */
  readonly place: string;
  /** Who has it now; null while it is open. */
  readonly taker: string | null;
}

/** Gives a place to an organisation, or opens it again with null; tells so, and offers to put back who had it. */
export function usePlaceChange(code: string): (place: Place, taker: string | null) => Promise<void> {
  const texts = useTexts();
  const notify = useNotify();
  const { fillPlace } = useCoalitionChanges(code);
  return async ({ id, place, taker: before }, after) => {
    const { placeFilled, placeReopened } = texts.tabs.about;
    const about = `place ${id}`;
    const told = (name: string | null) => {
      const text = name === null ? placeReopened(place || texts.shared.toBeDecided) : placeFilled(name);
      return { text, intent: 'done', about } as const;
    };
    const failed = (problem: unknown) => notify({ text: sentenceOf(problem, texts), intent: 'failed', about });
    const undo = () => void fillPlace(id, before).then(() => notify(told(before)), failed);
    try {
      await fillPlace(id, after);
      notify({ ...told(after), undo });
    } catch (problem) {
      failed(problem);
    }
  };
}
