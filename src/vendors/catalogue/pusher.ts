import type { Vendor } from '../vendor.ts';

export const pusher: Vendor = {
  id: 'pusher',
  name: 'Pusher',
  owner: 'Pusher Ltd',
  parent: 'MessageBird B.V.',
  country: 'GB',
  category: 'app-services',
  hosts: ['*.pusher.com', '*.pusherapp.com'],
  links: { privacy: 'https://pusher.com/legal/privacy-policy/' },
  docs: ['https://pusher.com/docs/'],
};
