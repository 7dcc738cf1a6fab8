import { describe, expect, test, vi } from 'vitest';
import { type StackLine, stackLines, stackParts } from '../../../src/observe/call-stack.ts';
import { createSourceMaps } from '../../../src/ui/request-detail/source-maps.ts';

/** Columns 1 to 10 of the script's first line are the app's own, the others an SDK's. */
const map = JSON.stringify({
  ...{ version: 3, names: [], mappings: 'AAAA,UCAA' },
  sources: ['../../src/track.ts', '../../node_modules/sdk/index.js'],
});
const script = 'https://app.example.com/assets/index-B7x.js';
const [own, sdk, other] = stackLines(
  [`at a (${script}:1:3)`, `at b (${script}:1:12)`, 'at c (https://app.example.com/assets/other.js:1:1)'].join('\n'),
) as unknown as readonly [StackLine, StackLine, StackLine];

describe('source maps that the user chose', () => {
  test('name the original places of lines, and say which are libraries’', async () => {
    const maps = createSourceMaps();
    const changed = vi.fn();
    maps.subscribe(changed)();
    maps.subscribe(changed);
    expect([maps.count, maps.placeOf(own)]).toEqual([0, null]);
    const files = [
      { name: 'index-B7x.js.map', content: map },
      { name: 'vendor.js.map', content: map },
      { name: 'notes.map', content: 'call Nora' },
    ];
    expect(await maps.add(files)).toEqual(['notes.map']);
    expect([maps.count, changed.mock.calls.length]).toEqual([2, 1]);
    expect(maps.placeOf(own)).toEqual({ file: 'src/track.ts', line: 1, column: 1 });
    expect(maps.placeOf(sdk)).toMatchObject({ file: null });
    expect(maps.placeOf(other)).toBeNull();
  });
  test('decide which lines of a call stack are the app’s own', () => {
    const isOwn = (line: StackLine) => (line === other ? null : line === own);
    const { own: mine, libraries } = stackParts([own, sdk, other], 'https://app.example.com', 'mixpanel', isOwn);
    expect([mine, libraries]).toEqual([[own, other], [sdk]]);
  });
  test('are refused if they are not source maps', async () => {
    const maps = createSourceMaps();
    const contents = ['{"version":3', '[]', '{}'];
    const files = contents.map((content, at) => ({ name: `${at}.map`, content }));
    expect(await maps.add(files)).toEqual(['0.map', '1.map', '2.map']);
    expect(maps.count).toBe(0);
  });
});
