import type { Vendor } from '../vendor.ts';

/** Yandex Metrica: a query a hit, session replay as compressed bodies. */
export const yandexMetrica: Vendor = {
  id: 'yandex-metrica',
  name: 'Yandex Metrica',
  owner: 'Yandex LLC',
  country: 'RU',
  category: 'product-analytics',
  hosts: [
    'mc.yandex.ru',
    'mc.yandex.com',
    'mc.yandex.by',
    'mc.yandex.kz',
    'mc.webvisor.org',
    'mc.webvisor.com',
    '*.metrika.yandex.ru',
  ],
  signatures: [
    { path: '/watch/\\d{5,}', query: { 'page-url': '', 'browser-info': '' }, confidence: 0.98 },
    { path: '/(?:clmap|webvisor)/\\d{5,}', confidence: 0.95 },
  ],
  events: [{ at: '', name: 'page-url' }],
  parameters: {
    'page-url': { label: 'Page address', category: 'page-url' },
    'page-ref': { label: 'Referrer', category: 'referrer' },
    'browser-info': { label: 'Browser and screen', category: 'device' },
    'site-info': { label: 'Parameters', category: 'other' },
    ut: { label: 'Not indexed', category: 'other' },
  },
  links: { privacy: 'https://yandex.com/legal/confidential/' },
  docs: ['https://yandex.com/support/metrica/'],
};
