import type { Vendor } from '../vendor.ts';

export const friendlyCaptcha: Vendor = {
  id: 'friendly-captcha',
  name: 'Friendly Captcha',
  owner: 'Friendly Captcha GmbH',
  country: 'DE',
  category: 'fraud-protection',
  hosts: ['*.friendlycaptcha.com', '*.friendlycaptcha.eu', '*.frcapi.com'],
  links: { privacy: 'https://friendlycaptcha.com/legal/privacy-end-users/' },
  docs: ['https://docs.friendlycaptcha.com/'],
};
