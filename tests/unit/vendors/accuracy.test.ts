import { describe, expect, test } from 'vitest';
import { auditAppApi, unidentifiedHits } from '../../../accuracy/vendors/claims.ts';
import { auditHosts } from '../../../accuracy/vendors/hosts.ts';
import { auditProxied } from '../../../accuracy/vendors/proxied.ts';

const share = (cases: ReadonlyArray<{ readonly verdict: string }>) =>
  cases.filter(({ verdict }) => verdict === 'right').length / cases.length;

describe('hosts from documentation and SDKs', () => {
  const hosts = auditHosts();

  test('are many', () => expect(hosts.length).toBeGreaterThan(2_000));
  test('are never mistaken for another vendor’s', () => {
    expect(hosts.filter(({ verdict }) => verdict === 'wrong')).toEqual([]);
  });
  test('are identified: at least 99 %', () => {
    const missed = hosts
      .filter(({ verdict }) => verdict === 'missed')
      .map(({ host, expected }) => `${host} of ${expected}`);
    expect(share(hosts), missed.join('; ')).toBeGreaterThanOrEqual(0.99);
  });
});

describe('requests behind a first-party proxy', { timeout: 60_000 }, () => {
  const proxied = auditProxied();

  test('are many, in several styles', () => {
    expect(proxied.length).toBeGreaterThan(2_000);
    expect(new Set(proxied.map(({ style }) => style)).size).toBeGreaterThan(8);
  });
  test('are never mistaken for another vendor’s', () => {
    expect(proxied.filter(({ verdict }) => verdict === 'wrong')).toEqual([]);
  });
  test('are identified: at least 95 %', () => expect(share(proxied)).toBeGreaterThanOrEqual(0.95));
});

describe('an app’s own API', { timeout: 60_000 }, () => {
  test('is not mistaken for a vendor’s', () => {
    const { requests, claims } = auditAppApi(6_000);
    expect(requests).toBe(6_000);
    expect(claims.map(({ shape, vendor, observation }) => `${vendor}: ${shape} ${observation.url}`)).toEqual([]);
  });
  test('has near misses only of signatures whose complete requests are identified', () =>
    expect(unidentifiedHits(1_000)).toEqual([]));
});
