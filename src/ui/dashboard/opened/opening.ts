import type { Baseline } from '../../../baseline/baseline.ts';
import { formatNumber, text } from '../../text.ts';
import type { DashboardActions, DashboardSources } from '../sources.ts';
import { FileProblem, type OpenedBaseline, type OpenedFile } from './opened-file.ts';

/** The files that are open, and the progress of opening another one. */
export interface Opened {
  /** The file that the screens show; null if they show the ledger. */
  readonly file: OpenedFile | null;
  /** The baseline that recordings are compared with; null if none is open. */
  readonly baseline: OpenedBaseline | null;
  /** The progress, or why a file could not be opened; '' otherwise. */
  readonly message: string;
  readonly isReading: boolean;
}

/** Opens and closes files. */
export interface Opening {
  opened(): Opened;
  /**
   * Opens files one after another. Ends at the first that cannot be opened; `message` then has the reason. Cancels what
   * is being read. Never rejects.
   */
  open(files: readonly File[]): Promise<void>;
  /** Cancels what is being read, and clears the message. */
  dismiss(): void;
  /** Closes the file and the baseline. The screens show the ledger again. */
  close(): void;
  /** Opens a baseline in place of the one that is open, if any. */
  setBaseline(baseline: Baseline, name: string): void;
  closeBaseline(): void;
}

interface OpeningParts {
  readonly readSettings: DashboardSources['readSettings'];
  /** Called when the message, the progress or the baseline changed, unless one of the following is called. */
  readonly onChange: () => void;
  /** Called when other data is shown from now on: that of a file, or the ledger's again (null). */
  readonly onFile: (file: OpenedFile | null, before: OpenedFile | null) => void;
  /** Called when a file turned out to be a baseline. */
  readonly onBaseline: () => void;
}

const idle = { message: '', isReading: false } as const;
const nothing: Opened = { file: null, baseline: null, ...idle };

/** Steps of the progress in percent. Each is announced. */
const step = 10;

/** Holds the open files. The code that reads files is loaded with the first one. */
export function createOpening({ readSettings, onChange, onFile, onBaseline }: OpeningParts): Opening {
  let opened = nothing;
  let reading = new AbortController();
  const change = (changed: Partial<Opened>) => {
    opened = { ...opened, ...changed };
    onChange();
  };
  const openOne = async (file: File, signal: AbortSignal): Promise<void> => {
    let percent = -1;
    const onProgress = (share: number) => {
      const next = step * Math.floor((100 * share) / step);
      if (next === percent || signal.aborted) return;
      percent = next;
      change({ message: text('opened_reading', file.name, formatNumber(percent)), isReading: true });
    };
    onProgress(0);
    const [{ openFile }, { settings }] = await Promise.all([import('./open-file.ts'), readSettings()]);
    signal.throwIfAborted();
    const found = await openFile({ file, settings, onProgress, signal });
    signal.throwIfAborted();
    const before = opened.file;
    opened = { ...opened, ...idle, ...(found.kind === 'baseline' ? { baseline: found } : { file: found }) };
    if (found.kind === 'baseline') onBaseline();
    else onFile(found, before);
  };
  return {
    opened: () => opened,
    async open(files) {
      reading.abort();
      reading = new AbortController();
      const { signal } = reading;
      for (const file of files) {
        try {
          await openOne(file, signal);
        } catch (error) {
          if (!signal.aborted) change({ message: problemText(file.name, error), isReading: false });
          return;
        }
      }
    },
    dismiss() {
      reading.abort();
      change(idle);
    },
    close() {
      reading.abort();
      const before = opened.file;
      opened = nothing;
      onFile(null, before);
    },
    setBaseline: (baseline, name) => change({ baseline: { kind: 'baseline', name, baseline } }),
    closeBaseline: () => change({ baseline: null }),
  };
}

/** The sources of the screens. If a file is open, its data replaces that of the ledger. */
export function sourcesOf(file: OpenedFile | null, sources: DashboardSources): DashboardSources {
  if (file === null) return sources;
  return { ...sources, ledger: async () => file.ledger };
}

/** The actions of the screens. If a file is open, reports and raw values come from the file. */
export function actionsOf(
  file: OpenedFile | null,
  { sources, actions }: { readonly sources: DashboardSources; readonly actions: DashboardActions },
): DashboardActions {
  if (file === null) return actions;
  const { rawRequest, searchValues } = file;
  return {
    ...actions,
    ...{ rawRequest, searchValues },
    createReport: async (filter) => {
      const { settings } = await sources.readSettings();
      return file.createReport(filter, { settings, now: sources.now(), version: sources.version });
    },
  };
}

function problemText(name: string, error: unknown): string {
  if (!(error instanceof FileProblem)) return text('opened_problem_unread', name, (error as Error).message);
  return text(`opened_problem_${error.code}`, name, error.detail);
}
