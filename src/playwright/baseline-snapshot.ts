import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { TestInfo } from '@playwright/test';
import { type Baseline, baselineOf, readBaseline, writeBaseline } from '../baseline/baseline.ts';
import type { Report } from '../report/report.ts';

/** A stored baseline, as far as a check needs it. */
export interface StoredBaseline {
  readonly file: string;
  /** Null if there is none. */
  readonly baseline: Baseline | null;
}

/**
 * The baseline of a name.
 *
 * @param folder where baselines are kept; null to store them as Playwright stores snapshots
 * @throws Error if the file is not a valid baseline
 */
export function storedBaseline(name: string, folder: string | null, testInfo: TestInfo): StoredBaseline {
  const file = folder === null ? testInfo.snapshotPath(`${name}.baseline.json`) : join(folder, `${name}.baseline.json`);
  if (!existsSync(file)) return { file, baseline: null };
  try {
    return { file, baseline: readBaseline(JSON.parse(readFileSync(file, 'utf8'))) };
  } catch (error) {
    throw new Error(`${file}: ${(error as Error).message}`);
  }
}

/** Writes what was recorded as the baseline. */
export function acceptBaseline(file: string, report: Report): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, writeBaseline(baselineOf([report])));
}

/** What is to be done about a baseline, by Playwright's `--update-snapshots`. */
export type BaselineAction = 'compare' | 'update' | 'write-and-fail' | 'fail';

/**
 * `all` and `changed` update. A missing one is written, and fails so that it is looked at; never in continuous
 * integration, and never with `none`.
 *
 * @param mode the configuration's `updateSnapshots`
 */
export function baselineAction(mode: string, isMissing: boolean, isCi: boolean): BaselineAction {
  if (mode === 'all' || mode === 'changed') return 'update';
  if (!isMissing) return 'compare';
  return mode === 'none' || isCi ? 'fail' : 'write-and-fail';
}

/**
 * Remembers for this run of Playwright that a baseline was written, since the retry of the test would pass by it.
 * Playwright empties the folder before each run.
 */
export function noteWritten(file: string, { project }: TestInfo): void {
  const note = noteOf(file, project.outputDir);
  mkdirSync(dirname(note), { recursive: true });
  writeFileSync(note, file);
}

/** Whether a baseline was first written in this run. */
export function wasJustWritten(file: string, { project }: TestInfo): boolean {
  return existsSync(noteOf(file, project.outputDir));
}

const noteOf = (file: string, outputDir: string) =>
  join(outputDir, '.outflow-written', createHash('sha256').update(file).digest('hex').slice(0, 32));
