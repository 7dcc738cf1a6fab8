import type { Vendor } from '../vendor.ts';
import { honeycomb } from './honeycomb.ts';

export const signoz: Vendor = {
  id: 'signoz',
  name: 'SigNoz',
  owner: 'SigNoz Inc.',
  country: 'US',
  category: 'error-monitoring',
  hosts: ['*.signoz.cloud', '*.signoz.io'],
  signatures: [{ headers: { 'signoz-ingestion-key': '' }, confidence: 0.98 }],
  events: honeycomb.events ?? [],
  parameters: { ...honeycomb.parameters },
  software: { name: 'SigNoz' },
  links: { privacy: 'https://signoz.io/privacy/' },
  docs: ['https://signoz.io/docs/'],
};
