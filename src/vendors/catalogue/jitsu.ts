import type { Vendor } from '../vendor.ts';
import { segment } from './segment.ts';

/** Jitsu: messages in the format of Segment. */
export const jitsu: Vendor = {
  id: 'jitsu',
  name: 'Jitsu',
  owner: 'Jitsu Labs, Inc.',
  country: 'US',
  category: 'customer-data-platform',
  hosts: ['*.jitsu.com', '*.jitsu.rocks'],
  signatures: [{ fields: { 'context.library.name': '^@jitsu/js$' }, confidence: 0.98 }],
  events: segment.events ?? [],
  endpoints: segment.endpoints ?? {},
  parameters: { ...segment.parameters },
  addressSwitches: [{ fields: { 'context.ip': '^0\\.0\\.0\\.0$' }, off: ['ip-address', 'coarse-location'] }],
  software: { name: 'Jitsu' },
  links: { privacy: 'https://jitsu.com/privacy' },
  sdks: ['@jitsu/js@1.11.0'],
  docs: ['https://docs.jitsu.com/sending-data/npm'],
};
