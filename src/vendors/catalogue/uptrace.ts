import type { Vendor } from '../vendor.ts';
import { honeycomb } from './honeycomb.ts';

export const uptrace: Vendor = {
  id: 'uptrace',
  name: 'Uptrace',
  owner: 'Uptrace OÜ',
  country: 'EE',
  category: 'error-monitoring',
  hosts: ['*.uptrace.dev'],
  signatures: [{ headers: { 'uptrace-dsn': '' }, confidence: 0.98 }],
  events: honeycomb.events ?? [],
  parameters: { ...honeycomb.parameters },
  software: { name: 'Uptrace' },
  links: { privacy: 'https://uptrace.dev/privacy' },
  docs: ['https://uptrace.dev/get/'],
};
