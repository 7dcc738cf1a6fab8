import type { Vendor } from '../vendor.ts';

export const microsoftAspnetCdn: Vendor = {
  id: 'microsoft-aspnet-cdn',
  name: 'Microsoft Ajax CDN',
  owner: 'Microsoft Corporation',
  country: 'US',
  category: 'cdn-fonts',
  hosts: ['ajax.aspnetcdn.com', 'ajax.microsoft.com'],
  links: { privacy: 'https://privacy.microsoft.com/privacystatement' },
  docs: ['https://learn.microsoft.com/en-us/aspnet/ajax/cdn/overview'],
};
