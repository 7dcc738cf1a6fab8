import type { Vendor } from '../vendor.ts';

export const azureMaps: Vendor = {
  id: 'azure-maps',
  name: 'Azure Maps and Bing Maps',
  owner: 'Microsoft Corporation',
  country: 'US',
  category: 'maps',
  hosts: ['*.atlas.microsoft.com', '*.virtualearth.net', 'www.bing.com/maps', 'www.bing.com/api/maps'],
  links: { privacy: 'https://privacy.microsoft.com/privacystatement' },
  docs: ['https://learn.microsoft.com/azure/azure-maps/'],
};
