import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'vitest';

/** Content of the first file with a matching name in a folder. Waits until it is there; throws after ten seconds. */
export async function downloaded(folder: string, name: RegExp): Promise<string> {
  const read = async () => {
    const file = (await readdir(folder)).find((each) => name.test(each));
    return file === undefined ? '' : readFile(join(folder, file), 'utf8');
  };
  await expect.poll(read, { timeout: 10_000 }).not.toBe('');
  return read();
}
