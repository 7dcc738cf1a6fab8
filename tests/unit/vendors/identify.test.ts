import { expect, test } from 'vitest';
import { catalogue } from '../../../src/vendors/catalogue/index.ts';
import { identifyAmong } from '../../../src/vendors/identify.ts';

const identify = identifyAmong(catalogue, { mappings: [{ id: 'mixpanel', hosts: ['t.example.com'] }] });
const app = new URL('https://app.example.com');
const who = (host: string) => {
  const url = new URL(`https://${host}/x`);
  const found = identify.byAddress({ url, headers: [] }) ?? identify.byName(url, app);
  return found === null || found === 'own' ? found : `${found.recipient.id} ${found.recipient.matchedBy}`;
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
