import type { Vendor } from '../vendor.ts';

export const anthropic: Vendor = {
  id: 'anthropic',
  name: 'Anthropic',
  owner: 'Anthropic, PBC',
  country: 'US',
  category: 'ai',
  hosts: ['*.anthropic.com', '*.claude.ai'],
  links: {
    privacy: 'https://www.anthropic.com/legal/privacy',
    dpa: 'https://www.anthropic.com/legal/data-processing-addendum',
    subprocessors: 'https://trust.anthropic.com/',
  },
  docs: ['https://docs.anthropic.com/'],
};
