import type { Vendor } from '../vendor.ts';

export const airship: Vendor = {
  id: 'airship',
  name: 'Airship',
  owner: 'Airship Group, Inc.',
  country: 'US',
  category: 'marketing-automation',
  hosts: [
    '*.urbanairship.com',
    '*.asnapieu.com',
    '*.airship.com',
    '*.asnapius.com',
    '*.aswpapius.com',
    '*.aswpapieu.com',
    '*.aswpsdkus.com',
    '*.aswpsdkeu.com',
  ],
  links: {
    privacy: 'https://www.airship.com/legal/privacy/',
    dpa: 'https://www.airship.com/legal/data-processing-addendum/',
  },
  docs: ['https://docs.airship.com/'],
};
