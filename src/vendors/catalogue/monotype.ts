import type { Vendor } from '../vendor.ts';

export const monotype: Vendor = {
  id: 'monotype',
  name: 'Monotype Fonts',
  owner: 'Monotype Imaging Inc.',
  country: 'US',
  category: 'cdn-fonts',
  hosts: ['*.fonts.net', '*.fonts.com', '*.myfonts.net', '*.typography.com'],
  links: { privacy: 'https://www.monotype.com/legal/privacy-policy' },
  docs: ['https://support.monotype.com/'],
};
