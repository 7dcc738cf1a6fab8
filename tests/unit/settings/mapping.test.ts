import { describe, expect, test } from 'vitest';
import { mapHost, mappedTo, unmapHost } from '../../../src/settings/mapping.ts';
import { mute, unmute } from '../../../src/settings/muting.ts';
import { defaultSettings, type Settings, updateSettings } from '../../../src/settings/settings.ts';

const settings: Settings = {
  ...defaultSettings,
  vendors: [
    { id: 'mixpanel', hosts: ['t.example.com', 'u.example.com'] },
    { id: 'own', hosts: ['*.example.net'] },
  ],
  definitions: [{ id: 'in-house', name: 'In-house metrics', hosts: ['metrics.example.org'] }],
};

describe('mapHost', () => {
  test.each<[string, string, string, Settings['vendors']]>([
    [
      'adds a host to a vendor',
      'v.example.com',
      'own',
      [
        { id: 'mixpanel', hosts: ['t.example.com', 'u.example.com'] },
        { id: 'own', hosts: ['*.example.net', 'v.example.com'] },
      ],
    ],
    [
      'moves a host from another vendor',
      'T.example.com',
      'in-house',
      [
        { id: 'mixpanel', hosts: ['u.example.com'] },
        { id: 'own', hosts: ['*.example.net'] },
        { id: 'in-house', hosts: ['t.example.com'] },
      ],
    ],
    [
      'accepts a vendor without a definition',
      '*.example.net',
      'acme-analytics',
      [
        { id: 'mixpanel', hosts: ['t.example.com', 'u.example.com'] },
        { id: 'acme-analytics', hosts: ['*.example.net'] },
      ],
    ],
    ['changes nothing if the host is mapped to the vendor already', 'u.example.com', 'mixpanel', settings.vendors],
    [
      'accepts a host below a shared suffix',
      'acme.github.io',
      'own',
      [
        { id: 'mixpanel', hosts: ['t.example.com', 'u.example.com'] },
        { id: 'own', hosts: ['*.example.net', 'acme.github.io'] },
      ],
    ],
    [
      'accepts a host of the intranet',
      'intranet',
      'own',
      [
        { id: 'mixpanel', hosts: ['t.example.com', 'u.example.com'] },
        { id: 'own', hosts: ['*.example.net', 'intranet'] },
      ],
    ],
  ])('%s', (_, host, id, vendors) => {
    const change = mapHost(settings, host, id);
    expect(change).toEqual({ patch: { vendors } });
    expect(updateSettings(settings, 'patch' in change ? change.patch : null)).toEqual({
      settings: { ...settings, vendors },
    });
  });

  test.each([
    ['co.uk', 'own', 'public-suffix', 'co.uk is a suffix that many owners share; map a name below it'],
    ['*.github.io', 'own', 'public-suffix', 'github.io is a suffix that many owners share; map a name below it'],
    ['com', 'mixpanel', 'public-suffix', 'com is a suffix that many owners share; map a name below it'],
    ['api-js.mixpanel.com', 'own', 'vendor-host', 'api-js.mixpanel.com is a host of Mixpanel; map hosts of your own'],
    ['*.Segment.io', 'own', 'vendor-host', '*.Segment.io is a host of Segment; map hosts of your own'],
    ['*.example.org', 'own', 'vendor-host', '*.example.org is a host of In-house metrics; map hosts of your own'],
    [
      'https://t.example.com',
      'own',
      'bad-value',
      '"https://t.example.com" must be a host name, such as t.example.com or *.example.com',
    ],
    [
      't.example.com',
      'Mixpanel, Inc.',
      'bad-value',
      '"Mixpanel, Inc." must be a vendor id, such as "mixpanel" or "host:example.com"',
    ],
  ])('refuses %s for %s: %s', (host, id, code, message) => {
    expect(mapHost(settings, host, id)).toEqual({ error: expect.objectContaining({ code, message }) });
  });

  test('refuses more hosts than a vendor may have', () => {
    const many = Array.from({ length: 1000 }, (_, n) => `h${n}.example.com`);
    const full = { ...settings, vendors: [{ id: 'own', hosts: many }] };
    expect(mapHost(full, 'one.more.example.com', 'own')).toMatchObject({
      error: { code: 'bad-value', message: 'vendors[0].hosts must have at most 1000 entries' },
    });
  });

  test('compares whole labels of names', () => {
    expect(mapHost(settings, 'notmixpanel.com', 'own')).toHaveProperty('patch');
    expect(mapHost(settings, 'mixpanel.com.example.com', 'own')).toHaveProperty('patch');
  });
});

describe('unmapHost', () => {
  test('leaves the other hosts, and no vendor without hosts', () => {
    expect(unmapHost(settings, 'T.example.com')).toEqual({
      patch: { vendors: [{ id: 'mixpanel', hosts: ['u.example.com'] }, settings.vendors[1]] },
    });
    expect(unmapHost(settings, '*.example.net')).toEqual({ patch: { vendors: [settings.vendors[0]] } });
  });

  test('refuses a host that only a wider entry covers', () => {
    expect(unmapHost(settings, 'a.example.net')).toEqual({
      error: { code: 'not-mapped', message: 'a.example.net is not mapped by itself', path: '' },
    });
  });

  test('undoes a mapping', () => {
    const change = mapHost(settings, 'v.example.com', 'posthog');
    const mapped = { ...settings, ...('patch' in change ? change.patch : {}) };
    expect(mappedTo(mapped, 'v.example.com')).toBe('posthog');
    expect(unmapHost(mapped, 'v.example.com')).toEqual({ patch: { vendors: settings.vendors } });
    expect(mappedTo(settings, 'v.example.com')).toBeNull();
  });
});

test('a vendor is muted once, and can be unmuted', () => {
  const muted = { ...settings, ...mute(settings, 'sentry') };
  expect(muted.muted).toEqual(['sentry']);
  expect(mute(muted, 'sentry')).toEqual({ muted: ['sentry'] });
  expect(unmute(muted, 'sentry')).toEqual({ muted: [] });
});
