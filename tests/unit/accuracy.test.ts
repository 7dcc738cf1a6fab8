import { describe, expect, test } from 'vitest';
import { auditEncodings } from '../accuracy/encodings.ts';
import { keptReadings, readNow } from '../accuracy/readings.ts';
import { auditRecordings } from '../accuracy/recordings.ts';
import { cleanPayloads } from '../corpus/clean.ts';
import { falseAlarms } from '../corpus/clean-report.ts';

describe('planted values', () => {
  test('are found under every wrapping in every place', { timeout: 60_000 }, () => {
    const results = auditEncodings([7]);
    expect(new Set(results.map(({ wrapping }) => wrapping)).size).toBeGreaterThan(200);
    expect(results.filter(({ found }) => !found)).toEqual([]);
  });
});

describe('what real SDKs send', () => {
  const { total, planted, sdks } = auditRecordings();

  test('comes from at least forty of them', () => expect(sdks).toBeGreaterThanOrEqual(40));
  test('is found where it was planted', () => expect(planted.missed).toEqual([]));
  test('is recognised without canaries', () => {
    expect(total.found / (total.found + total.missed)).toBeGreaterThanOrEqual(0.97);
    expect(total.right / (total.right + total.wrong)).toBeGreaterThanOrEqual(0.98);
  });
});

describe('SDKs that no definition described when they were recorded', () => {
  const { sdks, readings } = keptReadings();
  const [first] = readings;
  const now = readNow(sdks);
  const recall = ({ found, missed }: { found: number; missed: number }) => found / (found + missed);

  test('are at least twenty, measured before they were described', () => {
    expect(sdks.length).toBeGreaterThanOrEqual(20);
    expect(first?.definitions).toMatch(/^none/);
  });
  test('are read better since', () => {
    expect(now.vendors.found).toBe(sdks.length);
    expect(recall(now.withoutCanaries.fields)).toBeGreaterThan(
      recall(first?.withoutCanaries.fields ?? now.withCanaries.fields),
    );
    expect(now.withCanaries.planted.found).toBe(now.withCanaries.planted.of);
  });
});

test('nothing is found where nothing personal leaves', { timeout: 60_000 }, () => {
  const alarms = falseAlarms(cleanPayloads());
  expect(alarms.map(({ temptation, category, path, value }) => ({ temptation, category, path, value }))).toEqual([]);
});
