import { describe, expect, test } from 'vitest';
import { audit } from '../../src/audit.ts';
import { searchFor } from '../../src/classify/canaries.ts';
import { valueReader } from '../../src/classify/value-reader.ts';
import { entriesOf } from '../../src/ledger/entries.ts';
import type { Observation } from '../../src/observe/observation.ts';
import { catalogue } from '../../src/vendors/catalogue/index.ts';
import { identifyAmong } from '../../src/vendors/identify.ts';

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
  test('names what left, for whom, in which event', () => {
    const result = audit(track, knowledge);
    expect(result?.recipient).toMatchObject({ id: 'segment', known: true });
    const told = result?.disclosures.map(({ path, category, event, value }) => [path, category, event, value]);
    expect(told).toEqual([
      ['type', 'other', 'Key Created', 'track'],
      ['event', 'event-name', 'Key Created', 'Key Created'],
      ['userId', 'user-id', 'Key Created', 'usr_1'],
      ['properties.key', 'secret', 'Key Created', key],
      ['properties.note', 'email', 'Key Created', 'ada@example.com'],
      ['properties.note', 'message', 'Key Created', 'ask ada@example.com'],
    ]);
  });

  test("knows a group's name from a person's", () => {
    const group = audit(request('https://api.segment.io/v1/g', { type: 'group', traits: { name: 'Acme' } }), knowledge);
    expect(group?.disclosures.find(({ path }) => path === 'traits.name')?.category).toBe('company');
    const person = audit(
      request('https://api.segment.io/v1/i', { type: 'identify', traits: { name: 'Ada' } }),
      knowledge,
    );
    expect(person?.disclosures.find(({ path }) => path === 'traits.name')?.category).toBe('name');
  });

  test("is silent on the app's own hosts", () => {
    expect(audit(request('https://api.example.com/keys', {}), knowledge)).toBeNull();
  });

  test('leaves no raw value in what is kept, but in `raw`', () => {
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
