import type { Vendor } from '../vendor.ts';

export const klevu: Vendor = {
  id: 'klevu',
  name: 'Klevu',
  owner: 'Klevu Oy',
  parent: 'Athos Commerce',
  country: 'FI',
  category: 'search',
  hosts: ['*.klevu.com', '*.ksearchnet.com'],
  parameters: {
    klevu_term: { label: 'Search text', category: 'search-text' },
    klevu_keywords: { label: 'Search text', category: 'search-text' },
    term: { label: 'Search text', category: 'search-text' },
    'settings.query.term': { label: 'Search text', category: 'search-text' },
    klevu_shopperIP: { label: 'IP address', category: 'ip-address' },
    'user_profile.ip_address': { label: 'IP address', category: 'ip-address' },
    'user_profile.email': { label: 'E-mail address', category: 'email' },
    klevu_apiKey: { label: 'API key (public)', category: 'other' },
    event_apikey: { label: 'API key (public)', category: 'other' },
    klevu_price: { label: 'Price', category: 'amount' },
    klevu_productName: { label: 'Item', category: 'other' },
    unit_price: { label: 'Price', category: 'amount' },
  },
  links: { privacy: 'https://www.klevu.com/privacy-policy/' },
  docs: ['https://docs.klevu.com/', 'https://docs.klevu.com/apis'],
};
