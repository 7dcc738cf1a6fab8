import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Expectation, parseExpectation } from './expectation.ts';

/** An input and the expectation beside it. */
export interface Case {
  /** Path below `tests/cases`, without the file extension. */
  readonly name: string;
  readonly input: string;
  readonly expectation: string;
}

const inputEnding = /\.(?:har|har\.gz|har\.zip|request\.json)$/;

/** The cases below a folder, found by the names of their inputs. */
export function casesIn(folder: string): Case[] {
  return filesIn(folder)
    .filter((file) => inputEnding.test(file))
    .map((input) => {
      const stem = input.replace(inputEnding, '');
      return { name: stem.slice(folder.length + 1), input, expectation: `${stem}.json` };
    });
}

/** Files below a folder that belong to no case, such as an expectation without its input; not the folder's README. */
export function strayFilesIn(folder: string): string[] {
  const owned = casesIn(folder).flatMap(({ input, expectation }) => [
    input,
    expectation,
    ...(expectationIn(expectation).with ?? []).map((name) => join(dirname(input), name)),
  ]);
  return filesIn(folder).filter((file) => !owned.includes(file) && file !== join(folder, 'README.md'));
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/**
 * Reads an expectation.
 * @throws Error with the file's name if the file does not exist or is not an expectation
 */
export function expectationIn(file: string): Expectation {
  try {
    return parseExpectation(JSON.parse(readFileSync(file, 'utf8')));
  } catch (error) {
    throw new Error(`${file}: ${(error as Error).message}`);
  }
}
