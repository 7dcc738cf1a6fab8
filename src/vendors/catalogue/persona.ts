import type { Vendor } from '../vendor.ts';

export const persona: Vendor = {
  id: 'persona',
  name: 'Persona',
  owner: 'Persona Identities, Inc.',
  country: 'US',
  category: 'fraud-protection',
  hosts: ['*.withpersona.com'],
  links: { privacy: 'https://withpersona.com/legal/privacy-policy' },
  docs: ['https://docs.withpersona.com/'],
};
