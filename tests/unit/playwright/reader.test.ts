import { expect, test } from 'vitest';
import { observationOf } from '../../../src/library/given-observation.ts';
import type { Observation } from '../../../src/observe/observation.ts';
import { readerOf } from '../../../src/playwright/reader.ts';
import type { Watch } from '../../../src/playwright/watch.ts';
import { parsePolicy } from '../../../src/policy/policy.ts';
import type { Report } from '../../../src/report/report.ts';

const app = 'https://app.fernhill.example';

function sent(number: number, body: string, rest: Partial<Observation> = {}): Observation {
  const address = { url: 'https://api2.amplitude.com/2/httpapi', app };
  return observationOf({ ...address, body, id: String(number), at: 1_000 + number, ...rest }, number);
}

/** A watch with observations, which a test may change. */
function watchOf(observations: Observation[]): Watch {
  const capture = {
    ...{ observations: async () => [...observations], scripts: () => [], namedHosts: () => new Map() },
    answered: () => ({ byServiceWorker: 0, fromCache: 0 }),
  };
  const watch = { captures: () => [capture], calls: () => [], browserNames: () => ['Chromium 156'], frames: () => [] };
  return watch as unknown as Watch;
}

/** A report without what differs between two reports on the same requests. */
function comparable({ generatedAt: _, ...report }: Report): unknown {
  return JSON.parse(JSON.stringify(report), (name, value) => (name === 'fingerprint' ? null : value));
}

const fingerprintsIn = ({ vendors }: Report) =>
  vendors.flatMap(({ disclosures }) => disclosures.map(({ fingerprint }) => fingerprint));

const signedIn = sent(1, '{"events":[{"event_type":"Signed In","user_id":"zoe@fernhill.dev"}]}');
const searched = sent(2, '{"events":[{"event_type":"Search","event_properties":{"query":"refund"}}]}');

test('a later check reports the same as one check of all requests', async () => {
  const seen = [signedIn];
  const reader = readerOf(watchOf(seen), {}, '.');
  await reader.report({}, false);
  seen.push(searched);
  const report = await reader.report({ baseline: null }, false);
  const alone = await readerOf(watchOf([signedIn, searched]), {}, '.').report({}, false);
  expect(comparable(report)).toEqual(comparable(alone));
  expect(report.vendors[0]?.requests).toBe(2);
});

test('a request of which more is known later is read again', async () => {
  const seen = [sent(1, '{"events":[]}', { outcome: 'blocked' })];
  const reader = readerOf(watchOf(seen), {}, '.');
  expect((await reader.report({}, false)).vendors).toEqual([]);
  seen[0] = sent(1, '{"events":[]}');
  expect((await reader.report({}, false)).vendors.map(({ id }) => id)).toEqual(['amplitude']);
});

test('checks under one policy share what was read, so fingerprints stay the same; another policy reads again', async () => {
  const reader = readerOf(watchOf([signedIn]), {}, '.');
  const first = fingerprintsIn(await reader.report({}, false));
  expect(first.length).toBeGreaterThan(0);
  expect(fingerprintsIn(await reader.report({ baseline: null }, false))).toEqual(first);
  const policy = parsePolicy({ version: 1, apps: [app] });
  if ('error' in policy) throw new Error(policy.error.message);
  expect(fingerprintsIn(await reader.report(policy, false))).not.toEqual(first);
});
