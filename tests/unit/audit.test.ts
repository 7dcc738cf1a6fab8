import { describe, expect, test } from 'vitest';
import { audit, type Knowledge } from '../../src/audit.ts';
import { searchFor } from '../../src/classify/canaries.ts';
import { valueReader } from '../../src/classify/value-reader.ts';
import { entriesOf } from '../../src/ledger/entries.ts';
import type { Observation } from '../../src/observe/observation.ts';
import { catalogue } from '../../src/vendors/catalogue/index.ts';
import { type Identify, identifyAmong } from '../../src/vendors/identify.ts';
import type { Definition } from '../../src/vendors/vendor.ts';

const knowledge = { identify: identifyAmong(catalogue), readValue: valueReader(searchFor([])) };

function request(url: string, body: unknown): Observation {
  return {
    id: '1',
    at: 1,
    transport: 'http',
    outcome: 'sent',
    headers: [],
    callStack: null,
    tab: null,
    app: 'https://app.example.com',
    page: 'https://app.example.com/keys?token=12345678',
    method: 'POST',
    url,
    body: { kind: 'bytes', bytes: new TextEncoder().encode(JSON.stringify(body)) },
  };
}

const key = `sk_${'live'}_4eC39HqLyjWDarjtT1zdp7dc`;
const track = request('https://api.segment.io/v1/t', {
  type: 'track',
  event: 'Key Created',
  userId: 'usr_1',
  properties: { key, note: 'ask ada@example.com' },
});

describe('audit', () => {
  test('reports what was sent, to which vendor, in which event', () => {
    const result = audit(track, knowledge);
    expect(result?.recipient).toMatchObject({ id: 'segment', known: true });
    const reported = result?.disclosures.map(({ path, category, event, value }) => [path, category, event, value]);
    expect(reported).toEqual([
      ['type', 'other', 'Key Created', 'track'],
      ['event', 'event-name', 'Key Created', 'Key Created'],
      ['userId', 'user-id', 'Key Created', 'usr_1'],
      ['properties.key', 'secret', 'Key Created', key],
      ['properties.note', 'email', 'Key Created', 'ada@example.com'],
      ['properties.note', 'message', 'Key Created', 'ask ada@example.com'],
    ]);
  });

  test("distinguishes a group's name from a person's", () => {
    const group = audit(request('https://api.segment.io/v1/g', { type: 'group', traits: { name: 'Acme' } }), knowledge);
    expect(group?.disclosures.find(({ path }) => path === 'traits.name')?.category).toBe('company');
    const person = audit(
      request('https://api.segment.io/v1/i', { type: 'identify', traits: { name: 'Ada' } }),
      knowledge,
    );
    expect(person?.disclosures.find(({ path }) => path === 'traits.name')?.category).toBe('name');
  });

  test("reports nothing on the app's own hosts", () => {
    expect(audit(request('https://api.example.com/keys', {}), knowledge)).toBeNull();
  });

  test('keeps no raw value except in `raw`', () => {
    const result = audit(track, knowledge);
    if (!result) throw new Error('the audit found no vendor');
    const entries = entriesOf(result, '', new Uint8Array(32));
    const disclosures = entries.disclosures.map(({ raw: _, ...row }) => row);
    const { raw, ...detail } = entries.detail;
    const kept = JSON.stringify({ ...entries, disclosures, detail });
    for (const value of [key, 'ada@example.com', 'usr_1', '12345678']) expect(kept).not.toContain(value);
    expect(entries.disclosures[3]?.raw).toBe(key);
    expect(raw?.values[3]).toBe(key);
  });
});

describe('an error in one stage does not hide what the others find', () => {
  const fails = (value: unknown): never => {
    throw new Error(`cannot read ${typeof value}`);
  };
  const body = { events: [{ event_type: 'Login', user_id: 'u-1842', email: 'ada@fernhill.test' }] };
  const sent = request('https://api2.amplitude.com/2/httpapi', body);
  const found = (changed: Partial<Knowledge>, observation: Observation = sent) =>
    audit(observation, { ...knowledge, ...changed });

  test.each<[string, Partial<Knowledge>]>([
    ['a search for planted values', { readValue: valueReader(fails) }],
    ['a search for typed values', { searchTyped: () => fails }],
    ['the creation of a search for typed values', { searchTyped: fails }],
    ['a detector', { readValue: (value) => (value.includes('@') ? fails(value) : knowledge.readValue(value)) }],
  ])('%s', (_, changed) => {
    const result = found(changed);
    expect(result?.recipient.id).toBe('amplitude');
    expect(result?.unreadable).toBe('undecodable');
    expect(result?.failures.count).toBeGreaterThan(0);
    expect(result?.disclosures).toContainEqual(
      expect.objectContaining({ path: 'events[].user_id', category: 'user-id' }),
    );
    expect(result?.disclosures).toContainEqual(expect.objectContaining({ path: 'events[].email', category: 'email' }));
  });

  test.each<[string, Partial<Identify>]>([
    ['by the address', { byAddress: fails }],
    ['by the name', { byAddress: () => null, byName: fails }],
  ])('if a vendor cannot be identified %s, its host is reported', (_, changed) => {
    const result = found({ identify: { ...knowledge.identify, ...changed } });
    expect(result?.recipient.host).toBe('api2.amplitude.com');
    expect(result?.unreadable).toBe('undecodable');
    expect(result?.disclosures.map(({ path }) => path)).toContain('events[].user_id');
  });

  test('invalid patterns of a definition affect neither its other patterns nor other vendors', () => {
    const definition: Definition = {
      ...{ id: 'mine', name: 'Mine', hosts: ['collect.vendor.test'] },
      signatures: [
        { path: '(', confidence: 1 },
        { fields: { user_id: '(' }, confidence: 1 },
        { path: '/own-collector$', confidence: 0.9 },
      ],
      events: [
        { at: 'events[]', name: { in: 'event_type', part: '(' } },
        { at: 'events[]', name: { urlPart: '[' } },
        { at: 'events[]', name: 'event_type' },
      ],
    };
    const identify = identifyAmong([definition, ...catalogue]);
    const own = found({ identify }, { ...sent, url: 'https://collect.vendor.test/x' });
    expect(own?.recipient.id).toBe('mine');
    expect(own?.unreadable).toBe('undecodable');
    expect(own?.disclosures.find(({ path }) => path === 'events[].user_id')?.event).toBe('Login');
    expect(found({ identify }, { ...sent, url: 'https://t.example.com/own-collector' })?.recipient.id).toBe('mine');
    expect(found({ identify })?.recipient.id).toBe('amplitude');
  });

  test.each(['', 'no address', 'https://', 'http://[::', 'https://%00/'])(
    'an address that cannot be parsed, such as %j, is counted, and the body is still read',
    (address) => {
      const result = found({}, { ...sent, url: address });
      expect(result?.unreadable).toBe('undecodable');
      expect(result?.disclosures.map(({ path }) => path)).toContain('events[].user_id');
      expect(found({}, { ...sent, app: address, page: address })?.recipient.id).toBe('amplitude');
      expect(found({}, { ...sent, url: address, app: address })).not.toBeNull();
    },
  );

  test('a value that only looks like base64 is not an error, and planted values beside it are found', () => {
    const canaries = [{ label: 'email', category: 'email', value: 'ada@fernhill.test' }] as const;
    const readValue = valueReader(searchFor(canaries));
    for (const value of [
      'RS_ENC_v3_eyJzdWIiOiIxMjM0NTY',
      'abcdefghijklmnopqrstuvwxy=',
      'a'.repeat(45),
      `${'a'.repeat(41)}==`,
    ]) {
      const result = found({ readValue }, request('https://api2.amplitude.com/2/httpapi', { ...body, value }));
      expect(result?.failures.count).toBe(0);
      expect(result?.disclosures).toContainEqual(expect.objectContaining({ canary: 'email' }));
    }
  });
});
