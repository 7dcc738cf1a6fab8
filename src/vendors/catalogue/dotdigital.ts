import type { Vendor } from '../vendor.ts';

/** Dotdigital: sign-up forms post to `/signup.ashx`; names of custom fields begin with `cd_`. */
export const dotdigital: Vendor = {
  id: 'dotdigital',
  name: 'Dotdigital',
  owner: 'dotdigital EMEA Limited',
  parent: 'Dotdigital Group plc',
  country: 'GB',
  category: 'marketing-automation',
  hosts: ['*.trackedlink.net', '*.trackedweb.net', '*.dotdigital.com', '*.dmtrk.net', '*.emlfiles4.com'],
  signatures: [{ path: '/signup\\.ashx$', fields: { userid: '^\\d+$', Email: '' }, confidence: 0.93 }],
  parameters: {
    Email: { label: 'E-mail address', category: 'email' },
    cd_FIRSTNAME: { label: 'First name', category: 'name' },
    cd_LASTNAME: { label: 'Last name', category: 'name' },
    cd_FULLNAME: { label: 'Name', category: 'name' },
    userid: { label: 'Account id (public)', category: 'other' },
    addressbookid: { label: 'Address book (public)', category: 'other' },
    ReturnURL: { label: 'Next page', category: 'other' },
    ci_consenturl: { label: 'Page address', category: 'page-url' },
  },
  links: { privacy: 'https://dotdigital.com/terms/privacy-policy/' },
  docs: ['https://developer.dotdigital.com/', 'https://r1.dmtrk.net/signup.ashx'],
};
