import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { type NotedCall, noteCalls } from '../../../src/source-lines/calls-in-page.ts';
import { queueingSdks } from '../../../src/source-lines/queueing-sdks.ts';

/** Runs scripts one after the other in a page that records calls. */
function notedIn(...scripts: readonly string[]): {
  readonly calls: NotedCall[];
  readonly page: Record<string, unknown>;
} {
  const calls: NotedCall[] = [];
  const page: Record<string, unknown> = { __note: (call: NotedCall) => calls.push(call) };
  page.window = page;
  const options = JSON.stringify({ sdks: queueingSdks, note: '__note' });
  runInNewContext(`(${noteCalls})(${options})`, page);
  for (const [at, script] of scripts.entries()) {
    runInNewContext(script, page, { filename: `https://app.example.com/s${at}.js` });
  }
  return { calls, page };
}

describe('public calls of SDKs', () => {
  test('are noted with their stack, event and keys, and without values', () => {
    const library = 'globalThis.mixpanel = { track(...given) { this.last = given; return 4; } };';
    const { calls, page } = notedIn(library, '\nglobalThis.got = mixpanel.track("Key Created", { plan: "team" });');
    expect(calls).toMatchObject([{ vendors: ['mixpanel'], events: ['Key Created'], keys: ['plan'] }]);
    expect(calls[0]?.stack).toContain('https://app.example.com/s1.js:2');
    expect(JSON.stringify(calls)).not.toContain('team');
    expect(page.got).toBe(4);
  });

  test('are noted for a snippet’s placeholder, and for the library that replaces it', () => {
    const snippet = `var analytics = globalThis.analytics = [];
      analytics.track = function () { analytics.push(['track', ...arguments]); };`;
    const { calls, page } = notedIn(
      snippet,
      'globalThis.analytics.track("Early");',
      'const early = globalThis.analytics; globalThis.analytics = { early, track() {} };',
      'globalThis.analytics.track("Late", {}); globalThis.analytics.track("Again");',
    );
    expect(calls.map(({ events }) => events)).toEqual([['Early'], ['Late'], ['Again']]);
    expect((page.analytics as { early: unknown[] }).early).toHaveLength(1);
  });

  test('are noted if the app goes on calling the SDK by a name of its own', () => {
    const { calls } = notedIn(
      'const sdk = { track() {} }; globalThis.mixpanel = sdk; sdk.track("Saved", { plan: 1 });',
    );
    expect(calls.map(({ events }) => events)).toEqual([['Saved']]);
  });

  test('have the event’s name at the vendor, or no event if the call creates none', () => {
    const { calls } = notedIn(
      'globalThis.posthog = { identify() {}, capture() {} };',
      'posthog.identify("u1", { email: "a@b.test" });',
      'posthog.capture(); heap = { identify() {} }; heap.identify("x");',
    );
    expect(calls.map(({ events, keys }) => [events, keys])).toEqual([
      [['$identify'], ['email']],
      [[], []],
      [[], []],
    ]);
  });

  test('change nothing for the page: its values, errors and frozen objects', () => {
    const { page } = notedIn(
      'globalThis.mixpanel = Object.freeze({ track() { return 1; } }); globalThis.amplitude = { track() { throw new Error("its own"); } };',
      'globalThis.a = mixpanel.track("x"); try { amplitude.track("y"); } catch (e) { globalThis.b = e.message; } globalThis.c = typeof posthog; globalThis.d = Error.stackTraceLimit;',
    );
    expect([page.a, page.b, page.c, page.d]).toEqual([1, 'its own', 'undefined', 10]);
  });
});
