import type { Vendor } from '../vendor.ts';

export const auth0: Vendor = {
  id: 'auth0',
  name: 'Auth0',
  owner: 'Okta, Inc.',
  country: 'US',
  category: 'app-services',
  hosts: ['*.auth0.com'],
  links: { privacy: 'https://www.okta.com/privacy-policy/', dpa: 'https://www.okta.com/trustandcompliance/' },
  docs: ['https://auth0.com/docs'],
};
