import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

/** The modules that a module loads with itself, and those that these load. Types and dynamic imports are none of them. */
function loadedBy(file: string, found = new Set<string>()): ReadonlySet<string> {
  if (found.has(file) || !existsSync(file)) return found;
  found.add(file);
  const statements = readFileSync(file, 'utf8').matchAll(/^(?:import|export) (?!type )[^;]*?from '(\.[^']+)'/gm);
  for (const [, path = ''] of statements) loadedBy(join(dirname(file), path), found);
  return found;
}

test('the fixture loads vendors, codecs and kinds of data with the first check only', () => {
  const loaded = [...loadedBy('src/playwright/index.ts')];
  expect(loaded).toContain('src/observe/cdp/capture.ts');
  expect(loaded.filter((file) => /^src\/(?:vendors|decode|classify|report|ledger|policy)\//.test(file))).toEqual([]);
});
