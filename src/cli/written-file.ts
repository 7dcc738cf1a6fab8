import { writeFile } from 'node:fs/promises';
import { reasonOf } from './input-file.ts';
import { UsageProblem } from './usage-problem.ts';

/**
 * Writes a text file.
 * @throws UsageProblem if the file cannot be written
 */
export async function writeText(file: string, text: string): Promise<void> {
  try {
    await writeFile(file, text);
  } catch (error) {
    throw new UsageProblem(`${file} cannot be written: ${reasonOf(error)}`);
  }
}
