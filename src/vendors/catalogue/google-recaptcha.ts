import type { Vendor } from '../vendor.ts';

export const googleRecaptcha: Vendor = {
  id: 'google-recaptcha',
  name: 'Google reCAPTCHA',
  owner: 'Google LLC',
  parent: 'Alphabet Inc.',
  country: 'US',
  category: 'fraud-protection',
  hosts: [
    'www.google.com/recaptcha',
    'www.gstatic.com/recaptcha',
    '*.recaptcha.net',
    'recaptchaenterprise.googleapis.com',
  ],
  links: {
    privacy: 'https://policies.google.com/privacy',
    dpa: 'https://cloud.google.com/terms/data-processing-addendum',
    subprocessors: 'https://cloud.google.com/terms/subprocessors',
  },
  docs: ['https://developers.google.com/recaptcha'],
};
