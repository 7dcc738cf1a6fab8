import type { Vendor } from '../vendor.ts';
import { honeycomb } from './honeycomb.ts';

export const dash0: Vendor = {
  id: 'dash0',
  name: 'Dash0',
  owner: 'Dash0 Inc.',
  country: 'US',
  category: 'error-monitoring',
  hosts: ['*.dash0.com'],
  signatures: [{ headers: { 'dash0-dataset': '' }, confidence: 0.98 }],
  events: honeycomb.events ?? [],
  parameters: { ...honeycomb.parameters },
  links: { privacy: 'https://www.dash0.com/privacy-policy' },
  docs: ['https://www.dash0.com/documentation'],
};
