import { describe, expect, it } from 'vitest';
import { vendorNotAllowed } from '../../../../src/policy/rules/vendor-not-allowed.ts';
import { exposure, raisedBy, stranger } from '../samples.ts';

const deny = { version: 1, unknownVendors: 'deny' } as const;

describe('vendor-not-allowed', () => {
  it('is raised by a vendor the policy does not name', () => {
    const findings = raisedBy(vendorNotAllowed, { exposures: [exposure([{ path: 'mail' }], stranger)], policy: deny });
    expect(findings).toEqual([
      {
        rule: 'vendor-not-allowed',
        severity: 'medium',
        vendor: 'host:dropzone-metrics.test',
        app: 'https://app.example.com',
        message:
          'dropzone-metrics.test received data at in.dropzone-metrics.test; the policy does not name this vendor.',
        evidence: [expect.objectContaining({ path: 'mail', count: 1, page: 'https://app.example.com/keys' })],
      },
    ]);
  });

  it('is raised by a vendor of the catalogue as well', () => {
    expect(raisedBy(vendorNotAllowed, { exposures: [exposure([])], policy: deny })).toHaveLength(1);
  });

  it('is raised by a request without fields', () => {
    const [finding] = raisedBy(vendorNotAllowed, { exposures: [exposure([], stranger)], policy: deny });
    expect(finding).toMatchObject({ app: 'https://app.example.com', severity: 'medium', evidence: [] });
  });

  it('has the severity of what the vendor received', () => {
    const [finding] = raisedBy(vendorNotAllowed, { exposures: [exposure([{ category: 'secret' }])], policy: deny });
    expect(finding?.severity).toBe('critical');
  });

  it('is raised once for each app', () => {
    const held = exposure([{}, { app: 'https://other.example.com' }], { app: '' });
    const apps = raisedBy(vendorNotAllowed, { exposures: [held], policy: deny }).map(({ app }) => app);
    expect(apps).toEqual(['https://app.example.com', 'https://other.example.com']);
  });

  it('is not raised by a named vendor, or if unknown vendors are allowed', () => {
    const exposures = [exposure([{}])];
    expect(raisedBy(vendorNotAllowed, { exposures, policy: { ...deny, vendors: { mixpanel: {} } } })).toEqual([]);
    expect(raisedBy(vendorNotAllowed, { exposures, policy: { version: 1, unknownVendors: 'allow' } })).toEqual([]);
    expect(raisedBy(vendorNotAllowed, { exposures, policy: { version: 1 } })).toEqual([]);
  });
});
