import type { Vendor } from '../vendor.ts';

/** Marketo: page views and clicks as queries, submitted forms as forms. */
export const marketo: Vendor = {
  id: 'marketo',
  name: 'Adobe Marketo Engage',
  owner: 'Adobe Inc.',
  country: 'US',
  category: 'marketing-automation',
  hosts: ['*.marketo.net', '*.marketo.com', '*.mktoresp.com', '*.mktoweb.com', '*.mktossl.com'],
  signatures: [
    { path: '/index\\.php/leadCapture/save2?$', confidence: 0.97 },
    { fields: { munchkinId: '^\\d{3}-[A-Z]{3}-\\d{3}$' }, confidence: 0.98 },
    { query: { _mchId: '^\\d{3}-[A-Z]{3}-\\d{3}$' }, confidence: 0.97 },
  ],
  events: [{ at: '', name: '_mchHr' }],
  parameters: {
    _mchTk: { label: 'Cookie id', category: 'cookie-id' },
    _mkt_trk: { label: 'Cookie id', category: 'cookie-id' },
    _mchId: { label: 'Munchkin id (public)', category: 'other' },
    munchkinId: { label: 'Munchkin id (public)', category: 'other' },
    _mchHo: { label: 'Page host', category: 'page-url' },
    _mchPc: { label: 'Page protocol', category: 'other' },
    _mchRu: { label: 'Page path', category: 'page-url' },
    _mchRe: { label: 'Referrer', category: 'referrer' },
    _mchHr: { label: 'Link', category: 'page-url' },
    _mchQp: { label: 'Page query', category: 'page-url' },
    Email: { label: 'E-mail address', category: 'email' },
    FirstName: { label: 'First name', category: 'name' },
    LastName: { label: 'Last name', category: 'name' },
    Company: { label: 'Organisation', category: 'company' },
    Phone: { label: 'Phone number', category: 'phone' },
    Title: { label: 'Job title', category: 'job' },
    _mktoReferrer: { label: 'Page address', category: 'page-url' },
  },
  links: { privacy: 'https://www.adobe.com/privacy.html' },
  docs: [
    'https://experienceleague.adobe.com/docs/marketo-developer/marketo/javascriptapi/leadtracking/leadtracking.html',
  ],
};
