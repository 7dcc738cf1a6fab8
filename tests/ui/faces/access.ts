import type { HostAccess } from '../../../src/observe/host-access.ts';

/** The access of a sample: no site if `permission` is `missing`, one site if it is `some`, otherwise all sites. */
export const accessOf = (permission: string | null): HostAccess => {
  if (permission === 'missing') return { granted: 'none', sites: [] };
  if (permission === 'some') return { granted: 'some', sites: ['https://app.fernhill.example/*'] };
  return { granted: 'all', sites: [] };
};
