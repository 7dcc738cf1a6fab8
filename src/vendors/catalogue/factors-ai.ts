import type { Vendor } from '../vendor.ts';

export const factorsAi: Vendor = {
  id: 'factors-ai',
  name: 'Factors.ai',
  owner: 'SlashData Inc.',
  country: 'US',
  category: 'b2b-enrichment',
  hosts: ['*.factors.ai'],
  links: { privacy: 'https://www.factors.ai/privacy-policy' },
  docs: ['https://help.factors.ai/'],
};
