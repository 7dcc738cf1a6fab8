import { describe, expect, it } from 'vitest';
import { secretSent } from '../../../../src/policy/rules/secret-sent.ts';
import { exposure, raisedBy } from '../samples.ts';

describe('secret-sent', () => {
  it.each([
    ['secret', 'Secret key was sent to Mixpanel in key; anyone who has it can use it.'],
    ['password', 'Password was sent to Mixpanel in key; anyone who has it can use it.'],
    ['reset-link', 'Reset link was sent to Mixpanel in key; anyone who has it can use it.'],
  ] as const)('is raised by a %s', (category, message) => {
    const findings = raisedBy(secretSent, { exposures: [exposure([{ category, path: 'key' }])] });
    expect(findings).toEqual([expect.objectContaining({ rule: 'secret-sent', severity: 'critical', message })]);
  });

  it.each(['email', 'token', 'other'] as const)('is not raised by a %s', (category) => {
    expect(raisedBy(secretSent, { exposures: [exposure([{ category }])] })).toEqual([]);
  });
});
