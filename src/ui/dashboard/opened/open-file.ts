import { BaselineProblem, readBaseline } from '../../../baseline/baseline.ts';
import { HarProblem } from '../../../observe/har/problem.ts';
import { parseReport } from '../../../report/parse.ts';
import type { Settings } from '../../../settings/settings.ts';
import { beginningOf, textOf } from './file-bytes.ts';
import { openHar } from './har-file.ts';
import { FileProblem, type OpenedBaseline, type OpenedFile } from './opened-file.ts';
import { openReport } from './report-file.ts';

/** Limit: bytes of a report or a baseline, unpacked. They are parsed as a whole. A HAR may have any size. */
const mostWhole = 200 * 1024 * 1024;

interface OpenFileParts {
  readonly file: Blob & { readonly name: string };
  readonly settings: Settings;
  /** @param share how much of the file has been read, from 0 to 1 */
  readonly onProgress: (share: number) => void;
  /** Aborts reading. */
  readonly signal: AbortSignal;
}

/**
 * Opens a HAR, a report or a baseline, which is detected by content. Nothing is stored.
 * @throws FileProblem if it is none of these, if it cannot be read or is not valid, or if reading is aborted
 */
export async function openFile({
  file,
  settings,
  onProgress,
  signal,
}: OpenFileParts): Promise<OpenedFile | OpenedBaseline> {
  const { name } = file;
  try {
    const format = formatIn(await beginningOf(file));
    if (format === null) return await openHar({ file, name, settings, onProgress, signal });
    const json = parsed(await textOf(file, mostWhole));
    if (format === 'outflow-baseline') return { kind: 'baseline', name, baseline: readBaseline(json) };
    const result = parseReport(json);
    if ('error' in result) throw new FileProblem('report', result.error.message);
    return openReport(result.report, name);
  } catch (error) {
    if (error instanceof FileProblem) throw error;
    if (error instanceof HarProblem) throw new FileProblem('har', error.message);
    if (error instanceof BaselineProblem) throw new FileProblem('baseline', error.message);
    throw new FileProblem('unread', (error as Error).message);
  }
}

/** The value of `format` in an Outflow file, which is among its first members; null if there is none. */
function formatIn(beginning: string): 'outflow-report' | 'outflow-baseline' | null {
  const [, format] = /^\s*\{[^{[]*"format"\s*:\s*"(outflow-report|outflow-baseline)"/.exec(beginning) ?? [];
  return (format as 'outflow-report' | 'outflow-baseline' | undefined) ?? null;
}

function parsed(content: string): unknown {
  try {
    return JSON.parse(content);
  } catch (error) {
    throw new FileProblem('json', (error as Error).message);
  }
}
