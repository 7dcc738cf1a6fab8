import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readConfiguration } from '../../../src/cli/config.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'outflow-config-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

async function read(configuration: object) {
  writeFileSync(join(folder, 'outflow.config.json'), JSON.stringify(configuration));
  return [...(await readConfiguration('outflow.config.json', folder))];
}

test('a path that may be given several times may be a list', async () => {
  const [a, b] = [join(folder, 'a/*.map'), join(folder, 'b/*.map')];
  expect(await read({ sourceMaps: ['a/*.map', 'b/*.map'] })).toEqual([['source-maps', [a, b]]]);
  expect(await read({ sourceMaps: 'a/*.map' })).toEqual([['source-maps', [a]]]);
});

test('any other list is refused', async () => {
  await expect(read({ sourceMaps: ['a/*.map', 7] })).rejects.toThrow('sourceMaps must be a text, or a list of them');
  await expect(read({ policy: ['outflow.policy.json'] })).rejects.toThrow('policy must be a text');
});
