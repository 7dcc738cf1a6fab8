import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { TestInfo } from '@playwright/test';
import { type Baseline, baselineOf, readBaseline, writeBaseline } from '../baseline/baseline.ts';
import type { Report } from '../report/report.ts';

/** The file of a baseline, and its content. */
export interface StoredBaseline {
  readonly file: string;
  /** Null if the file does not exist. */
  readonly baseline: Baseline | null;
}

/**
 * Reads the baseline that has the given name.
 * @param folder the folder of the baselines; null to store them like Playwright's snapshots
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

/** Writes a baseline with the fields of a report. */
export function acceptBaseline(file: string, report: Report): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, writeBaseline(baselineOf([report])));
}

/** What a matcher does with a baseline. */
export type BaselineAction = 'compare' | 'update' | 'write-and-fail' | 'fail';

/**
 * What a matcher does with a baseline, by Playwright's `--update-snapshots`. `all` and `changed` update it. Otherwise,
 * a missing baseline is written, and the test fails so that someone reviews the file; in continuous integration, or
 * with `none`, the test fails and nothing is written.
 * @param mode the configuration's `updateSnapshots`
 */
export function baselineAction(mode: string, isMissing: boolean, isCi: boolean): BaselineAction {
  if (mode === 'all' || mode === 'changed') return 'update';
  if (!isMissing) return 'compare';
  return mode === 'none' || isCi ? 'fail' : 'write-and-fail';
}

/**
 * Records in the project's output folder that a baseline was written during this run of Playwright, since the test's
 * retry would otherwise pass because of it. Playwright empties that folder before each run.
 */
export function noteWritten(file: string, { project }: TestInfo): void {
  const note = noteOf(file, project.outputDir);
  mkdirSync(dirname(note), { recursive: true });
  writeFileSync(note, file);
}

/** Whether a baseline was first written during this run. */
export function wasJustWritten(file: string, { project }: TestInfo): boolean {
  return existsSync(noteOf(file, project.outputDir));
}

const noteOf = (file: string, outputDir: string) =>
  join(outputDir, '.outflow-written', createHash('sha256').update(file).digest('hex').slice(0, 32));
