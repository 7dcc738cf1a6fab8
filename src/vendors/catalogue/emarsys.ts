import type { Vendor } from '../vendor.ts';

export const emarsys: Vendor = {
  id: 'emarsys',
  name: 'SAP Emarsys',
  owner: 'Emarsys eMarketing Systems GmbH',
  parent: 'SAP SE',
  country: 'AT',
  category: 'marketing-automation',
  hosts: ['*.emarsys.net', '*.scarabresearch.com', '*.emarsys.com'],
  links: { privacy: 'https://emarsys.com/privacy-policy/' },
  docs: ['https://dev.emarsys.com/'],
};
