import type { HostAccess } from '../../../src/observe/host-access.ts';

/** The access to sites of a sample: all, `some` or `missing`. */
export const accessOf = (permission: string | null): HostAccess => {
  if (permission === 'missing') return { granted: 'none', sites: [] };
  if (permission === 'some') return { granted: 'some', sites: ['https://app.fernhill.example/*'] };
  return { granted: 'all', sites: [] };
};
