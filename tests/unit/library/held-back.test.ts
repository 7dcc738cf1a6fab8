import { afterEach, describe, expect, test, vi } from 'vitest';
import { identifyWith } from '../../../src/library/auditing.ts';
import { observationOf } from '../../../src/library/given-observation.ts';
import { type FrameOfPage, holdingIn, waitForHeld } from '../../../src/library/held-back.ts';
import { type HeldKeys, holdsData } from '../../../src/library/held-in-page.ts';
import { holdingSdks } from '../../../src/library/holding-sdks.ts';

const identify = identifyWith({ policy: null, definitions: [], canonicalNames: [] });
const app = 'https://app.fernhill.example';
const nothing = { observations: [], scripts: [], namedHosts: new Map<string, string>() };
const sdks = [...holdingSdks.values()];

describe('an SDK that holds data back', () => {
  test.each([
    ['requests', { observations: [observationOf({ url: 'https://api-js.mixpanel.com/track', app }, 1)] }],
    ['scripts', { scripts: ['https://cdn.mxpnl.com/libs/mixpanel-2-latest.min.js'] }],
    ['hosts in scripts', { namedHosts: new Map([['api-js.mixpanel.com', `${app}/main.js`]]) }],
  ])('is recognised by its %s', (_, seen) => {
    expect(holdingIn({ ...nothing, ...seen }, identify)).toEqual([holdingSdks.get('mixpanel')]);
  });
  test('is not one that sends everything when a page is hidden', () => {
    const observations = [observationOf({ url: 'https://api2.amplitude.com/2/httpapi', app }, 1)];
    expect(holdingIn({ ...nothing, observations, scripts: [`${app}/main.js`] }, identify)).toEqual([]);
  });
});

describe('a page', () => {
  afterEach(() => vi.unstubAllGlobals());

  /** Whether the page holds data back if its storage has this content: after the page was hidden, and before. */
  function held(storage: Readonly<Record<string, string>>): readonly [after: boolean, before: boolean] {
    const stored = Object.create(
      { getItem: (key: string) => storage[key] ?? null },
      Object.getOwnPropertyDescriptors(storage),
    );
    vi.stubGlobal('localStorage', stored);
    const [{ keys = '', sentWhenHidden = '' } = {}] = sdks;
    return [holdsData([{ keys, except: sentWhenHidden }]), holdsData([{ keys, except: null }])];
  }
  const queued = JSON.stringify([{ id: 'one', flushAfter: 1, payload: { $set: { $name: 'Ada' } } }]);

  test.each([
    ['profiles', '_pp', [true, true]],
    ['groups', '_gr', [true, true]],
    ['events, which it sends when it is hidden', '_ev', [false, true]],
  ])('holds queued %s', (_, type, expected) => {
    expect(held({ [`__mpq_5f1d0c8a${type}`]: queued, other: queued })).toEqual(expected);
  });
  test('holds nothing once its queues are empty, or if it has none', () => {
    expect(held({ __mpq_5f1d0c8a_pp: '[]', __mpq_5f1d0c8a_ev: 'null', mp_5f1d0c8a: queued })).toEqual([false, false]);
    expect(held({})).toEqual([false, false]);
  });
  test('holds nothing without storage', () => {
    vi.stubGlobal('localStorage', undefined);
    expect(holdsData([{ keys: '', except: null }])).toBe(false);
  });
});

describe('waiting for what is held back', () => {
  afterEach(() => vi.useRealTimers());

  /** A frame that gives one answer after another, and the last one forever. */
  function frameThatAnswers(...answers: ReadonlyArray<boolean | Error | 'nothing'>) {
    const asked: HeldKeys[] = [];
    const frame: FrameOfPage = {
      evaluate: async (_, keys) => {
        const answer = answers[Math.min(asked.length, answers.length - 1)] ?? false;
        asked.push(...keys);
        if (answer instanceof Error) throw answer;
        return answer === 'nothing' ? new Promise(() => undefined) : answer;
      },
    };
    return { frame, asked };
  }
  async function waited(frames: readonly FrameOfPage[], isHidden = true) {
    vi.useFakeTimers({ now: 0, toFake: ['Date', 'setTimeout', 'clearTimeout'] });
    const done = waitForHeld(sdks, () => frames, { isHidden, limitMs: 5_000 }).then((result) => ({
      result,
      at: Date.now(),
    }));
    await vi.advanceTimersByTimeAsync(20_000);
    return done;
  }

  test('ends at once if nothing is held back', async () => {
    const { frame, asked } = frameThatAnswers(false);
    expect(await waited([frame])).toEqual({ result: 'nothing', at: 0 });
    expect(asked).toHaveLength(1);
    expect(await waitForHeld([], () => [frame], { isHidden: true, limitMs: 5_000 })).toBe('nothing');
    expect(asked).toHaveLength(1);
  });
  test('ends as soon as each frame has sent everything', async () => {
    const { result, at } = await waited([frameThatAnswers(false).frame, frameThatAnswers(true, true, false).frame]);
    expect(result).toBe('sent');
    expect(at).toBe(400);
  });
  test.each([
    ['a frame still holds data', true],
    ['a frame cannot be asked', new Error('Execution context was destroyed')],
    ['a frame does not answer', 'nothing' as const],
  ])('ends at its limit if %s', async (_, answer) => {
    const { result, at } = await waited([frameThatAnswers(answer).frame]);
    expect(result).toBe('held');
    expect(at).toBeGreaterThanOrEqual(5_000);
    expect(at).toBeLessThan(6_500);
  });
  test.each([true, false])('asks for what a page has not sent, if hidden is %s', async (isHidden) => {
    const { frame, asked } = frameThatAnswers(false);
    await waited([frame], isHidden);
    expect(asked).toEqual([{ keys: sdks[0]?.keys, except: isHidden ? sdks[0]?.sentWhenHidden : null }]);
  });
});
