import type { Vendor } from '../vendor.ts';

export const tripleWhale: Vendor = {
  id: 'triple-whale',
  name: 'Triple Whale',
  owner: 'Triple Whale Inc.',
  country: 'US',
  category: 'advertising',
  hosts: ['*.triplewhale.com', '*.config-security.com'],
  links: { privacy: 'https://www.triplewhale.com/privacy-policy' },
  docs: ['https://triplewhale.readme.io/'],
};
