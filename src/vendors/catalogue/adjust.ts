import type { Vendor } from '../vendor.ts';

/** Adjust: one form per session or event; the attribution is requested by a query. */
export const adjust: Vendor = {
  id: 'adjust',
  name: 'Adjust',
  owner: 'Adjust GmbH',
  country: 'DE',
  category: 'mobile-measurement',
  hosts: ['*.adjust.com', '*.adjust.world', '*.adjust.net.in'],
  signatures: [
    { headers: { 'client-sdk': '^js\\d' }, confidence: 0.95 },
    { fields: { app_token: '^[a-z0-9]{12}$', web_uuid: '' }, confidence: 0.95 },
  ],
  events: [
    {
      at: '',
      name: 'event_token',
      user: 'external_device_id',
      properties: ['callback_params', 'partner_params', 'revenue', 'currency'],
    },
    {
      at: '',
      name: { urlPart: '^/(session)$' },
      user: 'external_device_id',
      properties: ['callback_params', 'partner_params'],
    },
  ],
  parameters: {
    time_spent: { label: 'Time active in the app', category: 'other' },
    web_uuid: { label: 'Device id', category: 'device-id' },
    external_device_id: { label: 'External device id', category: 'user-id' },
    machine_type: { label: 'Machine', category: 'device' },
    app_token: { label: 'App token (public)', category: 'other' },
    event_token: { label: 'Event token', category: 'other' },
    platform: { label: 'Platform', category: 'other' },
  },
  links: { privacy: 'https://www.adjust.com/terms/privacy-policy/' },
  sdks: ['@adjustcom/adjust-web-sdk@5.8.3'],
  docs: ['https://dev.adjust.com/en/sdk/web'],
};
