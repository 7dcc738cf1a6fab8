import type { Vendor } from '../vendor.ts';

/** Microsoft Clarity: `/collect` carries envelopes of events, as JSON, gzipped by the page. */
export const clarity: Vendor = {
  id: 'clarity',
  name: 'Microsoft Clarity',
  owner: 'Microsoft Corporation',
  country: 'US',
  category: 'session-replay',
  hosts: ['*.clarity.ms', 'c.bing.com'],
  signatures: [
    {
      fields: {
        version: '^0\\.\\d+\\.\\d+$',
        project: '^[a-z0-9]{9,10}$',
        user_id: '^[a-z0-9]{5,8}$',
        session_id: '^[a-z0-9]{5,8}$',
      },
      confidence: 0.93,
    },
  ],
  events: [],
  parameters: {
    user_id: { label: 'Clarity user id', category: 'device-id' },
    project: { label: 'Project (public)', category: 'other' },
    'dimension.user_agent[]': { label: 'User agent', category: 'device' },
    'dimension.language[]': { label: 'Language', category: 'device' },
    'dimension.platform[]': { label: 'Platform', category: 'device' },
    'dimension.platform_version[]': { label: 'Platform', category: 'device' },
    'dimension.device_brand[]': { label: 'Device', category: 'device' },
    'dimension.device_model[]': { label: 'Device', category: 'device' },
    'dimension.device_pixel_ratio[]': { label: 'Screen', category: 'device' },
    'dimension.connection_type[]': { label: 'Connection', category: 'device' },
    'dimension.device_family[]': { label: 'Device', category: 'device' },
    'dimension.page_url[]': { label: 'Page address', category: 'page-url' },
    'dimension.referrer[]': { label: 'Referrer', category: 'referrer' },
    'dimension.page_title[]': { label: 'Page title', category: 'page-title' },
    'dimension.timezone[]': { label: 'Time zone', category: 'timezone' },
    'dimension.timezone_offset[]': { label: 'Time zone', category: 'timezone' },
    'dimension.consent[]': { label: 'Consent', category: 'consent-state' },
  },
  links: { privacy: 'https://privacy.microsoft.com/privacystatement', dpa: 'https://clarity.microsoft.com/terms' },
  sdks: ['clarity-js@0.8.70'],
  docs: ['https://learn.microsoft.com/clarity/setup-and-installation/clarity-api'],
};
