import { describe, expect, test } from 'vitest';
import { identifyWith } from '../../../src/library/auditing.ts';
import { createReport } from '../../../src/library/create-report.ts';
import { observationOf } from '../../../src/library/given-observation.ts';
import { receivingIn, unsentOf } from '../../../src/library/unsent.ts';

const identify = identifyWith({ policy: null, definitions: [], canonicalNames: [] });
const app = 'https://app.fernhill.example';
const nothing = {
  ...{ observations: [], scripts: [], namedHosts: new Map(), byServiceWorker: 0, fromCache: 0 },
  ...{ automated: true, isCutShort: false },
};
const blocked = (url: string) => observationOf({ url, app, outcome: 'blocked' }, 1);
const failed = (url: string) => observationOf({ url, app, outcome: 'failed' }, 1);

describe('what was loaded or attempted, but not sent', () => {
  test('states that the recording ended too early only if it did', () => {
    const unsentIf = (isCutShort: boolean) => unsentOf({ ...nothing, isCutShort }, identify, new Set());
    expect([unsentIf(true).cutShort, 'cutShort' in unsentIf(false)]).toEqual([true, false]);
  });
  test('contains SDKs that send on their own initiative, by the address of their script or a host in a script', () => {
    const around = {
      ...nothing,
      scripts: ['https://cdn.mxpnl.com/libs/mixpanel-2-latest.min.js', `${app}/main.js`],
      namedHosts: new Map([
        ['us.i.posthog.com', `${app}/assets/index-B7x.js?v=3`],
        ['js.stripe.com', `${app}/main.js`],
        ['github.com', `${app}/main.js`],
      ]),
    };
    expect(unsentOf(around, identify, new Set()).silent.map(({ vendor }) => vendor)).toEqual(['mixpanel', 'posthog']);
    expect(unsentOf(around, identify, new Set(['mixpanel'])).silent).toEqual([
      { vendor: 'posthog', name: 'PostHog', script: expect.not.stringContaining('v=3') },
    ]);
  });
  test('contains requests that were blocked or failed, per vendor, known or not, except to the app itself', () => {
    const observations = [
      blocked('https://api-js.mixpanel.com/track'),
      failed('https://api-js.mixpanel.com/engage'),
      blocked('https://dropzone-metrics.test/c'),
      blocked(`${app}/api`),
    ];
    expect(unsentOf({ ...nothing, observations }, identify, new Set()).blocked).toEqual([
      { vendor: 'mixpanel', name: 'Mixpanel', count: 2 },
      { vendor: 'host:dropzone-metrics.test', name: 'dropzone-metrics.test', count: 1 },
    ]);
  });
});

describe('a vendor that received data', () => {
  const asked = createReport([{ url: 'https://api-js.mixpanel.com/decide?lib=web&token=abc', app }]);
  test('is one that received an event, if pages could detect automation and its requests name events', () => {
    expect(asked.vendors.map(({ id }) => id)).toEqual(['mixpanel']);
    expect([...receivingIn(asked, true)]).toEqual([]);
  });
  test('is any vendor in the report, if pages could not detect automation', () => {
    expect([...receivingIn(asked, false)]).toEqual(['mixpanel']);
  });
});
