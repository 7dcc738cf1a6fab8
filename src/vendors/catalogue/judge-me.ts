import type { Vendor } from '../vendor.ts';

export const judgeMe: Vendor = {
  id: 'judge-me',
  name: 'Judge.me',
  owner: 'Judge.me Limited',
  country: 'GB',
  category: 'marketing-automation',
  hosts: ['*.judge.me'],
  links: { privacy: 'https://judge.me/privacy' },
  docs: ['https://judge.me/help'],
};
