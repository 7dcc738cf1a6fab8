import type { Vendor } from '../vendor.ts';

/** Atatus: errors, page views and requests with their user and custom data. */
export const atatus: Vendor = {
  id: 'atatus',
  name: 'Atatus',
  owner: 'NamLabs Technologies Pvt. Ltd.',
  country: 'IN',
  category: 'error-monitoring',
  hosts: ['*.atatus.com'],
  events: [],
  parameters: {
    'request.w': { label: 'Window width', category: 'device' },
    'request.h': { label: 'Window height', category: 'device' },
    'breadCrumbs[].m': { label: 'Breadcrumb', category: 'event-name' },
    apiKey: { label: 'API key (public)', category: 'other' },
  },
  sdks: ['atatus-js@4.7.0'],
  docs: ['https://docs.atatus.com/docs/browser-monitoring/'],
};
