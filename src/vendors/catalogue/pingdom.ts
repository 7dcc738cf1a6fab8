import type { Vendor } from '../vendor.ts';

export const pingdom: Vendor = {
  id: 'pingdom',
  name: 'Pingdom',
  owner: 'SolarWinds Worldwide, LLC',
  country: 'US',
  category: 'error-monitoring',
  hosts: ['*.pingdom.net', '*.pingdom.com'],
  signatures: [{ query: { sAW: '^\\d+$', sAH: '^\\d+$', bIW: '^\\d+$', pD: '^\\d+$' }, confidence: 0.97 }],
  parameters: {
    path: { label: 'Page address', category: 'page-url' },
    sAW: { label: 'Screen width', category: 'device' },
    sAH: { label: 'Screen height', category: 'device' },
    bIW: { label: 'Window width', category: 'device' },
    bIH: { label: 'Window height', category: 'device' },
    pD: { label: 'Colour depth', category: 'device' },
  },
  links: { privacy: 'https://www.solarwinds.com/legal/privacy' },
  docs: ['https://documentation.solarwinds.com/en/success_center/pingdom/'],
};
