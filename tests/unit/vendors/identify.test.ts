import { expect, test } from 'vitest';
import { categoryIds } from '../../../src/classify/taxonomy.ts';
import { catalogue } from '../../../src/vendors/catalogue/index.ts';
import { identifyAmong } from '../../../src/vendors/identify.ts';

const identify = identifyAmong(catalogue, [{ id: 'mixpanel', hosts: ['t.example.com'] }]);
const app = new URL('https://app.example.com');
const who = (host: string) => {
  const recipient = identify(new URL(`https://${host}/x`), app)?.recipient;
  return recipient ? `${recipient.id} ${recipient.matchedBy}` : null;
};

test.each([
  ['api-js.mixpanel.com', 'mixpanel host'],
  ['us.i.posthog.com', 'posthog host'],
  ['o1.ingest.us.sentry.io', 'sentry host'],
  ['api.segment.io', 'segment host'],
  ['api2.amplitude.com', 'amplitude host'],
  ['amplitude.com.evil.test', 'host:evil.test none'],
  ['notmixpanel.com', 'host:notmixpanel.com none'],
  ['a.b.cdn.co.uk', 'host:cdn.co.uk none'],
  ['10.1.2.3', 'host:10.1.2.3 none'],
  ['t.example.com', 'mixpanel user'],
  ['api.example.com', null],
])('%s is %s', (host, expected) => expect(who(host)).toBe(expected));

test('every definition is whole, and no host is claimed twice', () => {
  const hosts = catalogue.flatMap((vendor) => vendor.hosts);
  expect(new Set(hosts).size).toBe(hosts.length);
  expect(new Set(catalogue.map(({ id }) => id)).size).toBe(catalogue.length);
  for (const { parameters } of catalogue)
    for (const { category } of Object.values(parameters ?? {})) expect(categoryIds).toContain(category);
});
