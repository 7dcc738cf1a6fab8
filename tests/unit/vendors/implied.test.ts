import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { audit } from '../../../src/audit.ts';
import { searchFor } from '../../../src/classify/canaries.ts';
import { valueReader } from '../../../src/classify/value-reader.ts';
import { catalogue } from '../../../src/vendors/catalogue/index.ts';
import { identifyAmong } from '../../../src/vendors/identify.ts';
import { impliedBy } from '../../../src/vendors/implied.ts';
import { observed } from './fixtures.ts';

const identify = identifyAmong(catalogue);
const readValue = valueReader(searchFor([]));
const json = { 'content-type': 'application/json' };

function audited(url: string, body?: unknown, headers: Record<string, string> = {}, by = identify) {
  const text = body === undefined ? {} : { body: JSON.stringify(body) };
  return audit(observed({ from: '', url, headers: { ...json, ...headers }, ...text }), { identify: by, readValue });
}

describe('a request discloses the IP address and its location, unless a setting prevents it:', () => {
  const both = { kinds: ['ip-address', 'coarse-location'], isAnonymised: false };
  const none = { kinds: [], isAnonymised: true };
  test.each([
    ['a vendor', 'https://api.mixpanel.com/track?ip=1&data=x', undefined, {}, both],
    ['an unknown host', 'https://cdn.somewhere-else.test/x', undefined, {}, both],
    ['Mixpanel, with the address switched off', 'https://api.mixpanel.com/track?ip=0&data=x', undefined, {}, none],
    [
      'Universal Analytics, with a shortened address: a location can still be derived',
      'https://www.google-analytics.com/collect?v=1&tid=UA-1-1&aip=1',
      undefined,
      {},
      { kinds: ['coarse-location'], isAnonymised: true },
    ],
    [
      'Segment, with the address overwritten',
      'https://api.segment.io/v1/t',
      { event: 'a', context: { ip: '0.0.0.0' } },
      {},
      none,
    ],
    ['Segment', 'https://api.segment.io/v1/t', { event: 'a', context: { page: { path: '/' } } }, {}, both],
    [
      'Amplitude, without the value that requests the address',
      'https://api2.amplitude.com/2/httpapi',
      { events: [{ event_type: 'a', library: 'amplitude-ts/2.46.0', ip: null }] },
      {},
      none,
    ],
    [
      'Amplitude',
      'https://api2.amplitude.com/2/httpapi',
      { events: [{ event_type: 'a', library: 'amplitude-ts/2.46.0', ip: '$remote' }] },
      {},
      both,
    ],
    [
      'Snowplow, anonymised by a header',
      'https://com-fernhill.collector.snplow.net/i?e=pv&p=web&tv=js-4',
      undefined,
      { 'sp-anonymous': '*' },
      { kinds: ['coarse-location'], isAnonymised: true },
    ],
  ])('%s', (_, url, body, headers, expected) => expect(audited(url, body, headers)?.implied).toEqual(expected));

  const hit = '/matomo.php?idsite=1&rec=1&url=https%3A%2F%2Fapp.fernhill.example%2F';
  test('not to the app’s own host, since what it forwards is unknown', () => {
    expect(audited(`https://stats.fernhill.example${hit}`)?.implied).toEqual({ kinds: [], isAnonymised: false });
  });
  test('also to the app’s own host, if its name is an alias of the vendor’s', () => {
    const by = identifyAmong(catalogue, { canonicalName: () => 'fernhill.data.adobedc.net' });
    expect(audited('https://data.fernhill.example/x', { a: 1 }, {}, by)?.implied).toEqual(both);
  });
});

describe('software on other companies’ servers', () => {
  const who = (url: string, body?: unknown, by = identify) => {
    const recipient = audited(url, body, {}, by)?.recipient;
    return recipient && [recipient.id, recipient.name, recipient.owner, recipient.software ?? null];
  };
  const hit = '/matomo.php?idsite=1&rec=1&_id=6a45e22e58f0786b&url=https%3A%2F%2Fapp.fernhill.example%2F';
  const capture = {
    api_key: 'phc_0123456789abcdefghijABCDEFGHIJ',
    event: 'x',
    properties: { distinct_id: 'u', $lib: 'web' },
  };
  test.each([
    ['the vendor’s own host', `https://fernhill.matomo.cloud${hit}`, ['matomo', 'Matomo Cloud', 'InnoCraft Ltd', null]],
    [
      'another company’s host',
      `https://stats.brightmoor.org${hit}`,
      ['host:brightmoor.org', 'brightmoor.org', null, 'Matomo'],
    ],
    ['the app’s own host', `https://stats.fernhill.example${hit}`, ['matomo', 'Matomo', null, 'Matomo']],
  ])('Matomo on %s', (_, url, expected) => expect(who(url)).toEqual(expected));
  test('of software that is usually proxied, the vendor is the recipient on the app’s own host, but not on another company’s host', () => {
    expect(who('https://t.fernhill.example/e/', capture)).toEqual(['posthog', 'PostHog', 'PostHog, Inc.', null]);
    expect(who('https://ph.brightmoor.org/e/', capture)).toEqual([
      'host:brightmoor.org',
      'brightmoor.org',
      null,
      'PostHog',
    ]);
  });
  test('a host that is an alias of the vendor’s is the vendor’s', () => {
    const by = identifyAmong(catalogue, {
      canonicalName: (host) => (host === 'stats.brightmoor.org' ? 'x.matomo.cloud' : null),
    });
    expect(who(`https://stats.brightmoor.org${hit}`, undefined, by)?.slice(0, 3)).toEqual([
      'matomo',
      'Matomo Cloud',
      'InnoCraft Ltd',
    ]);
  });
  test('fields of the software are read by its definition', () => {
    const found = audited(`https://stats.brightmoor.org${hit}`)?.disclosures.find(({ path }) => path === '_id');
    expect(found).toMatchObject({ category: 'cookie-id', detector: 'vendor' });
  });
});

test('the parameter that makes IP addresses anonymous is read as URLSearchParams reads it, in any notation', () => {
  const switches = [{ query: { npa: '^1$' }, off: ['ip-address'] }] as const;
  const vendor = { id: 'v', name: 'V', hosts: [], addressSwitches: switches };
  const pieces = fc.constantFrom('npa', 'n%70a', 'np+a', '=', '&', '1', '%31', '?', 'x', '%3D');
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 8 }), (parts) => {
      const url = new URL(`https://v.example/?${parts.join('')}`);
      const isSet = url.searchParams.getAll('npa').some((value) => value === '1');
      expect(impliedBy(vendor, { url, headers: [] }, []).isAnonymised).toBe(isSet);
    }),
  );
});
