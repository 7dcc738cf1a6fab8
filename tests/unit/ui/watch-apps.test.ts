import { expect, test } from 'vitest';
import { watchApps } from '../../../src/ui/dashboard/watch-apps.ts';

const apps = ['https://app.example.com'];

function pressed(granted: 'all' | 'some' | 'none', allow: () => Promise<void>) {
  const calls: string[] = [];
  const done = watchApps(
    apps,
    { access: { granted, sites: [] } },
    {
      allow: () => {
        calls.push('allow');
        return allow();
      },
      updateSettings: async (change) => void calls.push(JSON.stringify(change)),
    },
  );
  return { calls, atOnce: [...calls], done };
}

const stored = JSON.stringify({ watch: { apps } });

test.each(['none', 'some'] as const)('watching apps requests access within the click: %s granted', async (granted) => {
  const { calls, atOnce, done } = pressed(granted, async () => {});
  expect(atOnce[0]).toBe('allow');
  await done;
  expect(calls).toEqual(['allow', stored]);
});

test('nothing is requested if access is granted', async () => {
  const { calls, done } = pressed('all', async () => {});
  await done;
  expect(calls).toEqual([stored]);
});

test('the app is watched also if the user refuses', async () => {
  const { calls, done } = pressed('none', () => Promise.reject(new Error('refused')));
  await done;
  expect(calls).toEqual(['allow', stored]);
});
