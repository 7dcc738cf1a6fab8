import type { Vendor } from '../vendor.ts';

export const botpress: Vendor = {
  id: 'botpress',
  name: 'Botpress',
  owner: 'Technologies Botpress Inc.',
  country: 'CA',
  category: 'ai',
  hosts: ['*.botpress.cloud', '*.bpcontent.cloud', '*.botpress.com'],
  links: { privacy: 'https://botpress.com/privacy' },
  docs: ['https://botpress.com/docs'],
};
