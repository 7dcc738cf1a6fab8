import { type Baseline, readBaseline, writeBaseline } from '../../../../baseline/baseline.ts';
import { ActionButton } from '../../../components/action-button.tsx';
import { FileButton, parseJsonFile } from '../../../components/file-button.tsx';
import { useOutcome } from '../../../components/outcome.tsx';
import { countedText, text } from '../../../text.ts';
import type { Opening } from '../../opened/opening.ts';
import type { DashboardActions } from '../../sources.ts';

/** The file's usual name in a repository. */
const fileName = 'outflow.baseline.json';

interface BaselineChoiceProps {
  /** Name of the recording, with invisible characters made visible. */
  readonly recording: string;
  /** The baseline that is compared with; null if none is open. */
  readonly opened: Baseline | null;
  /** The baseline that accepts everything in the recording; null until it is read. */
  readonly recorded: Baseline | null;
  readonly opening: Pick<Opening, 'setBaseline' | 'closeBaseline'>;
  readonly actions: DashboardActions;
}

/** Saves a recording's baseline, opens one to compare with, and saves it again with the accepted changes. */
export function BaselineChoice({ recording, opened, recorded, opening, actions }: BaselineChoiceProps) {
  const { attempt, fail, outcome } = useOutcome();
  const open = (content: string, name: string) =>
    attempt(async () => {
      const baseline = readBaseline(parseJsonFile(content));
      opening.setBaseline(baseline, name);
      const fields = Object.values(baseline.vendors).reduce((sum, { length }) => sum + length, 0);
      return countedText('baseline_opened', fields);
    });
  const save = async () => {
    const baseline = opened ?? recorded;
    if (baseline === null) return '';
    actions.saveFile(fileName, 'application/json', writeBaseline(baseline));
    return text('baseline_saved', fileName);
  };
  return (
    <section class="comparison-choice" aria-label={text('baseline_title')}>
      {(opened ?? recorded) !== null && (
        <ActionButton act={save}>
          {opened === null ? text('baseline_save_recording', recording) : text('baseline_save')}
        </ActionButton>
      )}
      <FileButton label={text('baseline_open')} accept=".json" onText={open} onFault={fail} />
      {opened !== null && (
        <button type="button" class="button" onClick={opening.closeBaseline}>
          {text('baseline_close')}
        </button>
      )}
      {outcome}
    </section>
  );
}
