import { describe, expect, test } from 'vitest';
import { cleanCorpus } from '../accuracy/clean/corpus.ts';
import { auditClean } from '../accuracy/clean/false-alarms.ts';
import { temptations } from '../accuracy/clean/temptations.ts';
import { auditEncodings } from '../accuracy/encodings.ts';

describe('planted values', () => {
  test('are found under every wrapping in every place', { timeout: 60_000 }, () => {
    const results = auditEncodings([7]);
    expect(new Set(results.map(({ wrapping }) => wrapping)).size).toBeGreaterThan(200);
    expect(results.filter(({ found }) => !found)).toEqual([]);
  });
});

describe('the clean corpus', () => {
  test('has five thousand requests, and every temptation often', () => {
    const corpus = [...cleanCorpus()];
    const bodies = corpus.map(
      ({ observation: { url, body } }) => url + (body.kind === 'bytes' ? String(body.bytes) : ''),
    );
    expect(new Set(bodies).size).toBeGreaterThan(5_000);
    for (const name of Object.keys(temptations)) {
      expect(corpus.filter(({ tempting }) => tempting.includes(name)).length, name).toBeGreaterThan(20);
    }
    expect([...cleanCorpus(50)]).toEqual(corpus.slice(0, 50));
  });

  test('raises no alarm about contacts, credentials, payments or what is special', { timeout: 60_000 }, () => {
    const alarms = auditClean().alarms.map(({ disclosure: { category, path, value, detector } }) => ({
      category,
      path,
      value,
      detector,
    }));
    expect(alarms).toEqual([]);
  });
});
