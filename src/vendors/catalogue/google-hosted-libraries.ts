import type { Vendor } from '../vendor.ts';

export const googleHostedLibraries: Vendor = {
  id: 'google-hosted-libraries',
  name: 'Google Hosted Libraries',
  owner: 'Google LLC',
  parent: 'Alphabet Inc.',
  country: 'US',
  category: 'cdn-fonts',
  hosts: ['ajax.googleapis.com', 'www.gstatic.com', 'ssl.gstatic.com', 'encrypted-tbn0.gstatic.com'],
  links: { privacy: 'https://policies.google.com/privacy' },
  docs: ['https://developers.google.com/speed/libraries'],
};
