import type { Vendor } from '../vendor.ts';

/** Coralogix RUM: logs of errors, requests and interactions, with page, session and labels. */
export const coralogix: Vendor = {
  id: 'coralogix',
  name: 'Coralogix',
  owner: 'Coralogix Ltd.',
  country: 'IL',
  category: 'error-monitoring',
  hosts: [
    '*.rum-ingress-coralogix.com',
    '*.coralogix.com',
    '*.coralogix.in',
    '*.coralogix.us',
    '*.coralogixsg.com',
    '*.rum-coralogix.com',
  ],
  signatures: [
    { fields: { 'logs[].text.cx_rum.platform': '' }, confidence: 0.98 },
    { headers: { authorization: '^Bearer cxtp_' }, confidence: 0.98 },
  ],
  events: [
    {
      at: 'logs[]',
      name: { in: 'text.cx_rum.log_context.message', part: '^(.{1,80})$' },
      user: 'text.cx_rum.session_context.user_id',
      properties: ['text.cx_rum.log_context.data', 'text.cx_rum.labels', 'text.cx_rum.session_context.user_metadata'],
    },
    {
      at: 'logs[]',
      name: 'text.cx_rum.event_context.type',
      user: 'text.cx_rum.session_context.user_id',
      properties: ['text.cx_rum.labels', 'text.cx_rum.session_context.user_metadata'],
    },
  ],
  parameters: {
    'cx_rum.fingerPrint': { label: 'Fingerprint', category: 'fingerprint' },
    'page_context.page_fragments': { label: 'Page address', category: 'page-url' },
    'page_context.subdomain': { label: 'Page address', category: 'page-url' },
    'page_context.referrer_path': { label: 'Referrer', category: 'referrer' },
    'log_context.message': { label: 'Log message', category: 'message' },
    target_element_inner_text: { label: 'Text of the element', category: 'interaction' },
    resolved_name: { label: 'Text of the element', category: 'interaction' },
    'internal_context.event': { label: 'Internal event', category: 'other' },
    'interaction_context.event_name': { label: 'Kind of interaction', category: 'interaction' },
  },
  publicKeys: ['^cxtp_[A-Za-z0-9]+$'],
  links: {
    privacy: 'https://coralogix.com/privacy-policy/',
    dpa: 'https://coralogix.com/dpa/',
    subprocessors: 'https://coralogix.com/subprocessors/',
  },
  sdks: ['@coralogix/browser@3.23.5'],
  docs: ['https://coralogix.com/docs/user-guides/rum/sdk-installation/javascript/'],
};
