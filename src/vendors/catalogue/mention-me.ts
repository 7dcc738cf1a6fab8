import type { Vendor } from '../vendor.ts';

export const mentionMe: Vendor = {
  id: 'mention-me',
  name: 'Mention Me',
  owner: 'Mention Me Limited',
  country: 'GB',
  category: 'marketing-automation',
  hosts: ['*.mention-me.com'],
  links: { privacy: 'https://www.mention-me.com/privacy-policy' },
  docs: ['https://help.mention-me.com/'],
};
