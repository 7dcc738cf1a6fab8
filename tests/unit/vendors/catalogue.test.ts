import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { isHarmlessKey } from '../../../src/masking/key.ts';
import { catalogue } from '../../../src/vendors/catalogue/index.ts';
import { parseDefinitions } from '../../../src/vendors/definition.ts';
import { describedVendors } from '../../../src/vendors/described.ts';
import { vendorDetails } from '../../../src/vendors/details.ts';
import { identifyAmong } from '../../../src/vendors/identify.ts';
import { fixtures, observationsIn, observed, proxied, recipientOf, unreadIn } from './fixtures.ts';

const identify = identifyAmong(catalogue);
const all = fixtures();
const files = readdirSync('src/vendors/catalogue')
  .filter((name) => name !== 'index.ts')
  .map((name) => name.replace('.ts', ''));

test('each vendor is one file of its own name, with one fixture', () => {
  const ids = catalogue.map(({ id }) => id).sort();
  const misnamed = files.filter((file) => !ids.includes(file));
  expect(
    misnamed.map(
      (file) => `src/vendors/catalogue/${file}.ts has no vendor with the id '${file}': file and id are the same`,
    ),
  ).toEqual([]);
  expect(ids, 'each file of src/vendors/catalogue must be named after the id in it').toEqual(files.sort());
  const bare = ids.filter((id) => !all.has(id));
  expect(
    bare.map((id) => `tests/vendors/${id}.json is missing: docs/adding-a-vendor.md describes its content`),
  ).toEqual([]);
  const orphans = [...all.keys()].filter((id) => !ids.includes(id));
  expect(orphans.map((id) => `tests/vendors/${id}.json has no src/vendors/catalogue/${id}.ts`)).toEqual([]);
});

test('the catalogue that is bundled equals its files', () => {
  const carried = catalogue.map((vendor) => ({ ...vendor, ...vendorDetails(vendor.id) }));
  expect(carried).toEqual(describedVendors);
});

test('no name of a parameter is masked as personal data', () => {
  const masked = describedVendors.flatMap(({ id, parameters = {}, endpoints = {} }) =>
    [parameters, ...Object.values(endpoints)]
      .flatMap((table) => Object.keys(table))
      .flatMap((path) => path.replace(/\*$/, '').split(/\.|\[\]/))
      .filter((key) => !isHarmlessKey(key))
      .map((key) => `${key} of ${id}: src/vocabulary lacks a word of it, or lists one as a first name`),
  );
  expect(masked).toEqual([]);
});

test('no host is claimed twice', () => {
  const owners = new Map<string, string>();
  const problems: string[] = [];
  for (const { id, hosts } of catalogue) {
    for (const host of hosts) {
      const other = owners.get(host);
      if (other) problems.push(`${host} is claimed by ${other} and ${id}: remove it from one of them, or add paths`);
      owners.set(host, id);
    }
  }
  expect(problems).toEqual([]);
});

describe.each(describedVendors.map((vendor) => [vendor.id, vendor] as const))('%s', (id, vendor) => {
  const fixture = all.get(id) ?? { hosts: [] };
  const decodes = vendor.events !== undefined || vendor.parameters !== undefined;

  test('is complete', () => {
    const parsed = parseDefinitions(vendor);
    expect(
      'error' in parsed ? parsed.error.message.replace(/^\[0\]\.?/, '') : null,
      `src/vendors/catalogue/${id}.ts is malformed`,
    ).toBeNull();
    const missing = (['owner', 'country', 'category', 'links', 'docs'] as const).filter((key) => !vendor[key]);
    expect(missing, 'the definition must have these members, too').toEqual([]);
    expect(vendor.docs.length, 'docs must name the sources of the definition').toBeGreaterThan(0);
    expect(fixture.hosts.length, `tests/vendors/${id}.json must exist and name hosts`).toBeGreaterThan(0);
    if (decodes) {
      expect(
        (fixture.requests?.length ?? 0) + (fixture.recordings?.length ?? 0),
        `tests/vendors/${id}.json must contain a request, since the definition reads fields`,
      ).toBeGreaterThan(0);
    }
  });

  test.each(fixture.hosts)('is identified by its host %s', (host) => {
    const url = new URL(`https://${host}${host.includes('/') ? '' : '/x'}`);
    const found = identify.byAddress({ url, headers: [] });
    expect(
      found === null || found === 'own' ? found : found.recipient.id,
      `hosts of src/vendors/catalogue/${id}.ts do not cover ${host}; the host is now identified as`,
    ).toBe(id);
  });

  test.each((fixture.requests ?? []).map((request) => [request.url, request] as const))('reads %s', (_, request) => {
    expect(unreadIn(request, vendor, identify)).toEqual([]);
    if (request.proxied === true || request.proxied === 'path')
      expect(recipientOf(identify, proxied(observed(request)))?.id, 'behind a proxy, it is identified as').toBe(id);
  });

  test('is not identified as another vendor, behind a proxy', () => {
    const taken = observationsIn(fixture).flatMap((observation) => {
      const other = recipientOf(identify, proxied(observation))?.id ?? id;
      const { pathname } = new URL(observation.url);
      return other === id
        ? []
        : `a signature of ${other} matches the fixture of ${id} (${pathname}): add a condition that only requests to ${other} meet`;
    });
    expect([...new Set(taken)]).toEqual([]);
  });
});
