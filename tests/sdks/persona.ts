/** The user that every SDK identifies. All values are made up; labels of the recordings are derived from them. */
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

/** The user's company. */
export const organisation = { id: 'org_5d7e21', name: 'Fernhill GmbH', plan: 'enterprise' } as const;

/** The user's password. */
export const password = 'Tr0ub4dor&3-heron';

/** The user's action. */
export const event = {
  name: 'Invoice Approved',
  properties: { amount: 1249.5, currency: 'EUR', project_name: 'Nightjar', search_text: 'overdue invoices march' },
} as const;

/** An internal host name. */
export const internalHost = 'ledger-db-02.prod.fernhill.internal';
/** An error message that contains it. */
export const errorMessage = `connect ECONNREFUSED ${internalHost}:5432`;

/** The current page, with the address of the page before it as `referrer`. */
export const page = {
  url: 'https://app.fernhill.example/invoices?tab=open',
  path: '/invoices',
  title: 'Invoices – Fernhill',
  referrer: 'https://partner.example/start',
} as const;

/** A text that the page shows. SDKs that record the screen receive it. */
export const visibleText = `Account holder: ${user.name}`;
/** A text that the user types. SDKs that record the screen receive it, too. */
export const typedText = 'Zweibrückener Allee 7';
