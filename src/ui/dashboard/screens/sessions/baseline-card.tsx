import { type Baseline, readBaseline, writeBaseline } from '../../../../baseline/baseline.ts';
import { type EarlierReport, parseEarlierReport } from '../../../../report/earlier-report.ts';
import { ActionButton } from '../../../components/action-button.tsx';
import { FileButton, parseJsonFile } from '../../../components/file-button.tsx';
import { useOutcome } from '../../../components/outcome.tsx';
import { countedText, text } from '../../../text.ts';
import type { Opening } from '../../opened/opening.ts';
import type { DashboardActions } from '../../sources.ts';
import { nameOfReport } from './compared.ts';

/** The file's usual name in a repository. */
const fileName = 'outflow.baseline.json';

interface BaselineCardProps {
  /** Name of the recording, with invisible characters made visible. */
  readonly recording: string;
  /** The previous recording: its name, and a function that reads the baseline of all it has. Null if there is none. */
  readonly before: { readonly name: string; readonly read: () => Promise<Baseline> } | null;
  /** The open baseline, with which the recording is compared, and its name; null if none is open. */
  readonly opened: { readonly baseline: Baseline; readonly name: string } | null;
  /** The baseline of all that the recording has; null until it is read. */
  readonly recorded: Baseline | null;
  /** Sentences on how many changes fail a check, and how many do not; `''` if that is not known. */
  readonly tally: string;
  readonly opening: Pick<Opening, 'setBaseline' | 'closeBaseline'>;
  readonly onReport: (report: EarlierReport) => void;
  readonly actions: Pick<DashboardActions, 'saveFile'>;
}

/**
 * The baseline against which a recording is checked: it can be created from a recording, opened from a file, and saved
 * with the accepted changes. A report file can be opened instead of a baseline.
 */
export function BaselineCard(props: BaselineCardProps) {
  const { recording, before, opened, recorded, tally, opening, onReport, actions } = props;
  const { attempt, fail, outcome } = useOutcome();
  const use = (baseline: Baseline, name: string) => {
    opening.setBaseline(baseline, name);
    const fields = Object.values(baseline.vendors).reduce((sum, { length }) => sum + length, 0);
    return countedText('baseline_opened', fields);
  };
  const open = (content: string, name: string) => attempt(async () => use(readBaseline(parseJsonFile(content)), name));
  const openReport = (content: string) =>
    attempt(async () => {
      const result = parseEarlierReport(parseJsonFile(content));
      if ('error' in result) throw new Error(result.error.message);
      onReport(result.report);
      return text('sessions_baseline_read', nameOfReport(result.report));
    });
  const save = async () => {
    const baseline = opened?.baseline ?? recorded;
    if (baseline === null) return '';
    actions.saveFile(fileName, 'application/json', writeBaseline(baseline));
    return text('baseline_saved', fileName);
  };
  return (
    <section class="card baseline-card" aria-label={text('baseline_title')}>
      <p>{opened === null ? text('baseline_none') : [text('baseline_open_is', opened.name), tally].join(' ')}</p>
      <div class="buttons">
        {opened === null && before !== null && (
          <button
            type="button"
            class="button"
            onClick={() => void attempt(async () => use(await before.read(), before.name))}
          >
            {text('baseline_use', before.name)}
          </button>
        )}
        {(opened?.baseline ?? recorded) !== null && (
          <ActionButton act={save}>
            {opened === null ? text('baseline_save_recording', recording) : text('baseline_save')}
          </ActionButton>
        )}
        <FileButton label={text('baseline_open')} accept=".json" onText={open} onFault={fail} />
        {opened === null ? (
          <FileButton label={text('sessions_open_report')} accept=".json" onText={openReport} onFault={fail} />
        ) : (
          <button type="button" class="button" onClick={opening.closeBaseline}>
            {text('baseline_close')}
          </button>
        )}
      </div>
      {outcome}
    </section>
  );
}
