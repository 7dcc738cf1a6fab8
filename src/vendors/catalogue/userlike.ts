import type { Vendor } from '../vendor.ts';

export const userlike: Vendor = {
  id: 'userlike',
  name: 'Lime Connect (Userlike)',
  owner: 'Lime Technologies Cologne GmbH',
  parent: 'Lime Technologies AB',
  country: 'DE',
  category: 'chat-support',
  hosts: ['*.userlike.com', 'userlike-cdn-widgets.s3-eu-west-1.amazonaws.com'],
  links: { privacy: 'https://www.userlike.com/en/terms#privacy-policy' },
  docs: ['https://docs.userlike.com/'],
};
