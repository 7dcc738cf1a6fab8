import type { Vendor } from '../vendor.ts';

export const kochava: Vendor = {
  id: 'kochava',
  name: 'Kochava',
  owner: 'Kochava Inc.',
  country: 'US',
  category: 'mobile-measurement',
  hosts: ['*.kochava.com', '*.smart.link'],
  signatures: [{ fields: { kochava_app_id: '', kochava_device_id: '' }, confidence: 0.98 }],
  events: [{ at: '', name: 'data.event_name', user: 'data.identity_link.user_id', properties: 'data.event_data' }],
  parameters: {
    kochava_device_id: { label: 'Device id', category: 'device-id' },
    kochava_app_id: { label: 'App (public)', category: 'other' },
    'data.event_name': { label: 'Event name', category: 'event-name' },
  },
  links: { privacy: 'https://www.kochava.com/support-privacy/' },
  docs: ['https://support.kochava.com/'],
};
