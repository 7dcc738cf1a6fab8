import { entities, getEntity } from 'third-party-web';
import { describe, expect, test } from 'vitest';
import { packEntities } from '../../../build/entities.mjs';
import { catalogue } from '../../../src/vendors/catalogue/index.ts';
import { entityOf, unpackEntities } from '../../../src/vendors/entities.ts';
import { indexByHost, noPath } from '../../../src/vendors/host-index.ts';

const packed = (domains: readonly string[], hosts: readonly string[] = []) => {
  const all = [{ name: 'Far & Away', company: 'Faraway Ltd', category: 'ad', domains }];
  return unpackEntities(packEntities(all, [{ hosts }]));
};

describe('the packed long tail', () => {
  test('has every name, owner, kind and host', () => {
    expect(packed(['*.faraway.com', 'cdn.faraway.net', '*.example.org'])).toEqual([
      {
        id: 'host:faraway.com',
        name: 'Far & Away',
        owner: 'Faraway Ltd',
        category: 'advertising',
        hosts: ['*.faraway.com', 'cdn.faraway.net', '*.example.org'],
      },
    ]);
  });

  test('names an owner only if it differs from the name', () => {
    const all = ['Same', undefined].map((company) => ({
      ...{ name: 'Same', category: 'no such kind', domains: ['same.test'] },
      ...(company && { company }),
    }));
    const same = { id: 'host:same.test', name: 'Same', category: 'unknown', hosts: ['same.test'] };
    expect(unpackEntities(packEntities(all, []))).toEqual([same, same]);
  });

  test('can have names without a letter or digit', () => {
    const all = [{ name: '***', category: 'ad', domains: ['*.stars.test'] }];
    expect(unpackEntities(packEntities(all, []))[0]).toMatchObject({ name: '***', hosts: ['*.stars.test'] });
  });

  test('leaves out IP addresses and hosts of the catalogue, but keeps the host in the id if others remain', () => {
    const domains = ['*.far.test', '*.b.far.test', 'c.test', '*.d.test', '10.0.0.1'];
    expect(packed(domains, ['*.far.test', 'c.test'])[0]).toMatchObject({
      id: 'host:far.test',
      hosts: ['*.far.test', '*.d.test'],
    });
    expect(packed(['*.far.test', 'c.test'], ['*.far.test', 'c.test'])).toEqual([]);
    expect(packed(['*.far.test', 'c.test'], ['*.far.test/path', 'c.test/path'])[0]?.hosts).toHaveLength(2);
  });
});

test('every host of third-party-web is identified, unless the catalogue has it', () => {
  const curated = indexByHost(catalogue);
  const misnamed = entities.flatMap(({ domains }) =>
    domains
      .map((domain) => domain.replace('*.', ''))
      .filter((host) => !/^[\d.]+$/.test(host) && curated.find(host, noPath) === undefined)
      .filter((host) => entityOf(host)?.name !== getEntity(host)?.name),
  );
  expect(misnamed).toEqual([]);
});
