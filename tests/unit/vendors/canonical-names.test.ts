import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalNamesAmong, parseCanonicalNames } from '../../../src/vendors/canonical-names.ts';

const zone = `; <<>> DiG 9.18 <<>> example.com AXFR
$ORIGIN example.com.
$TTL 1h
@        IN SOA ns1.example.net. hostmaster.example.com. ( 2026112501 ; serial
           7200 3600
           1209600 300 )
@     3600 IN  NS  ns1.example.net.
         IN MX 10 mail.example.net.
www      300 A 192.0.2.1
t        300 IN CNAME Example.Vendor.net.
u        CNAME t
*.cdn    IN 300 CNAME d1.cloudfront.net. ; carried
note     TXT "v=spf1; (not open" "CNAME x"
k.other.example. CNAME k.vendor.net.
`;

describe('a list of canonical names', () => {
  test.each<[string, string, Array<[string, string]>]>([
    [
      'a line each',
      't.example.com example.vendor.net\n\n# ours\nu.example.com\tU.Vendor.net.\r\n',
      [
        ['t.example.com', 'example.vendor.net'],
        ['u.example.com', 'u.vendor.net'],
      ],
    ],
    [
      'what dig answers',
      't.example.com.\t\t300\tIN\tCNAME\texample.vendor.net.\nexample.vendor.net.\t60\tIN\tA\t192.0.2.7\n',
      [['t.example.com', 'example.vendor.net']],
    ],
    [
      'a zone',
      zone,
      [
        ['t.example.com', 'example.vendor.net'],
        ['u.example.com', 't.example.com'],
        ['*.cdn.example.com', 'd1.cloudfront.net'],
        ['k.other.example', 'k.vendor.net'],
      ],
    ],
    ['objects', '[{"host":"T.example.com","name":"example.vendor.net"}]', [['t.example.com', 'example.vendor.net']]],
    [
      'pairs',
      ' [["t.example.com","example.vendor.net"],["t.example.com","example.vendor.net"]]',
      [['t.example.com', 'example.vendor.net']],
    ],
    ['nothing', '', []],
  ])('may be %s', (_, text, names) => expect(parseCanonicalNames(text)).toEqual({ names, problems: [] }));

  test.each([
    ['t.example.com\n', 1, 'must be a host and its canonical name, such as t.example.com example.vendor.net'],
    [
      'a.example.com b.vendor.net\nt.example.com one.vendor.net two.vendor.net',
      2,
      'must be a host and its canonical name, such as t.example.com example.vendor.net',
    ],
    [
      'https://t.example.com example.vendor.net',
      1,
      '"https://t.example.com" must be a host name, such as t.example.com',
    ],
    ['t.example.com vendor', 1, '"vendor" must be a host name, such as example.vendor.net'],
    ['t.example.com *.vendor.net', 1, '"*.vendor.net" must be one name'],
    [
      't.example.com a.vendor.net\nt.example.com b.vendor.net',
      2,
      't.example.com already has the canonical name a.vendor.net; a host can have only one',
    ],
    [
      `${'a'.repeat(64)}.example.com a.vendor.net`,
      1,
      `"${'a'.repeat(64)}.example.com" must be a host name, such as t.example.com`,
    ],
    ['[{"host":"t.example.com"}]', null, '[0]: undefined must be text'],
    ['["t.example.com"]', null, '[0] must be { "host", "name" }'],
    ['{"host":"t.example.com","name":"a.vendor.net"}', null, 'the list must be an array of { "host", "name" }'],
  ])('reports what is wrong with %j', (text, line, message) => {
    expect(parseCanonicalNames(text).problems).toEqual([{ line, message }]);
  });

  test('keeps valid entries beside invalid ones', () => {
    const { names, problems } = parseCanonicalNames('t.example.com a.vendor.net\nnonsense\nu.example.com b.vendor.net');
    expect(names).toEqual([
      ['t.example.com', 'a.vendor.net'],
      ['u.example.com', 'b.vendor.net'],
    ]);
    expect(problems.map(({ line }) => line)).toEqual([2]);
  });

  test('has a limit of entries, of reported problems and of characters', () => {
    const lines = (count: number) => Array.from({ length: count }, (_, n) => `h${n}.example.com v.net`).join('\n');
    expect(parseCanonicalNames(lines(10_000)).names).toHaveLength(10_000);
    expect(parseCanonicalNames(lines(10_001))).toEqual({
      names: [],
      problems: [{ line: null, message: 'the list must have at most 10000 entries' }],
    });
    expect(parseCanonicalNames('x\n'.repeat(5000)).problems).toHaveLength(100);
    expect(parseCanonicalNames('x'.repeat(4_000_001)).problems).toHaveLength(1);
  });

  test('never throws on any input', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'a.*@;#"()[]{}$ \t\n1,:'), maxLength: 200 }), (text) => {
        const { names } = parseCanonicalNames(text);
        for (const [host, name] of names) expect(`${host} ${name}`).toMatch(/^[^\s"()]+ [^\s"()*]+$/);
      }),
    );
  });
});

test('a host has the canonical name that is listed for it, or for its nearest parent', () => {
  const nameOf = canonicalNamesAmong([
    ['*.example.com', 'wide.vendor.net'],
    ['*.t.example.com', 'near.vendor.net'],
    ['t.example.com', 'own.vendor.net'],
  ]);
  expect(['t.example.com', 'a.b.t.example.com', 'u.example.com', 'example.com', 'notexample.com'].map(nameOf)).toEqual([
    'own.vendor.net',
    'near.vendor.net',
    'wide.vendor.net',
    null,
    null,
  ]);
});
