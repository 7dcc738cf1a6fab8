import type { Vendor } from '../vendor.ts';

/** Microsoft Forms: the answers as JSON inside of JSON, each beside its question’s id. */
export const microsoftForms: Vendor = {
  id: 'microsoft-forms',
  name: 'Microsoft Forms',
  owner: 'Microsoft Corporation',
  country: 'US',
  category: 'app-services',
  hosts: ['forms.office.com', 'forms.microsoft.com', 'forms.cloud.microsoft'],
  parameters: {
    'answers[].answer1': { label: 'Form answer', category: 'message' },
    'answers[].questionId': { label: 'Question id', category: 'other' },
    submitLanguage: { label: 'Language', category: 'device' },
    emailReceiptConsent: { label: 'Consent to a receipt', category: 'consent-state' },
    startDate: { label: 'Time begun', category: 'other' },
    submitDate: { label: 'Time sent', category: 'other' },
  },
  links: { privacy: 'https://privacy.microsoft.com/privacystatement' },
  docs: ['https://support.microsoft.com/en-us/forms'],
};
