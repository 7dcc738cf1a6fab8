import type { Vendor } from '../vendor.ts';

export const tggl: Vendor = {
  id: 'tggl',
  name: 'Tggl',
  owner: 'Tggl SAS',
  country: 'FR',
  category: 'feature-flags',
  hosts: ['*.tggl.io'],
  links: { privacy: 'https://tggl.io/privacy' },
  docs: ['https://tggl.io/developers'],
};
