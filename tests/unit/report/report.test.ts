import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { severities } from '../../../src/classify/taxonomy.ts';
import { maxEvidence } from '../../../src/policy/evidence.ts';
import { createReport, type ReportParts } from '../../../src/report/report.ts';
import { newYear } from '../ledger/samples.ts';
import { exposure, stranger } from '../policy/samples.ts';

const jsonSchema = JSON.parse(readFileSync('public/schemas/report.v1.json', 'utf8'));
const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true });
addFormats.default(ajv);
const isValid = ajv.compile(jsonSchema);

function report(differences: Partial<ReportParts> = {}) {
  return createReport({
    source: { kind: 'browser', detail: 'Chromium 156' },
    apps: ['https://app.example.com'],
    session: null,
    exposures: [],
    dropped: 0,
    policy: null,
    generatedAt: newYear,
    toolVersion: '0.1.0',
    ...differences,
  });
}

const busy: Partial<ReportParts> = {
  session: { id: 's1', name: 'release 4.12', startedAt: newYear, endedAt: null },
  exposures: [
    exposure(
      [
        { path: 'em', hash: 'sha256' },
        { path: 'uid', category: 'user-id', canary: 'user', detector: 'canary', location: 'message' },
        { path: '', category: 'secret', location: 'url', detector: 'secret', encoding: [] },
        { path: 'x', category: 'other', location: 'header' },
      ],
      { requests: 12, messages: 3, read: 13, unreadable: [{ host: 'a.test', reason: 'blob-body', count: 2 }] },
    ),
    exposure([], { ...stranger, requests: 4, read: 4 }),
  ],
  dropped: 1,
  policy: { version: 1, unknownVendors: 'deny' },
};

describe('createReport', () => {
  it('is complete if nothing was sent', () => {
    expect(report()).toEqual({
      format: 'outflow-report',
      version: 1,
      generatedAt: '2026-01-01T00:00:00.000Z',
      tool: { name: 'outflow', version: '0.1.0' },
      source: { kind: 'browser', detail: 'Chromium 156' },
      apps: ['https://app.example.com'],
      session: null,
      coverage: { requests: 0, messages: 0, read: 0, unreadable: [], dropped: 0 },
      vendors: [],
      findings: [],
    });
  });

  it('is complete for a vendor and its disclosure', () => {
    expect(report({ exposures: [exposure([{ count: 7 }])] }).vendors).toEqual([
      {
        id: 'mixpanel',
        name: 'Mixpanel',
        owner: 'Mixpanel, Inc.',
        country: 'US',
        category: 'product-analytics',
        known: true,
        matchedBy: 'host',
        hosts: ['api-js.mixpanel.com'],
        requests: 1,
        bytes: 100,
        firstSeen: '2026-01-01T00:00:00.000Z',
        lastSeen: '2026-01-01T00:00:00.000Z',
        severity: 'medium',
        implied: ['ip-address', 'coarse-location'],
        disclosures: [
          {
            app: 'https://app.example.com',
            path: 'events[].properties.$email',
            label: 'E-mail address',
            category: 'email',
            severity: 'medium',
            location: 'body',
            encoding: ['json'],
            hash: null,
            detector: 'value',
            canary: null,
            confidence: 0.9,
            events: ['Sign in'],
            pages: ['https://app.example.com/keys'],
            sample: 'a•••@e•••.com',
            fingerprint: '',
            count: 7,
            firstSeen: '2026-01-01T00:00:00.000Z',
            lastSeen: '2026-01-01T00:00:00.000Z',
          },
        ],
      },
    ]);
  });

  it('adds up coverage over vendors', () => {
    expect(report(busy).coverage).toEqual({
      requests: 16,
      messages: 3,
      read: 17,
      unreadable: [{ vendor: 'mixpanel', host: 'a.test', reason: 'blob-body', count: 2 }],
      dropped: 1,
    });
  });

  it('keeps the order of the exposures, and lists a vendor without fields', () => {
    expect(report(busy).vendors.map(({ id, disclosures }) => [id, disclosures.length])).toEqual([
      ['mixpanel', 4],
      ['host:dropzone-metrics.test', 0],
    ]);
  });

  it('merges rows that differ only in the session', () => {
    const held = exposure([{ session: 's1', count: 2 }]);
    const [first] = held.disclosures;
    if (first === undefined) throw new Error('nothing was exposed');
    const twice = { ...held, disclosures: [first, { ...first, session: 's2', count: 3 }] };
    const [vendor] = report({ exposures: [twice] }).vendors;
    expect(vendor?.disclosures).toEqual([expect.objectContaining({ count: 5, severity: 'medium' })]);
  });

  it('shows a raw value only if it is given one', () => {
    const exposures = [exposure([{ path: 'a', raw: 'ada@example.com' }, { path: 'b' }])];
    const samples = (parts: Partial<ReportParts>) =>
      report({ exposures, ...parts }).vendors[0]?.disclosures.map(({ sample }) => sample);
    expect(samples({})).toEqual(['a•••@e•••.com', 'a•••@e•••.com']);
    expect(samples({ rawOf: ({ raw }) => raw })).toEqual(['ada@example.com', 'a•••@e•••.com']);
    expect(JSON.stringify(report({ exposures }))).not.toContain('ada@example.com');
  });

  it('distinguishes a session that has ended from a running one', () => {
    const session = { id: 's1', name: 'release', startedAt: newYear, endedAt: newYear + 1000 };
    expect(report({ session }).session).toEqual({
      id: 's1',
      name: 'release',
      startedAt: '2026-01-01T00:00:00.000Z',
      endedAt: '2026-01-01T00:00:01.000Z',
    });
    expect(report(busy).session?.endedAt).toBeNull();
  });

  it('contains the findings', () => {
    expect(report(busy).findings.map(({ vendor, rule, also }) => [vendor, rule, also])).toEqual([
      [
        'mixpanel',
        'vendor-not-allowed',
        ['secret-sent', 'category-not-allowed', 'linkable-identity', 'unreadable-body'],
      ],
      ['host:dropzone-metrics.test', 'vendor-not-allowed', undefined],
    ]);
  });
});

describe('the JSON Schema of the report', () => {
  it.each([
    ['an empty report', {}],
    ['a report with all members', busy],
  ])('accepts %s', (_, parts) => {
    expect(isValid(JSON.parse(JSON.stringify(report(parts)))), JSON.stringify(isValid.errors)).toBe(true);
  });

  it.each<[string, (written: ReturnType<typeof mutable>) => void]>([
    ['an unknown key', (written) => Object.assign(written, { more: 1 })],
    ['an unknown key in a vendor', (written) => Object.assign(written.vendors[0], { raw: 1 })],
    ['an unknown key in a disclosure', (written) => Object.assign(written.vendors[0].disclosures[0], { raw: 'x' })],
    ['an unknown category', (written) => Object.assign(written.vendors[0].disclosures[0], { category: 'mail' })],
    ['an unknown severity', (written) => Object.assign(written.vendors[0], { severity: 'grave' })],
    ['an unknown location', (written) => Object.assign(written.vendors[0].disclosures[0], { location: 'cookie' })],
    ['an unknown rule', (written) => Object.assign(written.findings[0], { rule: 'rule' })],
    ['a time in milliseconds', (written) => Object.assign(written, { generatedAt: newYear })],
    ['a text that is not a time', (written) => Object.assign(written, { generatedAt: 'yesterday' })],
    ['no coverage', (written) => Reflect.deleteProperty(written, 'coverage')],
  ])('refuses %s', (_, spoil) => {
    const written = mutable();
    spoil(written);
    expect(isValid(written)).toBe(false);
  });

  it('has the same severities and limits as the code', () => {
    expect(jsonSchema.$defs.severity.enum).toEqual(severities);
    expect(jsonSchema.$defs.finding.properties.evidence.maxItems).toBe(maxEvidence);
  });
});

// biome-ignore lint/suspicious/noExplicitAny: a report to spoil, as JSON.parse gives it
function mutable(): any {
  return JSON.parse(JSON.stringify(report(busy)));
}
