import type { Vendor } from '../vendor.ts';

export const bizible: Vendor = {
  id: 'bizible',
  name: 'Adobe Marketo Measure',
  owner: 'Adobe Inc.',
  country: 'US',
  category: 'b2b-enrichment',
  hosts: ['*.bizible.com', '*.bizibly.com'],
  links: { privacy: 'https://www.adobe.com/privacy.html' },
  docs: ['https://experienceleague.adobe.com/docs/marketo-measure/using/home.html'],
};
