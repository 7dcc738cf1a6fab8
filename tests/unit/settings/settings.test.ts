import { describe, expect, it } from 'vitest';
import { defaultSettings, parseSettings, type Settings, updateSettings } from '../../../src/settings/settings.ts';

const canary = { label: 'email', category: 'email', value: 'ada@example.com' } as const;

const signature = { path: '/collect$', fields: { token: '^ih_' }, confidence: 0.9 };

const full: Settings = {
  version: 1,
  watch: { mode: 'all', apps: ['https://app.example.com', 'https://*.staging.example.com:8443'] },
  canaries: [canary],
  vendors: [{ id: 'mixpanel', hosts: ['t.example.com', '*.collect.example.com'] }],
  definitions: [{ id: 'in-house', name: 'In-house', hosts: ['*.metrics.example'], signatures: [signature] }],
  canonicalNames: [['t.example.com', 'example.vendor.net']],
  muted: ['sentry', 'host:example.net'],
  routes: ['/teams/:team'],
  keep: { rawValues: true, callStacks: true, typedValues: false, days: 7 },
  policy: {
    version: 1,
    default: { allow: ['page-url'] },
    vendors: { mixpanel: { allow: ['user-id'], deny: ['email'] } },
  },
};

const definition = { id: 'in-house', name: 'In-house', hosts: ['*.metrics.example'] };

function updated(current: Settings, patch: unknown): Settings {
  const result = updateSettings(current, patch);
  if ('error' in result) throw new Error(result.error.message);
  return result.settings;
}

describe('updateSettings', () => {
  it('sets everything at once', () => expect(updated(defaultSettings, full)).toEqual(full));

  it('changes nothing for an empty patch', () => expect(updated(full, {})).toEqual(full));

  it('merges objects and leaves the rest alone', () => {
    expect(updated(full, { watch: { mode: 'listed' }, keep: { days: 90 } })).toEqual({
      ...full,
      watch: { ...full.watch, mode: 'listed' },
      keep: { rawValues: true, callStacks: true, typedValues: false, days: 90 },
    });
  });

  it('replaces arrays and accepts null for the policy', () => {
    const after = updated(full, { watch: { apps: [] }, canaries: [], policy: null });
    expect(after).toEqual({ ...full, watch: { mode: 'all', apps: [] }, canaries: [], policy: null });
  });

  it('merges into the existing policy', () => {
    const { policy } = updated(full, { policy: { vendors: { mixpanel: { deny: [] }, posthog: {} } } });
    expect(policy?.vendors).toEqual({ mixpanel: { allow: ['user-id'], deny: [] }, posthog: {} });
  });

  it('ignores parts that are undefined', () => expect(updated(full, { watch: undefined })).toEqual(full));

  it('returns hosts in lower case', () => {
    const { vendors } = updated(defaultSettings, { vendors: [{ id: 'mixpanel', hosts: ['T.Example.com'] }] });
    expect(vendors).toEqual([{ id: 'mixpanel', hosts: ['t.example.com'] }]);
  });

  it.each([
    [{ watch: { mod: 'all' } }, 'unknown-key', 'watch.mod', 'watch.mod is not a setting; did you mean watch.mode?'],
    [{ canary: [] }, 'unknown-key', 'canary', 'canary is not a setting'],
    [
      { canaries: [{ ...canary, lable: 'x' }] },
      'unknown-key',
      'canaries[0].lable',
      'canaries[0].lable is not a setting; did you mean canaries[0].label?',
    ],
    [
      { policy: { version: 1, failon: 'high' } },
      'unknown-key',
      'policy.failon',
      'policy.failon is not a setting; did you mean policy.failOn?',
    ],
    [{ watch: { mode: 'some' } }, 'bad-value', 'watch.mode', 'watch.mode must be ("listed" | "all"), not "some"'],
    [{ keep: { days: '30' } }, 'bad-value', 'keep.days', 'keep.days must be number, not "30"'],
    [{ keep: { days: 0 } }, 'bad-value', 'keep.days', 'keep.days must be at least 1'],
    [{ keep: { days: 3651 } }, 'bad-value', 'keep.days', 'keep.days must be at most 3650'],
    [{ keep: { days: 1.5 } }, 'bad-value', 'keep.days', 'keep.days must be a whole number of days'],
    [{ keep: null }, 'bad-value', 'keep', 'keep must be an object'],
    [{ keep: [] }, 'bad-value', 'keep', 'keep must be an object'],
    [
      { watch: { apps: ['app.example.com'] } },
      'bad-value',
      'watch.apps[0]',
      'watch.apps[0] must be an origin, such as https://app.example.com or https://*.staging.example.com:8443',
    ],
    [{ canaries: [{ ...canary, value: '' }] }, 'bad-value', 'canaries[0].value', 'canaries[0].value must not be empty'],
    [
      { canaries: [{ ...canary, value: ' ' }] },
      'bad-value',
      'canaries[0].value',
      'canaries[0].value must not be empty',
    ],
    [
      { canaries: [{ ...canary, value: 'x'.repeat(1001) }] },
      'bad-value',
      'canaries[0].value',
      'canaries[0].value must have at most 1000 characters',
    ],
    [
      { canaries: [{ ...canary, category: 'mail' }] },
      'bad-value',
      'canaries[0].category',
      'canaries[0].category must be a category, such as "email", not "mail"',
    ],
    [{ canaries: [{ label: 'a', category: 'email' }] }, 'missing', 'canaries[0].value', 'canaries[0].value is missing'],
    [{ canaries: [canary, canary] }, 'bad-value', 'canaries', 'canaries must each have a label of their own'],
    [
      { vendors: [{ id: 'mixpanel', hosts: ['https://t.example.com'] }] },
      'bad-value',
      'vendors[0].hosts[0]',
      'vendors[0].hosts[0] must be a host name, such as t.example.com or *.example.com',
    ],
    [
      { vendors: [{ id: 'mixpanel', hosts: [] }] },
      'bad-value',
      'vendors[0].hosts',
      'vendors[0].hosts must have at least one host',
    ],
    [
      { definitions: [{ id: 'in-house', hosts: [] }] },
      'missing',
      'definitions[0].name',
      'definitions[0].name is missing',
    ],
    [
      { definitions: [{ ...definition, host: [] }] },
      'unknown-key',
      'definitions[0].host',
      'definitions[0].host is not a setting; did you mean definitions[0].hosts?',
    ],
    [
      { definitions: [definition, definition] },
      'bad-value',
      'definitions',
      'definitions must each have an id of their own',
    ],
    [
      { definitions: [{ ...definition, signatures: [{ ...signature, path: '(a+)+$' }] }] },
      'bad-value',
      'definitions[0].signatures[0].path',
      'definitions[0].signatures[0].path must not repeat what can itself match in several ways, as (a+)+ does: some values would take forever',
    ],
    [
      { definitions: [{ ...definition, signatures: [{ ...signature, path: '(' }] }] },
      'bad-value',
      'definitions[0].signatures[0].path',
      'definitions[0].signatures[0].path must be a regular expression',
    ],
    [
      { policy: { version: 1, definitions: [{ ...definition, id: 'In house' }] } },
      'bad-value',
      'policy.definitions[0].id',
      'policy.definitions[0].id must have only lower-case letters, digits and hyphens, as in my-vendor',
    ],
    [
      { canonicalNames: [['t.example.com', 'vendor']] },
      'bad-value',
      'canonicalNames[0][1]',
      'canonicalNames[0][1] must be a host name, such as example.vendor.net',
    ],
    [
      { canonicalNames: [...full.canonicalNames, ...full.canonicalNames] },
      'bad-value',
      'canonicalNames',
      'canonicalNames must each have a host of their own',
    ],
    [
      { muted: ['Mixpanel, Inc.'] },
      'bad-value',
      'muted[0]',
      'muted[0] must be a vendor id, such as "mixpanel" or "host:example.com"',
    ],
    [{ version: 2 }, 'bad-value', 'version', 'version must be 1, not 2'],
    [{ policy: { version: 2 } }, 'bad-value', 'policy.version', 'policy.version must be 1, not 2'],
    ['watch', 'bad-value', '', 'the settings must be an object'],
    [null, 'bad-value', '', 'the settings must be an object'],
    [[], 'bad-value', '', 'the settings must be an object'],
  ])('refuses %j', (patch, code, path, message) => {
    expect(updateSettings(defaultSettings, patch)).toEqual({ error: { code, path, message } });
  });

  it.each(['{"__proto__":{"x":1}}', '{"watch":{"__proto__":{"mode":"all"}}}', '{"constructor":{"prototype":{"x":1}}}'])(
    'refuses %s and leaves every object as it was',
    (json) => {
      expect(updateSettings(defaultSettings, JSON.parse(json))).toMatchObject({ error: { code: 'forbidden-key' } });
      expect(({} as { x?: number }).x).toBeUndefined();
    },
  );

  it('never changes its argument', () => {
    const before = structuredClone(full);
    updateSettings(full, {
      watch: { mode: 'listed', apps: ['https://b.test'] },
      policy: { vendors: { mixpanel: null } },
    });
    expect(full).toEqual(before);
  });

  it('never changes the defaults', () => {
    const before = structuredClone(defaultSettings);
    updated(defaultSettings, full);
    expect(defaultSettings).toEqual(before);
  });
});

describe('parseSettings', () => {
  it('reads stored settings', () => expect(parseSettings(structuredClone(full))).toEqual(full));

  it.each([[undefined], [null], ['text'], [7], [[]], [{}], [{ watch: null, keep: 3, canaries: {} }]])(
    'returns the defaults for %j',
    (stored) => expect(parseSettings(stored)).toEqual(defaultSettings),
  );

  it('replaces only invalid fields by the defaults', () => {
    const stored = {
      ...full,
      version: 0,
      watch: { mode: 'x', apps: full.watch.apps },
      keep: { rawValues: true, days: -1 },
    };
    expect(parseSettings(stored)).toEqual({
      ...full,
      watch: { mode: 'listed', apps: full.watch.apps },
      keep: { rawValues: true, callStacks: false, typedValues: true, days: 30 },
    });
  });

  it('keeps the valid entries of a list, and the first of each label', () => {
    const second = { label: 'phone', category: 'phone', value: '+31 20 123 4567' };
    const stored = {
      ...full,
      watch: { mode: 'listed', apps: ['nonsense', 'https://app.example.com'] },
      canaries: [canary, { label: 'gone' }, { ...canary, value: 'again' }, second],
    };
    expect(parseSettings(stored).canaries).toEqual([canary, second]);
    expect(parseSettings(stored).watch.apps).toEqual(['https://app.example.com']);
  });

  it('keeps the valid definitions, canonical names and muted vendors', () => {
    const stored = {
      ...full,
      definitions: [{ ...definition, hosts: 'x' }, definition, { ...definition, name: 'Again' }],
      canonicalNames: [['t.example.com'], ['t.example.com', 'a.vendor.net'], ['t.example.com', 'b.vendor.net'], 'x'],
      muted: [7, 'sentry'],
    };
    expect(parseSettings(stored)).toEqual({
      ...full,
      definitions: [definition],
      canonicalNames: [['t.example.com', 'a.vendor.net']],
      muted: ['sentry'],
    });
  });

  it('accepts at most ten thousand canonical names', () => {
    const many = Array.from({ length: 10_001 }, (_, n) => [`h${n}.example.com`, 'example.vendor.net']);
    expect(parseSettings({ canonicalNames: many }).canonicalNames).toHaveLength(10_000);
    expect(updateSettings(defaultSettings, { canonicalNames: many })).toMatchObject({
      error: { path: 'canonicalNames', message: 'canonicalNames must have at most 10000 entries' },
    });
    expect(updated(defaultSettings, { canonicalNames: many.slice(1) }).canonicalNames).toHaveLength(10_000);
  });

  it('returns no policy if the stored one cannot be read', () => {
    expect(parseSettings({ ...full, policy: { version: 9 } }).policy).toBeNull();
  });

  it('returns settings that updateSettings accepts as the current ones', () => {
    expect(updateSettings(parseSettings({ canaries: [{}], policy: [] }), {})).toEqual({ settings: defaultSettings });
  });
});
