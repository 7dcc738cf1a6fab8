import type { Vendor } from '../vendor.ts';

export const hyperdx: Vendor = {
  id: 'hyperdx',
  name: 'HyperDX',
  owner: 'ClickHouse, Inc.',
  country: 'US',
  category: 'session-replay',
  hosts: ['*.hyperdx.io'],
  parameters: {
    'attributes.userEmail': { label: 'E-mail address', category: 'email' },
    'attributes.userName': { label: 'Name', category: 'name' },
    'attributes.userId': { label: 'User id', category: 'user-id' },
    'attributes.teamName': { label: 'Organisation', category: 'org-id' },
    'attributes.teamId': { label: 'Organisation', category: 'org-id' },
    'attributes.rum.sessionId': { label: 'Session id', category: 'session-id' },
    'attributes.location.href': { label: 'Page address', category: 'page-url' },
    'attributes.page.url': { label: 'Page address', category: 'page-url' },
    'attributes.http.url': { label: 'Request to another host', category: 'other' },
    'attributes.service.name': { label: 'Service', category: 'other' },
    'attributes.screen.xy': { label: 'Screen size', category: 'device' },
    'attributes.rr-web.event': { label: 'Recording', category: 'other' },
  },
  software: { name: 'HyperDX' },
  links: { privacy: 'https://www.hyperdx.io/privacy' },
  docs: ['https://clickhouse.com/docs/use-cases/observability/clickstack/sdks/browser'],
};
