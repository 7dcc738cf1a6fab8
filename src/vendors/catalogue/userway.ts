import type { Vendor } from '../vendor.ts';

/** UserWay: events as JSON to `/api/abn/events`; pictures to be described in `dto`. */
export const userway: Vendor = {
  id: 'userway',
  name: 'UserWay',
  owner: 'UserWay Inc.',
  country: 'US',
  category: 'app-services',
  hosts: ['*.userway.org'],
  events: [{ at: 'events[]', name: 'event' }],
  parameters: {
    'events[].event': { label: 'Event name', category: 'event-name' },
    'events[].content': { label: 'What was done', category: 'interaction' },
    'events[].siteUrl': { label: 'Page address', category: 'page-url' },
    'dto.sorted[].src': { label: 'Picture', category: 'other' },
    'dto.sorted[].alt': { label: 'Text of a picture', category: 'other' },
  },
  links: { privacy: 'https://userway.org/privacy/' },
  docs: ['https://userway.org/docs'],
};
