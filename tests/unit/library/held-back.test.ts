import { describe, expect, test } from 'vitest';
import { identifyWith } from '../../../src/library/auditing.ts';
import { observationOf } from '../../../src/library/given-observation.ts';
import { heldBackMs } from '../../../src/library/held-back.ts';

const identify = identifyWith({ policy: null, definitions: [], canonicalNames: [] });
const app = 'https://app.fernhill.example';
const nothing = { observations: [], scripts: [], namedHosts: new Map<string, string>() };

describe('the time for which SDKs hold data back', () => {
  test.each([
    ['requests', { observations: [observationOf({ url: 'https://api-js.mixpanel.com/track', app }, 1)] }],
    ['scripts', { scripts: ['https://cdn.mxpnl.com/libs/mixpanel-2-latest.min.js'] }],
    ['hosts in scripts', { namedHosts: new Map([['api-js.mixpanel.com', `${app}/main.js`]]) }],
  ])('is that of an SDK recognised by its %s', (_, seen) => {
    expect(heldBackMs({ ...nothing, ...seen }, identify)).toBe(5_000);
  });
  test('is none if no such SDK was loaded', () => {
    const observations = [observationOf({ url: 'https://api2.amplitude.com/2/httpapi', app }, 1)];
    expect(heldBackMs({ ...nothing, observations, scripts: [`${app}/main.js`] }, identify)).toBe(0);
  });
});
