import type { RawRequest } from '../../../src/ledger/rows.ts';
import { applyManaged, type EffectiveSettings } from '../../../src/settings/managed.ts';
import { mapHost, unmapHost } from '../../../src/settings/mapping.ts';
import { defaultSettings, type Settings, updateSettings } from '../../../src/settings/settings.ts';
import type { Background } from '../../../src/ui/background.ts';
import { organisation, user } from '../../sdks/persona.ts';
import { press } from './pressed.ts';

/** Settings, and a background that answers like the real one, as far as possible without a browser. */
export function pretendBackground(own: Settings, managed: unknown, raw: RawRequest | null) {
  let effective: EffectiveSettings = applyManaged(own, managed);
  const listeners = new Set<() => void>();
  const take = (settings: Settings): Settings => {
    effective = applyManaged(settings, managed);
    for (const listener of listeners) listener();
    return effective.settings;
  };
  const background: Background = {
    async updateSettings(patch) {
      await press('updateSettings')(patch);
      const result = updateSettings(effective.own, patch);
      if ('error' in result) throw new Error(result.error.message);
      return take(result.settings);
    },
    async mapHost(host, vendor) {
      await press('mapHost')(host, vendor);
      const result = vendor === null ? unmapHost(effective.own, host) : mapHost(effective.own, host, vendor);
      if ('error' in result) throw new Error(result.error.message);
      return take({ ...effective.own, ...result.patch });
    },
    createReport: press('createReport', {} as never),
    startSession: (name) => press('startSession', { id: 'new', name, startedAt: '', endedAt: null })(name),
    updateSession: press('updateSession', { id: '', name: '', startedAt: '', endedAt: '' }) as never,
    stopSession: press('stopSession', { id: 'new', name: '', startedAt: '', endedAt: '' }),
    forget: press('forget', 12),
    readAccess: async () => ({ granted: 'all', sites: [] }),
    rawRequest: press('rawRequest', raw),
    searchValues: press('searchValues', { searched: [], found: [], fingerprint: '' }),
  };
  return {
    background,
    readSettings: async () => effective,
    onSettings: (listener: () => void) => listeners.add(listener),
  };
}

/** The raw request that is returned for every request. */
export const sampleRaw: RawRequest = {
  url: 'https://api-js.mixpanel.com/track?verbose=1',
  headers: [
    ['content-type', 'application/json'],
    ['x-note', '<img src=x onerror="window.hacked=1">'],
  ],
  body: { encoding: 'utf8', text: '{"email":"ada@person.example","id":12345678901234567890}', cut: false },
  values: ['ada@person.example'],
};

/** Settings by name. */
export const sampleSettings: Readonly<Record<string, { readonly own: Settings; readonly managed?: unknown }>> = {
  standard: { own: { ...defaultSettings, watch: { mode: 'listed', apps: ['https://app.fernhill.example'] } } },
  fresh: { own: defaultSettings },
  /** Everything is configured. */
  full: {
    own: {
      ...defaultSettings,
      watch: { mode: 'listed', apps: ['https://app.fernhill.example', 'https://*.staging.fernhill.example'] },
      canaries: [
        { label: 'email', category: 'email', value: user.email },
        { label: 'name', category: 'name', value: user.name },
        { label: 'organisation', category: 'org-id', value: organisation.id },
        { label: 'shoe size', category: 'other', value: 'forty-two and a half' },
      ],
      vendors: [{ id: 'own', hosts: ['api.fernhill.example'] }],
      policy: {
        version: 1,
        apps: ['https://app.fernhill.example'],
        default: { allow: ['page-url', 'event-name', 'device', 'session-id'] },
        vendors: {
          mixpanel: { allow: ['user-id'], deny: ['email'], note: 'DPA 2025-03' },
          sentry: { allow: ['user-id', 'email'] },
        },
        unknownVendors: 'deny',
        failOn: 'high',
      },
    },
  },
  /** An administrator has set the policy and the canaries. */
  locked: {
    own: defaultSettings,
    managed: {
      policy: { version: 1, default: { allow: ['page-url'] }, unknownVendors: 'deny' },
      canaries: [{ label: 'email', category: 'email', value: user.email }],
    },
  },
  /** Texts that would do harm or break a page if they were not treated as data. */
  hostile: {
    own: {
      ...defaultSettings,
      canaries: [
        {
          label: '<img src=x onerror="window.hacked=1">',
          category: 'email',
          value: '<script>window.hacked=1</script>',
        },
        { label: '\u202egnp.exe', category: 'name', value: 'W'.repeat(1000) },
        { label: 'W'.repeat(100), category: 'name', value: 'سارة' },
      ],
      policy: {
        version: 1,
        vendors: { mixpanel: { allow: [], note: `<img src=x onerror="window.hacked=1">${'W'.repeat(500)}` } },
      },
    },
  },
  managed: {
    own: defaultSettings,
    managed: { watch: { mode: 'listed', apps: ['https://app.fernhill.example'] }, keep: { days: 14 } },
  },
};
