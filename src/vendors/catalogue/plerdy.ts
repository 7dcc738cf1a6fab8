import type { Vendor } from '../vendor.ts';

export const plerdy: Vendor = {
  id: 'plerdy',
  name: 'Plerdy',
  owner: 'Plerdy LLC',
  country: 'US',
  category: 'session-replay',
  hosts: ['*.plerdy.com'],
  links: { privacy: 'https://www.plerdy.com/privacy-policy/' },
  docs: ['https://www.plerdy.com/knowledge-base/'],
};
