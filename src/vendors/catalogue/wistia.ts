import type { Vendor } from '../vendor.ts';

export const wistia: Vendor = {
  id: 'wistia',
  name: 'Wistia',
  owner: 'Wistia, Inc.',
  country: 'US',
  category: 'video',
  hosts: ['*.wistia.com', '*.wistia.net', '*.wistia.st', '*.wistia.io', 'embedwistia-a.akamaihd.net'],
  links: { privacy: 'https://wistia.com/privacy' },
  docs: ['https://docs.wistia.com/docs/content-security-policy'],
};
