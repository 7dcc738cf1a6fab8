import type { Vendor } from '../vendor.ts';

export const mistral: Vendor = {
  id: 'mistral',
  name: 'Mistral AI',
  owner: 'Mistral AI SAS',
  country: 'FR',
  category: 'ai',
  hosts: ['*.mistral.ai'],
  links: {
    privacy: 'https://legal.mistral.ai/terms/privacy-policy',
    dpa: 'https://legal.mistral.ai/terms/data-processing-addendum',
  },
  docs: ['https://docs.mistral.ai/'],
};
