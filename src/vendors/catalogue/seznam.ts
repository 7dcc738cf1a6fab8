import type { Vendor } from '../vendor.ts';

export const seznam: Vendor = {
  id: 'seznam',
  name: 'Seznam',
  owner: 'Seznam.cz, a.s.',
  country: 'CZ',
  category: 'advertising',
  hosts: ['*.seznam.cz', '*.sklik.cz', '*.im.cz', '*.imedia.cz'],
  parameters: {
    id: { label: 'Retargeting id (public)', category: 'other' },
    url: { label: 'Page address', category: 'page-url' },
    rtgUrl: { label: 'Page address', category: 'page-url' },
    itemId: { label: 'Product', category: 'other' },
    pageType: { label: 'Kind of page', category: 'other' },
    value: { label: 'Revenue', category: 'revenue' },
    orderId: { label: 'Order id', category: 'other' },
    consent: { label: 'Consent', category: 'consent-state' },
    eid: { label: 'E-mail address', category: 'email', hashed: true },
    aid: { label: 'Address', category: 'postal-address', hashed: true },
    tid: { label: 'Phone number', category: 'phone', hashed: true },
    'identities.eid': { label: 'E-mail address', category: 'email', hashed: true },
    'identities.tid': { label: 'Phone number', category: 'phone', hashed: true },
    'identities.aid.a1': { label: 'Country', category: 'coarse-location', hashed: true },
  },
  links: { privacy: 'https://o-seznam.cz/pravni-informace/ochrana-udaju/' },
  docs: ['https://napoveda.sklik.cz/mereni/retargetingovy-kod/', 'https://napoveda.sklik.cz/mereni/konverzni-kod/'],
};
