import type { Vendor } from '../vendor.ts';

export const deepl: Vendor = {
  id: 'deepl',
  name: 'DeepL',
  owner: 'DeepL SE',
  country: 'DE',
  category: 'ai',
  hosts: ['*.deepl.com'],
  links: { privacy: 'https://www.deepl.com/privacy' },
  docs: ['https://developers.deepl.com/'],
};
