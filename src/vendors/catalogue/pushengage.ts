import type { Vendor } from '../vendor.ts';

export const pushengage: Vendor = {
  id: 'pushengage',
  name: 'PushEngage',
  owner: 'PushEngage, LLC',
  country: 'US',
  category: 'marketing-automation',
  hosts: ['*.pushengage.com'],
  links: { privacy: 'https://www.pushengage.com/privacy-policy/' },
  docs: ['https://www.pushengage.com/documentation/'],
};
