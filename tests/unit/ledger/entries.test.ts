import { describe, expect, test } from 'vitest';
import type { Audit } from '../../../src/audit.ts';
import { type Entries, entriesOf, entrySteps } from '../../../src/ledger/entries.ts';
import { fingerprinter } from '../../../src/ledger/fingerprint.ts';
import { disclosureKey, recipientKey } from '../../../src/ledger/keys.ts';
import { routeOf } from '../../../src/masking/route.ts';
import { auditOf, disclosed } from './audits.ts';
import { newYear } from './samples.ts';

const key = new Uint8Array(32).fill(5);
const entries = (audit: Audit, session = ''): Entries => entriesOf(audit, session, key);
const first = <Item>([item]: readonly Item[]): Item => {
  if (item === undefined) throw new Error('There is none.');
  return item;
};

describe('the stored part of a request', () => {
  const observation = {
    page: 'https://app.example.com/people/ottilie?q=ada',
    url: 'https://c.collect-lab.test/reset/k3J9xQ2p?token=x#y',
    method: 'OTTILIE',
    callStack: 'Error: Ottilie\n    at f (https://app.example.com/people/ada/main.js?q=1:1:2)',
  };
  const stored = () => entries(auditOf([disclosed('email', 'ada@example.com')], { observation }));

  test('has its address and its page, masked', () => {
    const { request, disclosures } = stored();
    expect(request.url).toBe('https://c.collect-lab.test/reset/[…]?token=•••#•••');
    expect(request.page).toBe('https://app.example.com/people/[name]?q=•••');
    expect(first(disclosures).pages).toEqual([request.page]);
  });
  test('has its call stack, masked, if there is one', () => {
    expect(stored().request.callStack).toBe('[…]\n    at f (https://app.example.com/people/[name]/main.js:1:2)');
    expect(entries(auditOf()).request.callStack).toBeNull();
  });
  test('has its method if it is an HTTP method', () => {
    expect(stored().request.method).toBe('[…]');
    expect(entries(auditOf()).request.method).toBe('POST');
  });
  test('has the properties of its observation, and sums of its fields', () => {
    const { request, recipient } = stored();
    expect(request).toMatchObject({
      observation: 'r1',
      at: newYear,
      outcome: 'sent',
      tab: 3,
      app: 'https://app.example.com',
      vendor: 'host:c.collect-lab.test',
      vendorName: 'c.collect-lab.test',
      session: '',
      events: [],
      categories: ['email'],
      fields: 1,
      unreadable: null,
    });
    expect(recipient?.hosts).toEqual(['c.collect-lab.test']);
    expect(recipient?.recipient).not.toHaveProperty('host');
  });
});

test('without listed routes, even the last segment of a long page address is masked', () => {
  const page = `https://app.example.com/${'a/'.repeat(14)}ada`;
  expect(entries(auditOf([], { observation: { page } })).request.page).toBe(page.replace('ada', '[name]'));
});

test('a stored request keeps the fixed segments of listed routes in pages, addresses and call stacks', () => {
  const address = 'https://app.example.com/quokka/ada';
  const audit = auditOf([], { observation: { page: address, url: address, callStack: `at f (${address}:1:2)` } });
  const { request } = entriesOf(audit, '', key, [routeOf('/quokka/:id')]);
  const masked = 'https://app.example.com/quokka/[name]';
  expect(request).toMatchObject({ page: masked, url: masked, callStack: `at f (${masked}:1:2)` });
});

describe('the stored part of a value', () => {
  const value = 'tok_8842ZaQxWeRtYuIoP';
  const found = disclosed('token', value, { canary: 'API token', hash: 'sha256', event: 'Key Created' });
  const stored = () => {
    const { disclosures, detail } = entries(auditOf([found]), 's1');
    const { raw, ...kept } = first(disclosures);
    return { detail, raw, kept };
  };

  test('has its sample and its fingerprint, in rows and in details', () => {
    const { kept, detail } = stored();
    const masked = { sample: 't•••P', fingerprint: fingerprinter(key)(value, 'token') };
    expect(masked.fingerprint).not.toBe('');
    expect(kept).toMatchObject(masked);
    expect(detail.fields).toEqual([expect.objectContaining({ ...masked, event: 'Key Created' })]);
    expect(JSON.stringify([kept, detail.fields])).not.toContain('8842');
  });
  test('has its place, and how it was found', () => {
    const { kept } = stored();
    const { path, location, category, label, encoding, hash, detector, canary, confidence } = found;
    const what = { path, location, category, label, encoding, hash, detector, canary, confidence };
    expect(kept).toEqual({
      ...what,
      app: 'https://app.example.com',
      vendor: 'host:c.collect-lab.test',
      session: 's1',
      key: disclosureKey({ ...what, app: kept.app, vendor: kept.vendor, session: 's1' }),
      sample: kept.sample,
      fingerprint: kept.fingerprint,
      events: ['Key Created'],
      pages: ['https://app.example.com/home'],
      count: 1,
      days: [[newYear / 86_400_000, 1]],
      typed: null,
      plaintext: 0,
      firstSeen: newYear,
      lastSeen: newYear,
    });
  });
  test('marks keys that are data and published test values, and nothing else', () => {
    const marked = disclosed('card', '4242424242424242', { inKey: true, testValue: true });
    expect(first(entries(auditOf([marked])).disclosures)).toMatchObject({ inKey: true, testValue: true });
    for (const mark of [{ inKey: true }, { testValue: true }]) {
      const { disclosures: rows, detail: inspected } = entries(auditOf([disclosed('email', 'ada@example.com', mark)]));
      expect(first(rows)).toMatchObject(mark);
      expect(first(inspected.fields)).toMatchObject(mark);
    }
    const { kept } = stored();
    expect(kept).not.toHaveProperty('inKey');
    expect(kept).not.toHaveProperty('testValue');
  });
  test('has the raw value and the raw request separately, since the ledger decides whether they are kept', () => {
    const { raw, detail } = stored();
    expect(raw).toBe(value);
    expect(detail.raw).toMatchObject({ url: 'https://c.collect-lab.test/e', values: [value] });
  });
});

describe('names of events', () => {
  const masked = (event: string, ...more: Parameters<typeof disclosed>[]) =>
    entries(auditOf([disclosed('other', 'x', { event }), ...more.map((one) => disclosed(...one))])).request.events;

  test('are masked', () => expect(masked('Invited iva.brandt@event-lab.test')).toEqual(['Invited […] (33)']));
  test('are masked completely if one of their words is in a personal value of the same observation', () => {
    expect(masked('falcon opened', ['name', 'Ada Falcon'])).toEqual(['[…] (13)']);
    expect(masked('falcon opened', ['name', 'Falc'])).toEqual(['falcon opened']);
    expect(masked('falcon opened', ['plan', 'falcon'])).toEqual(['falcon opened']);
    expect(masked('falcon opened', ['name', `falcon ${'x'.repeat(193)}`])).toEqual(['[…] (13)']);
    expect(masked('falcon opened', ['name', `falcon ${'x'.repeat(194)}`])).toEqual(['falcon opened']);
    expect(masked('quo_opened', ['name', 'Quo'])).toEqual(['[…] (10)']);
    expect(masked('qu_opened', ['name', 'Qu'])).toEqual(['qu_opened']);
  });
  test('are masked in rows and details as well', () => {
    const { disclosures, detail } = entries(auditOf([disclosed('other', 'x', { event: 'Ulrike signed up' })]));
    expect(first(disclosures).events).toEqual(['[…] (16)']);
    expect(first(detail.fields).event).toBe('[…] (16)');
    expect(first(entries(auditOf([disclosed('other', 'x')])).detail.fields).event).toBeNull();
  });
  test('are an empty list if the field has no event', () => {
    expect(first(entries(auditOf([disclosed('other', 'x')])).disclosures).events).toEqual([]);
  });
  test('are stored once, and at most twenty', () => {
    const letters = [...'abcdefghijklmnopqrstuvwxy'];
    const events = letters.map((letter) => disclosed('other', 'x', { event: `step_${letter}` }));
    const { request, disclosures, detail } = entries(auditOf([...events, ...events]));
    const names = letters.slice(0, 20).map((letter) => `step_${letter}`);
    expect(request.events).toEqual(names);
    expect(first(disclosures).events).toEqual(names);
    expect(detail.fields.at(24)?.event).toBe('step_y');
  });
});

describe('fields of one request', () => {
  test('are summed before they are masked, with the newest value', () => {
    const values = ['ada@example.com', 'bob@example.org'].map((value) => disclosed('email', value));
    const { disclosures } = entries(auditOf([...values, disclosed('email', 'x@example.com', { path: 'other' })]));
    expect(disclosures.map(({ path, count, sample, days }) => [path, count, sample, days[0]?.[1]])).toEqual([
      ['properties.value', 2, 'b•••@e•••.org', 2],
      ['other', 1, 'x•••@e•••.com', 1],
    ]);
  });
  test('count as typed before submission if one of them was', () => {
    const typedOf = (...states: Array<'before-submit' | 'submitted' | null>) =>
      first(entries(auditOf(states.map((typed) => disclosed('email', 'a@b.co', { typed })))).disclosures).typed;
    expect(typedOf('before-submit', 'submitted', null)).toBe('before-submit');
    expect(typedOf('submitted', 'before-submit')).toBe('before-submit');
    expect(typedOf('submitted', null)).toBe('submitted');
    expect(typedOf(null, null)).toBeNull();
  });
  test('are stored for inspection up to three hundred, and the rest is counted', () => {
    const many = (count: number) =>
      Array.from({ length: count }, (_, at) => disclosed('email', `u${at}@example.com`, { path: `p${at}` }));
    const { detail, disclosures, request } = entries(auditOf(many(302)));
    expect([detail.fields.length, detail.further, detail.raw?.values.length]).toEqual([300, 2, 300]);
    expect([disclosures.length, request.fields]).toEqual([302, 302]);
    expect(entries(auditOf(many(2))).detail.further).toBe(0);
  });
  test('are processed in steps, whose number grows with the fields', () => {
    const stepsOf = (count: number, suffix = '', event: string | null = null) => {
      const many = Array.from({ length: count }, (_, at) =>
        disclosed('email', `u${at}@example.com${suffix}`, { path: `p${at}`, event }),
      );
      return [...entrySteps(auditOf(many), '', key)].length;
    };
    expect(stepsOf(21)).toBe(0);
    // Each field is summed and becomes a row, and three hundred are shown: a step has 64 of these.
    expect(stepsOf(640)).toBe(Math.floor((640 + 300 + 640) / 64));
    expect(stepsOf(6_400)).toBe(Math.floor((6_400 + 300 + 6_400) / 64));
    expect(stepsOf(64, 'x'.repeat(1_024))).toBe(Math.floor((64 + 64 * 5 + 64) / 64));
    expect(stepsOf(640, '', 'opened')).toBe(Math.floor((640 + 1 + 300 + 640) / 64));
  });
  test('add their kinds of data to the request and to the vendor, except `other`', () => {
    const { request, recipient } = entries(
      auditOf([disclosed('other', 'x'), disclosed('email', 'a@b.co'), disclosed('email', 'b@b.co')]),
    );
    expect(request.categories).toEqual(['email']);
    expect(recipient?.kinds).toEqual([expect.objectContaining({ category: 'email', count: 2 })]);
  });
});

test.each(['blocked', 'failed', 'cached'] as const)(
  'fields of an observation that was %s are not stored, only the request',
  (outcome) => {
    const { recipient, disclosures, request } = entries(
      auditOf([disclosed('email', 'a@b.co')], { observation: { outcome } }),
    );
    expect(recipient).toBeNull();
    expect(disclosures).toEqual([]);
    expect(request.outcome).toBe(outcome);
  },
);

describe('the counts of a vendor', () => {
  const received = (...args: Parameters<typeof auditOf>) => entries(auditOf(...args), 's1').recipient;

  test('include a request without fields as read', () => {
    const recipient = received();
    expect(recipient).toMatchObject({
      app: 'https://app.example.com',
      vendor: 'host:c.collect-lab.test',
      session: 's1',
      requests: 1,
      messages: 0,
      read: 1,
      unreadable: [],
      plaintext: 0,
      recorded: null,
      firstSeen: newYear,
      lastSeen: newYear,
      implied: { address: 0, place: 0, anonymised: 0 },
    });
    expect(recipient?.key).toBe(
      recipientKey({ app: recipient?.app ?? '', vendor: recipient?.vendor ?? '', session: 's1' }),
    );
    expect(recipient).not.toHaveProperty('said');
  });
  test('include what the request discloses by itself', () => {
    expect(received([], { implied: { kinds: ['ip-address'], isAnonymised: true } })?.implied).toEqual({
      address: 1,
      place: 0,
      anonymised: 1,
    });
    expect(received([], { implied: { kinds: ['coarse-location'], isAnonymised: false } })?.implied?.place).toBe(1);
  });
  test('include a request whose body only its page showed', () => {
    const body = { kind: 'bytes', bytes: new Uint8Array(1), said: true } as const;
    expect(received([], { observation: { body } })).toMatchObject({ read: 1, said: 1 });
  });
  test('include what could not be read, with its host', () => {
    const recipient = received([], { unreadable: 'hidden-body', observation: { times: 3 } });
    expect(recipient).toMatchObject({
      requests: 3,
      read: 0,
      unreadable: [{ host: 'c.collect-lab.test', reason: 'hidden-body', count: 3 }],
    });
  });
  test('include a message, unless it cannot be seen', () => {
    expect(received([], { observation: { transport: 'websocket', times: 2 } })).toMatchObject({
      requests: 0,
      messages: 2,
    });
    const unseen = received([], { unreadable: 'shared-worker', observation: { transport: 'websocket' } });
    expect(unseen).toMatchObject({ requests: 0, messages: 0 });
    const unknown = received([], { unreadable: 'socket-messages', observation: { transport: 'websocket', times: 0 } });
    expect(unknown).toMatchObject({ requests: 0, messages: 0, read: 0, unreadable: [{ count: 1 }] });
  });
  test('include what was sent unencrypted: of the vendor by request, of a field by occurrence', () => {
    const sent = (url: string) => {
      const twice = ['a@b.co', 'b@b.co'].map((value) => disclosed('email', value));
      const { recipient, disclosures } = entries(auditOf(twice, { observation: { url } }));
      return [recipient?.plaintext, first(disclosures).plaintext];
    };
    expect(sent('http://x.test/')).toEqual([1, 2]);
    expect(sent('ws://x.test/')).toEqual([1, 2]);
    expect(sent('https://x.test/http://y.test')).toEqual([0, 0]);
    expect(sent('wss://x.test/')).toEqual([0, 0]);
  });
  test('include sizes: of the body and, except for messages, of the address', () => {
    const url = 'https://x.test/';
    const body = { kind: 'bytes', bytes: new Uint8Array(7) } as const;
    const sizes = (transport: 'http' | 'websocket') => {
      const { recipient, request } = entries(auditOf([], { observation: { url, body, transport } }));
      return [recipient?.bytes, request.bytes];
    };
    expect(sizes('http')).toEqual([7 + url.length, 7 + url.length]);
    expect(sizes('websocket')).toEqual([7, 7]);
  });
});
