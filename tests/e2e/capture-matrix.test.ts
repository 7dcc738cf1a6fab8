import { describe, expect, test } from 'vitest';
import { runMatrix } from '../capture/run.ts';
import { kind } from './kind.ts';

describe(`everything that a page sends in ${kind}`, () => {
  test('is in the ledger with the bytes that arrived, or reported with a reason', async () => {
    const { verdicts, errors } = await runMatrix(kind);
    expect(verdicts.filter((verdict) => verdict.kind === 'missed' || verdict.kind === 'invented')).toEqual([]);
    expect(verdicts.filter((verdict) => verdict.kind === 'not sent').length).toBeLessThanOrEqual(3);
    expect(verdicts.filter((verdict) => verdict.kind === 'equal').length).toBeGreaterThan(310);
    expect(errors).toEqual([]);
  }, 400_000);
});
