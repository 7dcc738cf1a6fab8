import type { Vendor } from '../vendor.ts';

export const cloudflareTurnstile: Vendor = {
  id: 'cloudflare-turnstile',
  name: 'Cloudflare Turnstile',
  owner: 'Cloudflare, Inc.',
  country: 'US',
  category: 'fraud-protection',
  hosts: ['challenges.cloudflare.com'],
  links: {
    privacy: 'https://www.cloudflare.com/privacypolicy/',
    dpa: 'https://www.cloudflare.com/cloudflare-customer-dpa/',
    subprocessors: 'https://www.cloudflare.com/gdpr/subprocessors/',
  },
  docs: ['https://developers.cloudflare.com/turnstile/'],
};
