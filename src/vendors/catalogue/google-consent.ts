import type { Vendor } from '../vendor.ts';

export const googleConsent: Vendor = {
  id: 'google-consent',
  name: 'Google Funding Choices',
  owner: 'Google LLC',
  country: 'US',
  category: 'consent',
  hosts: ['fundingchoicesmessages.google.com', 'fundingchoices.google.com'],
  links: { privacy: 'https://policies.google.com/privacy' },
  docs: ['https://developers.google.com/funding-choices'],
};
