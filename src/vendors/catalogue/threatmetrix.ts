import type { Vendor } from '../vendor.ts';

export const threatmetrix: Vendor = {
  id: 'threatmetrix',
  name: 'LexisNexis ThreatMetrix',
  owner: 'LexisNexis Risk Solutions',
  parent: 'RELX Group plc',
  country: 'US',
  category: 'fraud-protection',
  hosts: ['*.online-metrix.net', '*.threatmetrix.com'],
  links: { privacy: 'https://risk.lexisnexis.com/corporate/processing-notices/threatmetrix' },
  docs: ['https://risk.lexisnexis.com/products/threatmetrix'],
};
