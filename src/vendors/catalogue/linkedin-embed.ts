import type { Vendor } from '../vendor.ts';

export const linkedinEmbed: Vendor = {
  id: 'linkedin-embed',
  name: 'LinkedIn plugins',
  owner: 'LinkedIn Corporation',
  parent: 'Microsoft Corporation',
  country: 'US',
  category: 'social',
  hosts: ['platform.linkedin.com', 'static.licdn.com'],
  links: { privacy: 'https://www.linkedin.com/legal/privacy-policy' },
  docs: ['https://learn.microsoft.com/linkedin/'],
};
