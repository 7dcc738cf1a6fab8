import type { Vendor } from '../vendor.ts';

/** Jotform: a form’s answers, each under its question’s number and name, as in `q3_fullName[first]`. */
export const jotform: Vendor = {
  id: 'jotform',
  name: 'Jotform',
  owner: 'Jotform Inc.',
  country: 'US',
  category: 'app-services',
  hosts: ['*.jotform.com', '*.jotfor.ms', '*.jotform.io'],
  parameters: {
    'q1*': { label: 'Form answer', category: 'message' },
    'q2*': { label: 'Form answer', category: 'message' },
    'q3*': { label: 'Form answer', category: 'message' },
    'q4*': { label: 'Form answer', category: 'message' },
    'q5*': { label: 'Form answer', category: 'message' },
    'q6*': { label: 'Form answer', category: 'message' },
    'q7*': { label: 'Form answer', category: 'message' },
    'q8*': { label: 'Form answer', category: 'message' },
    'q9*': { label: 'Form answer', category: 'message' },
    formID: { label: 'Form id (public)', category: 'other' },
    simple_spc: { label: 'Check against spam', category: 'other' },
    website: { label: 'Check against spam', category: 'other' },
    submitSource: { label: 'How it was sent', category: 'other' },
    buildDate: { label: 'Form version', category: 'other' },
    eventObserver: { label: 'Technical detail', category: 'other' },
    uploadServerUrl: { label: 'Technical detail', category: 'other' },
    jsExecutionTracker: { label: 'Technical detail', category: 'other' },
  },
  links: { privacy: 'https://www.jotform.com/privacy/' },
  docs: ['https://www.jotform.com/help/'],
};
