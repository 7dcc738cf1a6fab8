import { describe, expect, test } from 'vitest';
import { auditEncodings } from '../../accuracy/encodings.ts';
import { keptReadings, readNow } from '../../accuracy/readings.ts';
import { auditRecordings } from '../../accuracy/recordings.ts';
import { cleanPayloads } from '../corpus/clean.ts';
import { falseAlarms } from '../corpus/clean-report.ts';

describe('planted values', () => {
  test('are found in every wrapping in every place', { timeout: 60_000 }, () => {
    const results = auditEncodings([7]);
    expect(new Set(results.map(({ wrapping }) => wrapping)).size).toBeGreaterThan(200);
    expect(results.filter(({ found }) => !found)).toEqual([]);
  });
});

describe('requests of real SDKs', () => {
  const { total, planted, sdks } = auditRecordings();

  test('come from at least forty SDKs', () => expect(sdks).toBeGreaterThanOrEqual(40));
  test('are found to contain the planted values', () => expect(planted.missed).toEqual([]));
  test('are classified without canaries: at least 97 % of the data is found, and 98 % of findings are right', () => {
    expect(total.found / (total.found + total.missed)).toBeGreaterThanOrEqual(0.97);
    expect(total.right / (total.right + total.wrong)).toBeGreaterThanOrEqual(0.98);
  });
});

describe('SDKs without a definition at the time of recording', () => {
  const { sdks, readings } = keptReadings();
  const [first] = readings;
  const now = readNow(sdks);
  const recall = ({ found, missed }: { found: number; missed: number }) => found / (found + missed);

  test('are at least twenty, measured before they had a definition', () => {
    expect(sdks.length).toBeGreaterThanOrEqual(20);
    expect(first?.definitions).toMatch(/^none/);
  });
  test('are read better now', () => {
    expect(now.vendors.found).toBe(sdks.length);
    expect(recall(now.withoutCanaries.fields)).toBeGreaterThan(
      recall(first?.withoutCanaries.fields ?? now.withCanaries.fields),
    );
    expect(now.withCanaries.planted.found).toBe(now.withCanaries.planted.total);
  });
});

test('nothing is found in payloads without personal data', { timeout: 60_000 }, () => {
  const alarms = falseAlarms(cleanPayloads());
  expect(alarms.map(({ temptation, category, path, value }) => ({ temptation, category, path, value }))).toEqual([]);
});
