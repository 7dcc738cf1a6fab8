import type { Vendor } from '../vendor.ts';

export const githubApi: Vendor = {
  id: 'github-api',
  name: 'GitHub',
  owner: 'GitHub, Inc.',
  parent: 'Microsoft Corporation',
  country: 'US',
  category: 'app-services',
  hosts: ['api.github.com', '*.githubassets.com', 'github.com', 'collector.github.com'],
  links: { privacy: 'https://docs.github.com/site-policy/privacy-policies/github-general-privacy-statement' },
  docs: ['https://docs.github.com/rest'],
};
