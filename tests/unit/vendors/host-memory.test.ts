import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hostCache, mostHosts } from '../../../src/vendors/host-memory.ts';
import { type Identification, type Identified, type Identify, identifyAmong } from '../../../src/vendors/identify.ts';
import type { SentRequest } from '../../../src/vendors/signatures.ts';
import type { Definition } from '../../../src/vendors/vendor.ts';

const label = fc.constantFrom('a', 'b', 't', 'a-1', 'www', 'eu');
const domain = fc.constantFrom(
  'acme.test',
  'beta.test',
  'fernhill.example',
  'jquery.com',
  'd1.cloudfront.net',
  'co.uk',
);
const host = fc.tuple(fc.array(label, { maxLength: 3 }), domain).map(([labels, name]) => [...labels, name].join('.'));
const path = fc.constantFrom('', '/', '/tr', '/tr/x', '/travel', '/v', '/v19.0/c', '/x/tr', '/sender/v1');
const query = fc.constantFrom(
  '',
  '?',
  '?k=1',
  '?k=2&l=',
  '?%6B=1',
  '?k=%31',
  '?k=%',
  '?m=+1',
  '?a&k',
  '?k=1#?l=2',
  '#?k=1',
);
const url = fc
  .tuple(fc.constantFrom('https', 'http', 'wss'), host, fc.constantFrom('', ':8443'), path, query)
  .map(([scheme, name, port, at, asked]) => `${scheme}://${name}${port}${at}${asked}`);

const pattern = fc
  .tuple(fc.constantFrom('', '*.', 'a-*.', '*-1.'), host, fc.constantFrom('', '', '/tr', '/v', '/tr/x'))
  .map((parts) => parts.join(''));
const signature = fc.constantFrom(
  { path: '/sender/v1$', confidence: 0.8 },
  { query: { k: '^1$' }, confidence: 0.9 },
  { query: { k: '', l: '' }, confidence: 0.95 },
  { query: { m: '^ 1$' }, confidence: 0.7 },
);
const definition: fc.Arbitrary<Definition> = fc.record({
  id: fc.constantFrom('acme', 'beta', 'gamma', 'delta'),
  name: fc.constant('Name'),
  hosts: fc.array(pattern, { maxLength: 4 }),
  signatures: fc.array(signature, { maxLength: 2 }),
});
const mapping = fc.record({
  id: fc.constantFrom('acme', 'unheard', 'own'),
  hosts: fc.array(pattern, { minLength: 1, maxLength: 2 }),
});

/** Identifies in the same way as the audit. */
function identifiedIn(identify: Identify, address: string, app: string): Identified | 'own' | null {
  const sent: SentRequest = { url: new URL(address), headers: [] };
  return identify.byAddress(sent) ?? identify.byName(sent.url, new URL(app));
}

test('the vendor of a request does not depend on earlier requests', () => {
  fc.assert(
    fc.property(
      fc.array(definition, { maxLength: 5 }),
      fc.array(mapping, { maxLength: 3 }),
      fc.array(fc.tuple(url, fc.constantFrom('https://a.fernhill.example', 'https://b.acme.test/')), {
        minLength: 1,
        maxLength: 25,
      }),
      fc.array(fc.tuple(host, host), { maxLength: 4 }),
      (definitions, mappings, asked, names) => {
        const known = new Map<string, string>();
        const by: Identification = { mappings, canonicalName: (name) => known.get(name) ?? null };
        const identify = identifyAmong(definitions, by);
        for (const [index, [address, app]] of [...asked, ...asked].entries()) {
          // Meanwhile, canonical names become known, and change.
          const [from, to] = names[index % (names.length || 1)] ?? ['', ''];
          known.set(from, to);
          expect(identifiedIn(identify, address, app)).toEqual(
            identifiedIn(identifyAmong(definitions, by), address, app),
          );
        }
      },
    ),
    { numRuns: 150 },
  );
});

test('a URL object that was changed is looked up again', () => {
  const acme: Definition = { id: 'acme', name: 'Acme', hosts: ['*.acme.test'] };
  const identify = identifyAmong([acme]);
  const address = new URL('https://t.acme.test/');
  expect(identify.byAddress({ url: address, headers: [] })).not.toBeNull();
  address.hostname = 't.beta.test';
  expect(identify.byAddress({ url: address, headers: [] })).toBeNull();
});

test('every host is looked up once, until there are too many', () => {
  const asked: string[] = [];
  const remembered = hostCache((name) => {
    asked.push(name);
    return { name };
  });
  for (const name of ['__proto__', 'constructor', '1', 'a.test', 'constructor', '1'])
    expect(remembered(new URL(`https://${name}/`)).name).toBe(new URL(`https://${name}/`).hostname);
  expect(asked).toEqual(['__proto__', 'constructor', '0.0.0.1', 'a.test']);
  for (let at = 0; at < 2 * mostHosts; at += 1)
    expect(remembered(new URL(`https://h${at}.test/`)).name).toBe(`h${at}.test`);
  expect(remembered(new URL('https://a.test/')).name).toBe('a.test');
  expect(asked.filter((name) => name === 'a.test')).toHaveLength(2);
});
