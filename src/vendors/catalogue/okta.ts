import type { Vendor } from '../vendor.ts';

export const okta: Vendor = {
  id: 'okta',
  name: 'Okta',
  owner: 'Okta, Inc.',
  country: 'US',
  category: 'app-services',
  hosts: ['*.okta.com', '*.oktacdn.com', '*.okta-emea.com', '*.oktapreview.com'],
  links: { privacy: 'https://www.okta.com/privacy-policy/', dpa: 'https://www.okta.com/trustandcompliance/' },
  docs: ['https://developer.okta.com/'],
};
