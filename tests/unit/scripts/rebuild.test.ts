import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { onSourceChange, runOneAtATime } from '../../../scripts/rebuild.ts';

test('changes during a run lead to one more run', async () => {
  const ends: Array<() => void> = [];
  const run = runOneAtATime(() => new Promise((resolve) => ends.push(resolve)));
  run();
  run();
  run();
  expect(ends).toHaveLength(1);
  ends[0]?.();
  await vi.waitFor(() => expect(ends).toHaveLength(2), 20_000);
  ends[1]?.();
  await Promise.resolve();
  expect(ends).toHaveLength(2);
});

test('a change of a source calls the listener', async () => {
  const root = mkdtempSync(join(tmpdir(), 'outflow-rebuild-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  for (const folder of ['src/ui', 'entrypoints', 'public']) mkdirSync(join(root, folder), { recursive: true });
  const onChange = vi.fn();
  const stop = onSourceChange(root, onChange);
  onTestFinished(stop);
  let version = 0;
  await vi.waitFor(
    () => {
      // Some systems begin to watch with a delay.
      if (onChange.mock.calls.length === 0 && version % 10 === 0) {
        writeFileSync(join(root, 'src/ui/view.tsx'), `export const version = ${version};`);
      }
      version += 1;
      expect(onChange).toHaveBeenCalled();
    },
    { timeout: 20_000, interval: 100 },
  );
});
