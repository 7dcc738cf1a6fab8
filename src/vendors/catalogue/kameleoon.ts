import type { Vendor } from '../vendor.ts';

export const kameleoon: Vendor = {
  id: 'kameleoon',
  name: 'Kameleoon',
  owner: 'Kameleoon SAS',
  country: 'FR',
  category: 'ab-testing',
  hosts: ['*.kameleoon.eu', '*.kameleoon.io', '*.kameleoon.com', '*.kameleoon.net'],
  signatures: [{ query: { siteCode: '^[a-z0-9]{10}$', visitorCode: '' }, confidence: 0.97 }],
  events: ['', '[]'].flatMap((at) => [
    { at, name: 'eventType', user: 'userId', properties: ['values', 'revenue', 'metadata', 'goalId'] },
  ]),
  parameters: {
    visitorCode: { label: 'Visitor id', category: 'cookie-id' },
    href: { label: 'Page address', category: 'page-url' },
    eventType: { label: 'Event name', category: 'event-name' },
  },
  links: { privacy: 'https://www.kameleoon.com/privacy-policy' },
  docs: ['https://developers.kameleoon.com/'],
};
