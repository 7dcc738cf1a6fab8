import { describe, expect, it } from 'vitest';
import { defaultSettings, parseSettings, type Settings, updateSettings } from '../../../src/settings/settings.ts';

const canary = { label: 'email', category: 'email', value: 'ada@example.com' } as const;

const full: Settings = {
  version: 1,
  watch: { mode: 'all', apps: ['https://app.example.com', 'https://*.staging.example.com:8443'] },
  canaries: [canary],
  vendors: [{ id: 'mixpanel', hosts: ['t.example.com', '*.collect.example.com'] }],
  keep: { rawValues: true, callStacks: true, days: 7 },
  policy: {
    version: 1,
    default: { allow: ['page-url'] },
    vendors: { mixpanel: { allow: ['user-id'], deny: ['email'] } },
  },
};

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
      keep: { rawValues: true, callStacks: true, days: 90 },
    });
  });

  it('replaces arrays and takes null for the policy', () => {
    const after = updated(full, { watch: { apps: [] }, canaries: [], policy: null });
    expect(after).toEqual({ ...full, watch: { mode: 'all', apps: [] }, canaries: [], policy: null });
  });

  it('merges into the policy that is there', () => {
    const { policy } = updated(full, { policy: { vendors: { mixpanel: { deny: [] }, posthog: {} } } });
    expect(policy?.vendors).toEqual({ mixpanel: { allow: ['user-id'], deny: [] }, posthog: {} });
  });

  it('overlooks parts that are undefined', () => expect(updated(full, { watch: undefined })).toEqual(full));

  it('gives hosts in lower case', () => {
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

  it('never changes what it was given', () => {
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
  it('reads what was stored', () => expect(parseSettings(structuredClone(full))).toEqual(full));

  it.each([[undefined], [null], ['text'], [7], [[]], [{}], [{ watch: null, keep: 3, canaries: {} }]])(
    'gives the defaults for %j',
    (stored) => expect(parseSettings(stored)).toEqual(defaultSettings),
  );

  it('falls back field by field', () => {
    const stored = {
      ...full,
      version: 0,
      watch: { mode: 'x', apps: full.watch.apps },
      keep: { rawValues: true, days: -1 },
    };
    expect(parseSettings(stored)).toEqual({
      ...full,
      watch: { mode: 'listed', apps: full.watch.apps },
      keep: { rawValues: true, callStacks: false, days: 30 },
    });
  });

  it('keeps the good entries of a list, and the first of each label', () => {
    const second = { label: 'phone', category: 'phone', value: '+31 20 123 4567' };
    const stored = {
      ...full,
      watch: { mode: 'listed', apps: ['nonsense', 'https://app.example.com'] },
      canaries: [canary, { label: 'gone' }, { ...canary, value: 'again' }, second],
    };
    expect(parseSettings(stored).canaries).toEqual([canary, second]);
    expect(parseSettings(stored).watch.apps).toEqual(['https://app.example.com']);
  });

  it('does without a policy that cannot be read', () => {
    expect(parseSettings({ ...full, policy: { version: 9 } }).policy).toBeNull();
  });

  it('gives what updateSettings accepts', () => {
    expect(updateSettings(parseSettings({ canaries: [{}], policy: [] }), {})).toEqual({ settings: defaultSettings });
  });
});
