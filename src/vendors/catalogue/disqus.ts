import type { Vendor } from '../vendor.ts';

export const disqus: Vendor = {
  id: 'disqus',
  name: 'Disqus',
  owner: 'Disqus, Inc.',
  parent: 'Zeta Global',
  country: 'US',
  category: 'social',
  hosts: ['*.disqus.com', '*.disquscdn.com'],
  links: { privacy: 'https://help.disqus.com/en/articles/1717103-disqus-privacy-policy' },
  docs: ['https://disqus.com/api/docs/'],
};
