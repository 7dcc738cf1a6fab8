import type { Vendor } from '../vendor.ts';

/** Grafana Faro: `/collect/…` carries metadata, events, logs and exceptions. */
export const grafanaFaro: Vendor = {
  id: 'grafana-faro',
  name: 'Grafana Faro',
  owner: 'Raintank Inc.',
  country: 'US',
  category: 'error-monitoring',
  hosts: ['*.grafana.net'],
  signatures: [
    { headers: { 'x-faro-session-id': '' }, confidence: 0.98 },
    { fields: { 'meta.sdk.name': '^faro-' }, confidence: 0.98 },
  ],
  events: [{ at: 'events[]', name: 'name' }],
  parameters: {
    'events[].name': { label: 'Event name', category: 'event-name' },
    'view.name': { label: 'View', category: 'page-title' },
    fromView: { label: 'View before', category: 'page-title' },
    toView: { label: 'View', category: 'page-title' },
    'logs[].message': { label: 'Console', category: 'console-log' },
    'exceptions[].value': { label: 'Message', category: 'message' },
  },
  links: {
    privacy: 'https://grafana.com/legal/privacy-policy/',
    dpa: 'https://grafana.com/legal/dpa/',
    subprocessors: 'https://grafana.com/legal/list-of-subprocessors/',
  },
  sdks: ['@grafana/faro-web-sdk@2.12.1'],
  docs: ['https://grafana.com/docs/grafana-cloud/monitor-applications/frontend-observability/'],
};
