import type { Vendor } from '../vendor.ts';

/** Grafana Faro: `/collect/…` carries metadata, events, logs, exceptions and measurements; spans are sent as OTLP. */
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
  events: [
    { at: 'events[]', name: 'name', user: '/meta.user.id', properties: 'attributes' },
    { at: 'exceptions[]', name: 'type', user: '/meta.user.id', properties: 'context' },
    { at: 'measurements[]', name: 'type', user: '/meta.user.id', properties: ['values', 'context'] },
    // Spans of OTLP as protobuf, by field number. A field that occurs several times has `[]`.
    ...['1.2.2', '1.2.2[]', '1.2[].2', '1.2[].2[]'].map((at) => ({
      at,
      name: '5',
      user: ['9.enduser.id', '9.user.id'],
      properties: '9',
    })),
  ],
  parameters: {
    '1.2.2.5': { label: 'Event name', category: 'event-name' },
    '9.user.full_name': { label: 'Name', category: 'name' },
    'events[].name': { label: 'Event name', category: 'event-name' },
    'view.name': { label: 'View', category: 'page-title' },
    fromView: { label: 'View before', category: 'page-title' },
    toView: { label: 'View', category: 'page-title' },
    'logs[].message': { label: 'Console', category: 'console-log' },
    'exceptions[].value': { label: 'Message', category: 'message' },
  },
  software: { name: 'Grafana Faro', isUsuallyProxied: true },
  links: {
    privacy: 'https://grafana.com/legal/privacy-policy/',
    dpa: 'https://grafana.com/legal/dpa/',
    subprocessors: 'https://grafana.com/legal/list-of-subprocessors/',
  },
  sdks: ['@grafana/faro-web-sdk@2.12.1'],
  docs: ['https://grafana.com/docs/grafana-cloud/monitor-applications/frontend-observability/'],
};
