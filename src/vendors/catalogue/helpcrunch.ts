import type { Vendor } from '../vendor.ts';

export const helpcrunch: Vendor = {
  id: 'helpcrunch',
  name: 'HelpCrunch',
  owner: 'HelpCrunch Corporation',
  country: 'US',
  category: 'chat-support',
  hosts: ['*.helpcrunch.com'],
  links: { privacy: 'https://helpcrunch.com/privacy-policy.html' },
  docs: ['https://docs.helpcrunch.com/'],
};
