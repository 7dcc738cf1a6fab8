import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

/** A module, and all modules that it imports statically, directly or through others. Imports of types are left out. */
function loadedBy(file: string, found = new Set<string>()): ReadonlySet<string> {
  if (found.has(file) || !existsSync(file)) return found;
  found.add(file);
  const statements = readFileSync(file, 'utf8').matchAll(/^(?:import|export) (?!type )[^;]*?from '(\.[^']+)'/gm);
  for (const [, path = ''] of statements) loadedBy(join(dirname(file), path), found);
  return found;
}

test('importing the fixture does not load the code that audits and reports', () => {
  const loaded = [...loadedBy('src/playwright/index.ts')];
  expect(loaded).toContain('src/observe/cdp/capture.ts');
  expect(loaded.filter((file) => /^src\/(?:vendors|decode|classify|report|ledger|policy)\//.test(file))).toEqual([]);
});
