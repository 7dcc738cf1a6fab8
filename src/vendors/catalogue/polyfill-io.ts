import type { Vendor } from '../vendor.ts';

export const polyfillIo: Vendor = {
  id: 'polyfill-io',
  name: 'Polyfill.io',
  owner: 'Funnull',
  country: 'CN',
  category: 'cdn-fonts',
  hosts: ['*.polyfill.io'],
  links: { privacy: 'https://polyfill.io/' },
  docs: ['https://polyfill.io/'],
};
