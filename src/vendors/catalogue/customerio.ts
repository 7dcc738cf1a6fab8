import type { Vendor } from '../vendor.ts';
import { segment } from './segment.ts';

/** Customer.io: messages as Segment defined them. */
export const customerio: Vendor = {
  id: 'customerio',
  name: 'Customer.io',
  owner: 'Peaberry Software, Inc.',
  country: 'US',
  category: 'marketing-automation',
  hosts: ['*.customer.io', '*.customeriomail.com'],
  events: [
    { at: '', name: 'event' },
    { at: '', name: 'type' },
  ],
  endpoints: segment.endpoints ?? {},
  parameters: segment.parameters,
  sdks: ['@customerio/cdp-analytics-browser@0.5.11'],
  docs: ['https://docs.customer.io/integrations/data-in/connections/javascript/js-source/'],
};
