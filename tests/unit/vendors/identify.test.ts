import { describe, expect, test } from 'vitest';
import { catalogue } from '../../../src/vendors/catalogue/index.ts';
import { type Identification, identifyAmong } from '../../../src/vendors/identify.ts';
import type { Definition } from '../../../src/vendors/vendor.ts';
import { fixtureApp, observed, recipientOf } from './fixtures.ts';

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

const signature = { fields: { 'batch[].kind': '^metric$' }, confidence: 0.9 };
const acme: Definition = { id: 'acme', name: 'Acme', hosts: ['*.acme.test', 'shared.test/acme'] };
const beta: Definition = { id: 'beta', name: 'Beta', hosts: ['*.beta.test', 'shared.test'] };
const sender: Definition = {
  id: 'sender',
  name: 'Sender',
  hosts: [],
  signatures: [signature, { path: '/sender/v1$', confidence: 0.8 }],
};
const edge: Definition = { id: 'edge', name: 'Edge', category: 'cdn-fonts', hosts: ['*.edge.test'] };
const metric = '{"batch":[{"kind":"metric"}]}';

/** The vendor that the whole pipeline identifies for a request of `app.fernhill.example`, and `matchedBy`. */
function identifiedAs(
  url: string,
  {
    body = '{"a":"b"}',
    among = [acme, beta, sender, edge],
    ...by
  }: Identification & { body?: string; among?: Definition[] },
): string | null {
  const recipient = recipientOf(identifyAmong(among, by), observed({ from: '', url, body }));
  if (recipient === null) return null;
  const { id, matchedBy, hostedOn } = recipient;
  return `${id} ${matchedBy}${hostedOn === null ? '' : `, on ${hostedOn}`}`;
}
const named = (names: Readonly<Record<string, string>>) => (host: string) => names[host] ?? null;

describe('a vendor is identified, in this order,', () => {
  const own = 'https://t.fernhill.example';
  const mappings = [
    { id: 'beta', hosts: ['*.acme.test', 't.fernhill.example', 'shared.test'] },
    { id: 'nobody-knows', hosts: ['u.fernhill.example'] },
    { id: 'own', hosts: ['assets.test', 'stats.acme.test'] },
  ];

  test.each([
    ['by the user’s mapping, before its host', 'https://t.acme.test/', { mappings }, 'beta user'],
    [
      'by the user’s mapping, before the path of a shared host',
      'https://shared.test/acme/x',
      { mappings },
      'beta user',
    ],
    ['by the user’s mapping, before its payload', `${own}/c`, { mappings, body: metric }, 'beta user'],
    [
      'by the user’s mapping, with the id as its name if it has no definition',
      'https://u.fernhill.example/c',
      { mappings },
      'nobody-knows user',
    ],
    ['as the user’s own, on any host', 'https://assets.test/c', { mappings, body: metric }, null],
    ['as the user’s own, by the longest mapped name', 'https://stats.acme.test/c', { mappings }, null],
    ['by its host, before its payload', 'https://t.acme.test/c', { body: metric }, 'acme host'],
    [
      'by its host, before a path that is the signature of another vendor',
      'https://t.acme.test/sender/v1',
      {},
      'acme host',
    ],
    ['by its host and the beginning of its path', 'https://shared.test/acme/x', {}, 'acme host'],
    ['by its host alone if no definition has the path', 'https://shared.test/other', {}, 'beta host'],
    ['by its path, before its payload', `${own}/sender/v1`, { body: metric }, 'sender path'],
    [
      'by its payload, before its canonical name',
      `${own}/c`,
      { body: metric, canonicalName: named({ 't.fernhill.example': 'x.acme.test' }) },
      'sender payload',
    ],
    [
      'by its payload, before the long tail',
      'https://www.thelongtail.webflow.com/c',
      { body: metric },
      'sender payload',
    ],
    [
      'by its canonical name',
      `${own}/c`,
      { canonicalName: named({ 't.fernhill.example': 'x.acme.test' }) },
      'acme cname',
    ],
    [
      'by its canonical name, with the path of a shared host',
      `${own}/acme`,
      { canonicalName: named({ 't.fernhill.example': 'shared.test' }) },
      'acme cname',
    ],
    [
      'by its canonical name, before the long tail',
      'https://a.jquery.com/c',
      { canonicalName: named({ 'a.jquery.com': 'x.acme.test' }) },
      'acme cname',
    ],
    [
      'by the canonical name of its canonical name',
      `${own}/c`,
      { canonicalName: named({ 't.fernhill.example': 'a.unheard.test', 'a.unheard.test': 'x.acme.test' }) },
      'acme cname',
    ],
    [
      'by the first of several canonical names that a definition has',
      `${own}/c`,
      { canonicalName: named({ 't.fernhill.example': 'x.acme.test', 'x.acme.test': 'y.beta.test' }) },
      'acme cname',
    ],
    [
      'not by a canonical name at a content delivery network',
      `${own}/c`,
      { canonicalName: named({ 't.fernhill.example': 'x.edge.test' }) },
      null,
    ],
    [
      'not by a canonical name without a definition',
      `${own}/c`,
      { canonicalName: named({ 't.fernhill.example': 'x.unheard.test' }) },
      null,
    ],
    [
      'not by canonical names in a circle',
      `${own}/c`,
      {
        canonicalName: named({
          't.fernhill.example': 'u.fernhill.example',
          'u.fernhill.example': 't.fernhill.example',
        }),
      },
      null,
    ],
    [
      'not by the canonical name of the host in the app’s origin',
      `${fixtureApp}/c`,
      { canonicalName: () => 'x.acme.test' },
      null,
    ],
    ['by the long tail', 'https://a.jquery.com/c', {}, 'host:jquery.com entity'],
    ['by its registrable domain', 'https://a.b.unheard.co.uk/c', {}, 'host:unheard.co.uk none'],
    [
      'by its own name on a hosting platform, and never by the platform',
      'https://d1.cloudfront.net/c',
      {},
      'host:d1.cloudfront.net none, on Amazon CloudFront',
    ],
    [
      'by its own name below that of a hosting platform',
      'https://a.acme-metrics.vercel.app/c',
      {},
      'host:acme-metrics.vercel.app none, on Vercel',
    ],
    [
      'by its definition on a hosting platform',
      'https://acme.netlify.app/c',
      { among: [{ ...acme, hosts: ['acme.netlify.app'] }] },
      'acme host',
    ],
    ['not at all on the app’s own domain', 'https://api.fernhill.example/c', {}, null],
  ] satisfies Array<[string, string, Parameters<typeof identifiedAs>[1], string | null]>)(
    '%s',
    (_, url, by, expected) => expect(identifiedAs(url, by)).toBe(expected),
  );
});

describe('of several possible vendors,', () => {
  const mine = (hosts: string[], more: Partial<Definition> = {}): Definition => ({
    id: 'mine',
    name: 'Mine',
    hosts,
    ...more,
  });

  test.each([
    ['the earlier definition of a host', 'https://t.acme.test/c', [mine(['*.acme.test']), acme], 'mine host'],
    [
      'the earlier definition of a host, although a later definition of its vendor has no hosts',
      'https://t.acme.test/c',
      [acme, mine(['*.acme.test']), { ...acme, hosts: [] }],
      'acme host',
    ],
    [
      'the earlier definition of an id, as a whole',
      'https://t.acme.test/c',
      [{ ...acme, hosts: ['t.unheard.test'] }, acme],
      'host:acme.test none',
    ],
    ['the longer name', 'https://t.acme.test/c', [acme, mine(['t.acme.test'])], 'mine host'],
    [
      'the longer name, even of a later definition',
      'https://a.t.acme.test/c',
      [acme, mine(['*.t.acme.test'])],
      'mine host',
    ],
    ['the longer path', 'https://shared.test/acme/eu/c', [acme, mine(['shared.test/acme/eu'])], 'mine host'],
    [
      'the signature with the higher confidence',
      'https://t.fernhill.example/c',
      [sender, mine([], { signatures: [{ ...signature, confidence: 0.95 }] })],
      'mine payload',
    ],
    [
      'the earlier of signatures with the same confidence',
      'https://t.fernhill.example/c',
      [mine([], { signatures: [signature] }), sender],
      'mine payload',
    ],
  ] satisfies Array<[string, string, Definition[], string]>)('%s', (_, url, among, expected) =>
    expect(identifiedAs(url, { among, body: metric })).toBe(expected),
  );

  test('names are compared by whole labels', () => {
    expect(identifiedAs('https://notacme.test/c', {})).toBe('host:notacme.test none');
    expect(identifiedAs('https://t.acme.test.evil.test/c', {})).toBe('host:evil.test none');
    expect(identifiedAs('https://t.fernhill.example/c', { canonicalName: () => 'notacme.test' })).toBeNull();
  });
});

test('a vendor that a signature identifies has the signature’s confidence, and one that a host identifies has 1', () => {
  const confidenceOf = (url: string) =>
    recipientOf(identifyAmong([acme, sender]), observed({ from: '', url, body: metric }))?.confidence;
  expect(['https://t.acme.test/', 'https://t.fernhill.example/c'].map(confidenceOf)).toEqual([1, 0.9]);
});
