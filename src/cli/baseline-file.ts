import { existsSync } from 'node:fs';
import { type Baseline, BaselineProblem, readBaseline } from '../baseline/baseline.ts';
import type { VendorLines } from '../report/formats/format.ts';
import { parsedJson, textIn } from './input-file.ts';
import { UsageProblem } from './usage-problem.ts';
import { vendorLinesOf } from './vendor-lines.ts';

/** The default path of the baseline file. */
export const usualBaseline = 'outflow.baseline.json';

/** The baseline that the options select. */
export interface GivenBaseline {
  readonly file: string;
  /** Null if the file does not exist. */
  readonly baseline: Baseline | null;
  /** The file as findings refer to it, with the line of each vendor. */
  readonly lines: VendorLines;
}

/**
 * Reads a baseline file.
 * @param folder the working folder, which determines the repository
 * @throws UsageProblem if the file exists, but cannot be read or is not a valid baseline
 */
export async function baselineIn(file: string, folder: string): Promise<GivenBaseline> {
  const text = existsSync(file) ? await textIn(file) : null;
  const baseline = text === null ? null : parsedBaseline(file, parsedJson(file, text));
  return { file, baseline, lines: vendorLinesOf(folder, file, text) };
}

/**
 * The baseline in the parsed JSON of a file.
 * @throws UsageProblem if it is not a valid baseline
 */
export function parsedBaseline(file: string, json: unknown): Baseline {
  try {
    return readBaseline(json);
  } catch (error) {
    if (error instanceof BaselineProblem) throw new UsageProblem(`${file}: ${error.message}`);
    throw error;
  }
}
