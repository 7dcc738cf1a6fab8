import { expect, test } from 'vitest';
import { applyManaged, lockedChange } from '../../../src/settings/managed.ts';
import { defaultSettings } from '../../../src/settings/settings.ts';

test('an administrator’s settings apply and are locked; the others are the user’s', () => {
  const own = { ...defaultSettings, keep: { rawValues: true, callStacks: false, typedValues: true, days: 5 } };
  const { settings, locked, problems } = applyManaged(own, { watch: { mode: 'all' }, unknown: 1 });
  expect(settings).toEqual({ ...own, watch: { mode: 'all', apps: [] } });
  expect([locked, problems]).toEqual([['watch'], []]);
});

test('a malformed part is reported, and does not affect others', () => {
  const { settings, locked, problems } = applyManaged(defaultSettings, {
    watch: { mode: 'sometimes' },
    keep: { days: 7 },
  });
  expect(settings.watch).toEqual(defaultSettings.watch);
  expect(settings.keep.days).toBe(7);
  expect(locked).toEqual(['keep']);
  expect(problems).toEqual([expect.objectContaining({ path: 'watch.mode' })]);
});

test.each([[undefined], [null], [7], ['text'], [[]]])('%j is not a configuration', (managed) => {
  expect(applyManaged(defaultSettings, managed)).toMatchObject({ settings: defaultSettings, locked: [], problems: [] });
});

test('an administrator can turn off remembering form input', () => {
  const { settings, locked, problems } = applyManaged(defaultSettings, { keep: { typedValues: false } });
  expect(settings.keep).toEqual({ ...defaultSettings.keep, typedValues: false });
  expect([locked, problems]).toEqual([['keep'], []]);
  expect(lockedChange({ keep: { typedValues: true } }, locked)).toMatchObject({ code: 'managed', path: 'keep' });
});

test('only a change to a locked setting is refused', () => {
  expect(lockedChange({ watch: { apps: [] } }, ['watch'])).toMatchObject({ code: 'managed', path: 'watch' });
  expect(lockedChange({ keep: { days: 3 } }, ['watch'])).toBeNull();
  expect(lockedChange('nonsense', ['watch'])).toBeNull();
});
