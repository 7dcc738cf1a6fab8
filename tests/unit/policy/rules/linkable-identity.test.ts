import { describe, expect, it } from 'vitest';
import { linkableIdentity } from '../../../../src/policy/rules/linkable-identity.ts';
import { exposure, raisedBy } from '../samples.ts';

const hashed = { path: 'em', hash: 'sha256' } as const;
const lasting = { path: 'uid', category: 'user-id' } as const;

describe('linkable-identity', () => {
  it('is raised by a hashed e-mail address beside a persistent id', () => {
    const findings = raisedBy(linkableIdentity, { exposures: [exposure([hashed, lasting, { category: 'device' }])] });
    expect(findings).toEqual([
      expect.objectContaining({
        rule: 'linkable-identity',
        severity: 'high',
        vendor: 'mixpanel',
        app: 'https://app.example.com',
        message: 'E-mail address and User id were sent to Mixpanel; together they identify a person despite the hash.',
      }),
    ]);
    expect(findings[0]?.evidence.map(({ path }) => path)).toEqual(['em', 'uid']);
  });

  it('is not raised by one alone, or without a hash', () => {
    for (const held of [[hashed], [lasting], [{}, lasting]]) {
      expect(raisedBy(linkableIdentity, { exposures: [exposure(held)] })).toEqual([]);
    }
  });
});
