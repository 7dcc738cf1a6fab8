import type { Vendor } from '../vendor.ts';

/** Formstack: `/forms/index.php` takes a form’s answers; `referrer` is the form’s page, `fsUserAgent` the browser. */
export const formstack: Vendor = {
  id: 'formstack',
  name: 'Formstack',
  owner: 'Intellistack, LLC',
  country: 'US',
  category: 'app-services',
  hosts: ['*.formstack.com'],
  signatures: [
    {
      fields: { form: '^\\d+$', viewkey: '^\\w{10}$', style_version: '', referrer_type: '' },
      confidence: 0.95,
    },
  ],
  parameters: {
    referrer: { label: 'Page address', category: 'page-url' },
    fsUserAgent: { label: 'User agent', category: 'device' },
    incomplete_email: { label: 'E-mail address', category: 'email' },
    form: { label: 'Form id (public)', category: 'other' },
    viewkey: { label: 'View key (public)', category: 'other' },
  },
  links: { privacy: 'https://www.formstack.com/legal/privacy-policy' },
  docs: ['https://developers.formstack.com/'],
};
