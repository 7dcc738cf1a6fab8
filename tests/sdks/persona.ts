/** The user that every SDK gets. All of it is made up; labels of the recordings are derived from these values. */
export const user = {
  id: 'usr_8f2c41d09b',
  firstName: 'Ada',
  lastName: 'Lindqvist',
  name: 'Ada Lindqvist',
  email: 'ada.lindqvist@fernhill.example',
  phone: '+49 30 901820',
  job: 'Head of Treasury',
  city: 'Potsdam',
} as const;

export const organisation = { id: 'org_5d7e21', name: 'Fernhill GmbH', plan: 'enterprise' } as const;

/** What the user signs in with. */
export const password = 'Tr0ub4dor&3-heron';

/** What the user did. */
export const event = {
  name: 'Invoice Approved',
  properties: { amount: 1249.5, currency: 'EUR', project_name: 'Nightjar', search_text: 'overdue invoices march' },
} as const;

/** An error message that names a host inside the company. */
export const internalHost = 'ledger-db-02.prod.fernhill.internal';
export const errorMessage = `connect ECONNREFUSED ${internalHost}:5432`;

/** The page the user is on, and where they came from. */
export const page = {
  url: 'https://app.fernhill.example/invoices?tab=open',
  path: '/invoices',
  title: 'Invoices – Fernhill',
  referrer: 'https://partner.example/start',
} as const;

/** What stands in the page, and what the user types into it; SDKs that record the screen see both. */
export const visibleText = `Account holder: ${user.name}`;
export const typedText = 'Zweibrückener Allee 7';
