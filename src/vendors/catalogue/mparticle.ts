import type { Vendor } from '../vendor.ts';

/** mParticle: batches of events, and identity requests. */
export const mparticle: Vendor = {
  id: 'mparticle',
  name: 'mParticle',
  owner: 'mParticle, Inc.',
  country: 'US',
  category: 'customer-data-platform',
  hosts: ['*.mparticle.com'],
  signatures: [
    { fields: { 'client_sdk.sdk_vendor': '^mparticle$' }, confidence: 0.99 },
    { fields: { mp_deviceid: '', mpid: '' }, confidence: 0.97 },
    { headers: { 'x-mp-key': '' }, confidence: 0.96 },
    { path: '/JS/v\\d/[a-z]{2}\\d-[0-9a-f]{32}/', confidence: 0.97 },
  ],
  events: ['data.event_name', 'data.screen_name', 'event_type'].map((name) => ({
    at: 'events[]',
    name,
    user: ['/user_identities.customer_id'],
    properties: ['data.custom_attributes', 'data.new'],
  })),
  parameters: {
    active_time_on_site_ms: { label: 'Time active on the site', category: 'other' },
    'known_identities.customerid': { label: 'Customer id', category: 'user-id' },
    'new.identity': { label: 'Identity', category: 'user-id' },
    'events[].data.user_attribute_name': { label: 'Attribute', category: 'other' },
    mpid: { label: 'mParticle id', category: 'user-id' },
    mp_deviceid: { label: 'Device id', category: 'device-id' },
    device_application_stamp: { label: 'Device id', category: 'device-id' },
    'data.screen_name': { label: 'Screen', category: 'page-title' },
    event_name: { label: 'Event name', category: 'event-name' },
    'client_sdk.platform': { label: 'Platform', category: 'other' },
    'device_info.platform': { label: 'Platform', category: 'other' },
  },
  links: { privacy: 'https://www.mparticle.com/privacypolicy/', dpa: 'https://www.mparticle.com/dpa/' },
  sdks: ['@mparticle/web-sdk@2.68.0'],
  docs: ['https://docs.mparticle.com/developers/client-sdks/web/'],
};
