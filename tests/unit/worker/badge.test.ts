import { describe, expect, test, vi } from 'vitest';
import type { Exposure } from '../../../src/exposure/exposure.ts';
import { badgeOf, startBadges } from '../../../src/worker/badge.ts';

const exposure = (vendor: string, severity: Exposure['severity'], personal = true) =>
  ({ personal, severity, received: { vendor } }) as unknown as Exposure;
const exposures = [exposure('mixpanel', 'critical'), exposure('sentry', 'low'), exposure('cdn', 'none', false)];

describe('a badge', () => {
  test('counts vendors that received personal data, in the colour of the most severe', () => {
    expect(badgeOf(exposures)).toEqual({ text: '2', colour: '#b3121d' });
    expect(badgeOf([])).toEqual({ text: '', colour: '#57606a' });
  });

  test('leaves out muted vendors, and their severity', () => {
    expect(badgeOf(exposures, ['mixpanel'])).toEqual({ text: '1', colour: '#57606a' });
    expect(badgeOf(exposures, ['mixpanel', 'sentry', 'gone'])).toEqual({ text: '', colour: '#57606a' });
  });
});

describe('badges', () => {
  const open = [
    { id: 1, url: 'https://a.example/x' },
    { id: 2, url: 'https://b.example/' },
    { id: 3, url: 'about:blank' },
  ];
  const badges = (muted: () => readonly string[] = () => []) => {
    const shown: Array<[number | undefined, string]> = [];
    let updated = (_tab: number, _change: { status?: string }, _page: { url?: string }) => {};
    let removed = (_tab: number) => {};
    const setBadgeText = async ({ tabId, text }: { tabId?: number; text: string }) =>
      void (tabId !== undefined && shown.push([tabId, text]));
    const parts = {
      action: { setBadgeText, setBadgeBackgroundColor: async () => undefined },
      tabs: {
        query: async () => open,
        onUpdated: {
          addListener(listener: typeof updated) {
            updated = listener;
          },
        },
        onRemoved: {
          addListener(listener: typeof removed) {
            removed = listener;
          },
        },
      },
      exposuresOf: async (app: string) => (app.startsWith('https:') ? exposures : []),
      muted: async () => muted(),
      mayObserve: async () => true,
    } as unknown as Parameters<typeof startBadges>[0];
    const refresh = startBadges(parts);
    return { refresh, shown, updated, removed };
  };
  const settle = () => vi.advanceTimersByTimeAsync(300);

  test('are set only if they change, or if the browser has forgotten them', async () => {
    vi.useFakeTimers();
    try {
      let all = ['mixpanel'];
      const { refresh, shown, updated, removed } = badges(() => all);
      refresh();
      await settle();
      expect(shown.splice(0)).toHaveLength(3);
      refresh();
      await settle();
      expect(shown.splice(0)).toEqual([]);
      all = [];
      refresh(['https://b.example']);
      await settle();
      expect(shown.splice(0)).toEqual([[2, '2']]);
      updated(2, { status: 'loading' }, open[1] ?? {});
      updated(2, { status: 'complete' }, open[1] ?? {});
      removed(1);
      await settle();
      expect(shown.splice(0)).toEqual([[2, '2']]);
      refresh(['https://a.example']);
      await settle();
      expect(shown).toEqual([[1, '2']]);
    } finally {
      vi.useRealTimers();
    }
  });

  test('are brought up to date for some apps, or for all', async () => {
    vi.useFakeTimers();
    try {
      const { refresh, shown } = badges();
      refresh(['https://a.example']);
      refresh(['https://a.example']);
      await settle();
      expect(shown.splice(0)).toEqual([[1, '2']]);
      refresh();
      await settle();
      expect(shown.splice(0)).toEqual([
        [2, '2'],
        [3, ''],
      ]);
    } finally {
      vi.useRealTimers();
    }
  });

  test('change with the muted vendors', async () => {
    vi.useFakeTimers();
    try {
      let muted: string[] = [];
      const { refresh, shown } = badges(() => muted);
      refresh();
      await settle();
      muted = ['mixpanel', 'sentry'];
      refresh();
      await settle();
      expect(shown.filter(([tabId]) => tabId === 1)).toEqual([
        [1, '2'],
        [1, ''],
      ]);
    } finally {
      vi.useRealTimers();
    }
  });
});

describe('a badge without access to sites', () => {
  test('is an exclamation mark on every tab, and counts vendors when access is granted', async () => {
    vi.useFakeTimers();
    try {
      const shown: unknown[] = [];
      let mayObserve = false;
      const refresh = startBadges({
        action: {
          setBadgeText: async (details: unknown) => void shown.push(details),
          setBadgeBackgroundColor: async () => undefined,
        },
        tabs: {
          query: async () => [{ id: 1, url: mayObserve ? 'https://a.example/' : undefined }],
          onRemoved: { addListener: () => undefined },
          onUpdated: { addListener: () => undefined },
        },
        exposuresOf: async () => exposures,
        muted: async () => [],
        mayObserve: async () => mayObserve,
      } as unknown as Parameters<typeof startBadges>[0]);
      refresh([]);
      await vi.advanceTimersByTimeAsync(300);
      expect(shown.splice(0)).toEqual([{ text: '!' }, { tabId: 1, text: null }]);
      mayObserve = true;
      refresh();
      await vi.advanceTimersByTimeAsync(300);
      expect(shown.splice(0)).toEqual([{ text: '' }, { tabId: 1, text: '2' }]);
    } finally {
      vi.useRealTimers();
    }
  });
});
