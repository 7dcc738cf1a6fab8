import type { Vendor } from '../vendor.ts';
import { segment } from './segment.ts';

/** Jitsu: messages as Segment defined them. */
export const jitsu: Vendor = {
  id: 'jitsu',
  name: 'Jitsu',
  owner: 'Jitsu Labs, Inc.',
  country: 'US',
  category: 'customer-data-platform',
  hosts: ['*.jitsu.com', '*.jitsu.rocks'],
  signatures: [{ fields: { 'context.library.name': '^@jitsu/js$' }, confidence: 0.98 }],
  events: [
    { at: '', name: 'event' },
    { at: '', name: 'type' },
  ],
  endpoints: segment.endpoints ?? {},
  parameters: { ...segment.parameters },
  links: { privacy: 'https://jitsu.com/privacy' },
  sdks: ['@jitsu/js@1.11.0'],
  docs: ['https://docs.jitsu.com/sending-data/npm'],
};
