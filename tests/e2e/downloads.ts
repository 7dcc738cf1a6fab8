import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'vitest';

/** Content of the first file in a folder whose name matches, once it is there. */
export async function downloaded(folder: string, name: RegExp): Promise<string> {
  const read = async () => {
    const file = (await readdir(folder)).find((each) => name.test(each));
    return file === undefined ? '' : readFile(join(folder, file), 'utf8');
  };
  await expect.poll(read, { timeout: 10_000 }).not.toBe('');
  return read();
}
