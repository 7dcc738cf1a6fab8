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
    value: { label: 'Amount', category: 'amount' },
    orderId: { label: 'Order id', category: 'other' },
    consent: { label: 'Consent', category: 'consent-state' },
    category: { label: 'Category of the shop', category: 'other' },
    conversionHitId: { label: 'Conversion id', category: 'other' },
    'ids.eid': { label: 'E-mail address', category: 'email', hashed: true },
    'ids.aid.*': { label: 'Address', category: 'postal-address', hashed: true },
    'ids.tid.t1': { label: 'Country’s dialling code', category: 'other' },
    'ids.tid.t2': { label: 'Phone number', category: 'phone', hashed: true },
  },
  links: { privacy: 'https://o-seznam.cz/pravni-informace/ochrana-udaju/' },
  docs: [
    'https://github.com/MisterPhilip/omnibug/blob/master/test/providers/SeznamSklik.js',
    'https://napoveda.sklik.cz/mereni/retargetingovy-kod/',
    'https://napoveda.sklik.cz/mereni/konverzni-kod/',
  ],
};
