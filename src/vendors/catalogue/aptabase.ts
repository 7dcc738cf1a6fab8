import type { Vendor } from '../vendor.ts';

/** Aptabase: one JSON object per event. */
export const aptabase: Vendor = {
  id: 'aptabase',
  name: 'Aptabase',
  owner: 'Sumbit Labs Ltd',
  country: 'IE',
  category: 'product-analytics',
  hosts: ['*.aptabase.com'],
  signatures: [
    { headers: { 'app-key': '^A-(?:EU|US|DEV|SH)-\\d+$' }, confidence: 0.98 },
    { fields: { 'systemProps.sdkVersion': '^aptabase-' }, confidence: 0.98 },
  ],
  events: [{ at: '', name: 'eventName', user: ['props.user_id', 'props.userId'], properties: 'props' }],
  parameters: {
    eventName: { label: 'Event name', category: 'event-name' },
    sessionId: { label: 'Session id', category: 'session-id' },
    'systemProps.locale': { label: 'Browser language', category: 'device' },
    'systemProps.sdkVersion': { label: 'Library version', category: 'other' },
    'systemProps.appVersion': { label: 'Release', category: 'other' },
  },
  publicKeys: ['^A-(?:EU|US|DEV|SH)-\\d+$'],
  links: { privacy: 'https://aptabase.com/legal/privacy' },
  sdks: ['@aptabase/web@0.5.0'],
  docs: ['https://aptabase.com/docs'],
};
