import { lstatSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { textOfFile } from '../json/file-text.ts';
import type { FindAttached } from '../observe/har/attached.ts';
import { UsageProblem } from './usage-problem.ts';

/**
 * A file's bytes.
 * @throws UsageProblem if the file cannot be read
 */
export async function bytesIn(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch (error) {
    throw new UsageProblem(`${file} cannot be read: ${reasonOf(error)}`);
  }
}

/**
 * A file's text, in UTF-8 or UTF-16, without a byte-order mark.
 * @throws UsageProblem if the file cannot be read
 */
export async function textIn(file: string): Promise<string> {
  return textOfFile(await bytesIn(file));
}

/**
 * The parsed JSON of a file.
 * @throws UsageProblem if the file cannot be read or is not valid JSON
 */
export async function jsonIn(file: string): Promise<unknown> {
  return parsedJson(file, await textIn(file));
}

/**
 * The parsed JSON of a file's text.
 * @param file named in the error
 * @throws UsageProblem if the text is not valid JSON
 */
export function parsedJson(file: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new UsageProblem(`${file} is not valid JSON: ${(error as Error).message}`);
  }
}

/**
 * Returns a function that finds files in the same folder as a file, by name. It returns null for links and for paths to
 * other folders, since a HAR from elsewhere can name any path.
 */
export function filesBeside(file: string): FindAttached {
  return (name) => {
    if (name === '' || /[/\\:\0]|^\.\.?$/.test(name)) return null;
    try {
      const path = join(dirname(file), name);
      return lstatSync(path).isFile() ? readFileSync(path) : null;
    } catch {
      return null;
    }
  };
}

/** Node's code of an error, such as ENOENT, or its message. */
export function reasonOf(error: unknown): string {
  return (error as NodeJS.ErrnoException).code ?? (error instanceof Error ? error.message : String(error));
}
