import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { BaselineProblem, baselineOf, readBaseline, writeBaseline } from '../../../src/baseline/baseline.ts';
import { engine } from '../../../src/classify/engine.ts';
import { app, baseline, field, recording } from './samples.ts';

const jsonSchema = JSON.parse(readFileSync('public/schemas/baseline.v1.json', 'utf8'));
const isValid = new Ajv2020().compile(jsonSchema);

describe('baselineOf', () => {
  it('keeps the compared properties of fields, sorted and unique', () => {
    const seen = { ...field(), sample: 'a•••', count: 7 };
    const made = baselineOf([
      recording({ sentry: [], mixpanel: [seen, field({ path: 'data[].properties.$name', category: 'name' })] }),
      recording({ mixpanel: [field({ path: 'b' }), field({ path: 'a' }), field()] }, ['https://a.test']),
    ]);
    expect(made).toEqual({
      format: 'outflow-baseline',
      version: 1,
      engine,
      apps: ['https://a.test', app],
      vendors: {
        mixpanel: [
          field({ path: 'a' }),
          field({ path: 'b' }),
          field(),
          field({ path: 'data[].properties.$name', category: 'name' }),
        ],
        sentry: [],
      },
    });
    expect(Object.keys(made.vendors)).toEqual(['mixpanel', 'sentry']);
  });

  it('leaves out headers that browsers add, and keeps the app’s beside them', () => {
    const inHeader = (path: string, category: 'device' | 'cookie-id' | 'email' | 'token' = 'device') =>
      field({ path, category, location: 'header' });
    const kept = [inHeader('x-user', 'email'), inHeader('authorization', 'token'), inHeader('cookie.mail', 'email')];
    const added = ['user-agent', 'sec-ch-ua-platform', 'referer', 'accept-language', 'x-client-data', 'priority'];
    const made = baseline({
      mixpanel: [...kept, ...added.map((path) => inHeader(path)), inHeader('cookie.sid', 'cookie-id')],
    });
    expect(made.vendors.mixpanel).toHaveLength(kept.length);
    expect(made.vendors.mixpanel).toEqual(expect.arrayContaining(kept));
  });

  it('leaves out headers of retries', () => {
    const headers = ['x-retry-count', 'Retry-Attempt', 'x-attempt', 'x-stainless-retry-count', 'x-retry-customer'];
    const made = baseline({ segment: headers.map((path) => field({ path, category: 'other', location: 'header' })) });
    expect(made.vendors.segment).toEqual([field({ path: 'x-retry-customer', category: 'other', location: 'header' })]);
  });

  it('leaves out attributes that instrumentation adds depending on timing, and keeps the app’s beside them', () => {
    const added = [
      ...['[].items[].attributes.code.function.name.value', 'spans[].attributes.browser.script.source_char'],
      ...[
        '[].items[].attributes.url.full.value?verbose',
        '[].items[].attributes.url.query.value._',
        'attributes.url.full?ip',
      ],
    ];
    const kept = [
      field({ path: '[].items[].attributes.url.full.value?customer', category: 'user-id' }),
      field({ path: '[].items[].attributes.url.template.value', category: 'other' }),
      field({ path: '[].items[].attributes.cart.size', category: 'other' }),
      field({ path: 'data.url.section', category: 'other' }),
      field({ path: '[].items[].attributes.url.full', category: 'reset-link' }),
    ];
    const made = baseline({ sentry: [...kept, ...added.map((path) => field({ path, category: 'other' }))] });
    expect(made.vendors.sentry).toHaveLength(kept.length);
    expect(made.vendors.sentry).toEqual(expect.arrayContaining(kept));
  });
});

describe('the baseline file', () => {
  const made = baseline({ mixpanel: [field(), field({ hash: 'sha256' })], 'host:a.test': [] });
  const text = writeBaseline(made);

  it('has one line per field', () => {
    expect(text.split('\n').filter((line) => line.includes('"path"'))).toEqual([
      `      { "app": "${app}", "path": "data[].properties.$email", "category": "email", "hash": "sha256", "location": "body" },`,
      `      { "app": "${app}", "path": "data[].properties.$email", "category": "email", "hash": null, "location": "body" }`,
    ]);
    expect(text).toContain('    "host:a.test": [],\n');
    expect(text.endsWith('}\n')).toBe(true);
  });

  it('can be read as it was written, and conforms to its schema', () => {
    expect(readBaseline(JSON.parse(text))).toEqual(made);
    expect(writeBaseline(readBaseline(JSON.parse(text)))).toBe(text);
    expect(isValid(JSON.parse(text)), JSON.stringify(isValid.errors)).toBe(true);
    expect(writeBaseline(baseline({}, []))).toContain('"apps": [],\n  "vendors": {}\n');
  });

  it('may have unknown members', () => {
    const later = { ...made, note: 'x', vendors: { mixpanel: [{ ...field(), since: '4.2' }] } };
    expect(readBaseline(later).vendors).toEqual({ mixpanel: [field()] });
    expect(isValid(later)).toBe(true);
  });

  it.each<[string, unknown, string]>([
    ['not an object', [], 'the baseline must be an object'],
    ['a report', { ...made, format: 'outflow-report' }, 'format must be "outflow-baseline", not "outflow-report"'],
    ['another version', { ...made, version: 2 }, 'version must be 1, not 2'],
    ['no engine', { ...made, engine: undefined }, 'engine must be number, not undefined'],
    ['an engine that is not a whole number', { ...made, engine: 1.5 }, 'engine must be a whole number'],
    [
      'an unknown category',
      { ...made, vendors: { mixpanel: [{ ...field(), category: 'mail' }] } },
      'vendors.mixpanel[0].category must be a category, such as "email", not "mail"',
    ],
    [
      'an unknown location',
      { ...made, vendors: { mixpanel: [{ ...field(), location: 'cookie' }] } },
      'vendors.mixpanel[0].location must be ("url" | "header" | "body" | "message"), not "cookie"',
    ],
    ['vendors that are a list', { ...made, vendors: [] }, 'vendors must be an object'],
    [
      'a key that reaches a prototype',
      JSON.parse('{"vendors":{"__proto__":[]}}'),
      'vendors.__proto__ cannot be set: __proto__ is not allowed as a key',
    ],
  ])('is refused with one line: %s', (_, value, message) => {
    expect(() => readBaseline(value)).toThrow(new BaselineProblem(message));
    expect(isValid(JSON.parse(JSON.stringify(value)))).toBe(false);
  });
});
