import { matchedUnder, matchedUser } from '../protocols/matched-user.ts';
import type { Vendor } from '../vendor.ts';

export const pinterestTag: Vendor = {
  id: 'pinterest-tag',
  name: 'Pinterest Tag',
  owner: 'Pinterest, Inc.',
  country: 'US',
  category: 'advertising',
  hosts: ['analytics.pinterest.com', 'ct.pinterest.com', 's.pinimg.com', 'log.pinterest.com', 'trk.pinterest.com'],
  signatures: [{ query: { tid: '^26\\d{11}$', event: '', ad: '^\\{' }, confidence: 0.96 }],
  events: [{ at: '', name: 'event', user: 'pd.external_id', properties: 'ed' }],
  parameters: {
    'pd.derived_epik': { label: 'Click id', category: 'click-id' },
    'ed.order_id': { label: 'Order id', category: 'other' },
    ...matchedUser.parameters,
    ...matchedUnder('pd'),
    event: { label: 'Event name', category: 'event-name' },
    'ad.loc': { label: 'Page address', category: 'page-url' },
    'ad.ref': { label: 'Referrer', category: 'referrer' },
    'ad.sh': { label: 'Screen height', category: 'device' },
    'ad.sw': { label: 'Screen width', category: 'device' },
    'pd.pin_unauth': { label: 'Pinterest cookie', category: 'cookie-id' },
    'ed.value': { label: 'Value', category: 'amount' },
    'ed.search_query': { label: 'Search query', category: 'search-text' },
    tid: { label: 'Tag id (public)', category: 'other' },
  },
  links: { privacy: 'https://policy.pinterest.com/privacy-policy' },
  docs: [
    'https://help.pinterest.com/business/article/install-the-pinterest-tag',
    'https://developers.pinterest.com/docs/api-features/conversion-overview/',
  ],
};
