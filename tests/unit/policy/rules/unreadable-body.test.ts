import { describe, expect, it } from 'vitest';
import { unreadableBody } from '../../../../src/policy/rules/unreadable-body.ts';
import { exposure, raisedBy } from '../samples.ts';

describe('unreadable-body', () => {
  it('states how many requests could not be read, to which vendor and why', () => {
    const held = exposure([], {
      unreadable: [
        { host: 'a', reason: 'blob-body', count: 2 },
        { host: 'b', reason: 'blob-body', count: 1 },
        { host: 'a', reason: 'too-large', count: 1 },
      ],
    });
    expect(raisedBy(unreadableBody, { exposures: [held] })).toEqual([
      {
        rule: 'unreadable-body',
        severity: 'low',
        vendor: 'mixpanel',
        app: 'https://app.example.com',
        message: '4 requests to Mixpanel could not be read (blob-body 3, too-large 1), so their content is unknown.',
        evidence: [],
      },
    ]);
  });

  it('uses the singular for one request', () => {
    const held = exposure([], { unreadable: [{ host: 'a', reason: 'undecodable', count: 1 }] });
    expect(raisedBy(unreadableBody, { exposures: [held] })[0]?.message).toBe(
      '1 request to Mixpanel could not be read (undecodable 1), so its content is unknown.',
    );
  });

  it('is not raised if everything was read', () => {
    expect(raisedBy(unreadableBody, { exposures: [exposure([{}])] })).toEqual([]);
  });
});
