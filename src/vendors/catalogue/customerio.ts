import type { Vendor } from '../vendor.ts';
import { segment } from './segment.ts';

/** Customer.io: messages in the format of Segment. */
export const customerio: Vendor = {
  id: 'customerio',
  name: 'Customer.io',
  owner: 'Peaberry Software, Inc.',
  country: 'US',
  category: 'marketing-automation',
  hosts: ['*.customer.io', '*.customeriomail.com', '*.gist.build'],
  signatures: [{ fields: { 'context.library.name': '^analytics\\.js$', writeKey: '^[0-9a-f]{20}$' }, confidence: 0.9 }],
  events: segment.events ?? [],
  endpoints: segment.endpoints ?? {},
  parameters: { ...segment.parameters },
  addressSwitches: [{ fields: { 'context.ip': '^0\\.0\\.0\\.0$' }, off: ['ip-address', 'coarse-location'] }],
  links: {
    privacy: 'https://customer.io/legal/privacy-policy',
    dpa: 'https://customer.io/legal/dpa',
    subprocessors: 'https://customer.io/legal/subprocessors',
  },
  sdks: ['@customerio/cdp-analytics-browser@0.5.11'],
  docs: ['https://docs.customer.io/integrations/data-in/connections/javascript/js-source/'],
};
