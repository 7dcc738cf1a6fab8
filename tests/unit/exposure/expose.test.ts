import { describe, expect, test } from 'vitest';
import { maskedTextLabel } from '../../../src/classify/classification.ts';
import { expose } from '../../../src/exposure/expose.ts';
import { disclosureRow, recipientRow } from '../ledger/samples.ts';

const exposed = (...disclosures: Array<Parameters<typeof disclosureRow>[0]>) =>
  expose({
    recipients: [recipientRow()],
    disclosures: disclosures.map((row, at) => disclosureRow({ path: `p${at}`, ...row })),
  })[0];

describe('an exposure', () => {
  test('is more severe for data that is dangerous in combination', () => {
    const apart = exposed({ category: 'email' }, { category: 'device' });
    expect([apart?.severity, apart?.combinations]).toEqual(['medium', []]);
    const together = exposed({ category: 'email' }, { category: 'org-id' }, { category: 'event-name' });
    expect(together?.severity).toBe('high');
    expect(together?.combinations).toMatchObject([
      { id: 'spear-phishing-kit', categories: ['email', 'org-id', 'event-name'] },
    ]);
  });

  test('has combinations for re-identification, reconnaissance and session hijacking', () => {
    const ids = (...rows: Array<Parameters<typeof disclosureRow>[0]>) =>
      exposed(...rows)?.combinations.map(({ id }) => id);
    expect(ids({ category: 'email', hash: 'sha256' }, { category: 'device-id' })).toEqual(['re-identification']);
    expect(ids({ category: 'internal-host' }, { category: 'environment' }, { category: 'feature-flag' })).toEqual([
      'reconnaissance',
    ]);
    expect(ids({ category: 'token' }, { category: 'user-id' })).toEqual(['session-hijack']);
  });

  test('counts the texts of a session replay that were shown and masked', () => {
    const masked = exposed(
      { category: 'replay-text', detector: 'vendor', count: 3 },
      { category: 'input-value', detector: 'vendor', count: 1 },
      { category: 'other', label: maskedTextLabel, count: 12 },
    );
    expect(masked?.recorded).toEqual({ shown: 4, masked: 12 });
    expect(exposed({ category: 'email' })?.recorded).toBeNull();
  });
});
