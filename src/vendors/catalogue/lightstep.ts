import type { Vendor } from '../vendor.ts';

export const lightstep: Vendor = {
  id: 'lightstep',
  name: 'ServiceNow Cloud Observability',
  owner: 'ServiceNow, Inc.',
  country: 'US',
  category: 'error-monitoring',
  hosts: ['*.lightstep.com'],
  links: { privacy: 'https://www.servicenow.com/privacy-statement.html' },
  docs: ['https://docs.lightstep.com/'],
};
