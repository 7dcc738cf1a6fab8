import type { Vendor } from '../vendor.ts';

export const zipPay: Vendor = {
  id: 'zip-pay',
  name: 'Zip',
  owner: 'Zip Co Limited',
  country: 'AU',
  category: 'payments',
  hosts: ['*.zip.co', '*.zipmoney.com.au', '*.quadpay.com'],
  links: { privacy: 'https://zip.co/privacy' },
  docs: ['https://developers.zip.co/'],
};
