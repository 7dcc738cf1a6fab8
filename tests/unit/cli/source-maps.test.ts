import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ownFramesBy } from '../../../src/cli/source-maps.ts';
import { identifyWith } from '../../../src/library/auditing.ts';

const app = 'https://app.fernhill.example';
const identify = identifyWith({ policy: null, definitions: [], canonicalNames: [] });
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'outflow-maps-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Writes the map of the script, with a source and the seconds of its last change. */
function writeMap(source: string, seconds: number): void {
  const file = join(folder, 'index.js.map');
  writeFileSync(file, JSON.stringify({ version: 3, sources: [source], names: [], mappings: 'AAAA' }));
  utimesSync(file, seconds, seconds);
}

const ownFile = () => ownFramesBy(['*.map'], folder, identify)(`    at track (${app}/index.js:1:1)`, app)?.file;

test('a map is read once, until the file changes', () => {
  writeMap('first.ts', 1_000);
  expect(ownFile()).toContain('first.ts');
  // The same length and time, so that only a second reading would find it.
  writeMap('other.ts', 1_000);
  expect(ownFile()).toContain('first.ts');
  writeMap('other.ts', 2_000);
  expect(ownFile()).toContain('other.ts');
});
