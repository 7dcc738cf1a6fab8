import type { Vendor } from '../vendor.ts';

export const glitchtip: Vendor = {
  id: 'glitchtip',
  name: 'GlitchTip',
  owner: 'Burke Software and Consulting LLC',
  country: 'US',
  category: 'error-monitoring',
  hosts: ['app.glitchtip.com'],
  software: { name: 'GlitchTip' },
  links: { privacy: 'https://glitchtip.com/legal/privacy' },
  docs: ['https://glitchtip.com/documentation'],
};
