import type { Vendor } from '../vendor.ts';

export const quantumMetric: Vendor = {
  id: 'quantum-metric',
  name: 'Quantum Metric',
  owner: 'Quantum Metric, Inc.',
  country: 'US',
  category: 'session-replay',
  hosts: ['*.quantummetric.com'],
  signatures: [
    {
      query: {
        T: '^[A-Z]$',
        u: '^https?://',
        t: '^\\d{13}$',
        v: '^\\d{13}$',
        H: '^[0-9a-f]{32}$',
        S: '^\\d+$',
        N: '^\\d+$',
      },
      confidence: 0.97,
    },
  ],
  parameters: {
    u: { label: 'Page address', category: 'page-url' },
    s: { label: 'Session id', category: 'session-id' },
    H: { label: 'Visitor id', category: 'cookie-id' },
  },
  links: { privacy: 'https://www.quantummetric.com/privacy-policy', dpa: 'https://www.quantummetric.com/legal/dpa' },
  docs: ['https://www.quantummetric.com/'],
};
