import type { Vendor } from '../vendor.ts';

export const leadfeeder: Vendor = {
  id: 'leadfeeder',
  name: 'Dealfront (Leadfeeder)',
  owner: 'Dealfront Finland Oy',
  parent: 'Dealfront Group GmbH',
  country: 'FI',
  category: 'b2b-enrichment',
  hosts: ['*.leadfeeder.com', '*.lfeeder.com', '*.echobot.de', '*.dealfront.com'],
  signatures: [{ fields: { lfClientId: '^LF1\\.1\\.' }, confidence: 0.98 }],
  events: ['', 'data'].map((at) => ({ at, name: 'event', user: 'properties.email', properties: 'properties' })),
  parameters: {
    lfClientId: { label: 'Visitor id', category: 'cookie-id' },
    'context.pageUrl': { label: 'Page address', category: 'page-url' },
    'context.pageTitle': { label: 'Page title', category: 'page-title' },
    'context.referrer': { label: 'Referrer', category: 'referrer' },
    'properties.email': { label: 'E-mail address', category: 'email' },
    'properties.firstName': { label: 'First name', category: 'name' },
    'properties.lastName': { label: 'Last name', category: 'name' },
    clientTimezone: { label: 'Time zone', category: 'timezone' },
  },
  links: { privacy: 'https://www.dealfront.com/privacy-policy/' },
  docs: ['https://docs.leadfeeder.com/'],
};
