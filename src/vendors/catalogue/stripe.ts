import type { Parameter, Vendor } from '../vendor.ts';

/** Fields of a payment method, and what Stripe.js sends with it. */
const paymentFields: Readonly<Record<string, Parameter>> = {
  'card[number]': { label: 'Card number', category: 'card' },
  'card[exp_month]': { label: 'Card expiry month', category: 'other' },
  'card[exp_year]': { label: 'Card expiry year', category: 'other' },
  'card[cvc]': { label: 'Card security code', category: 'card' },
  'card[name]': { label: 'Name on the card', category: 'name' },
  'card[address_line1]': { label: 'Street', category: 'postal-address' },
  'card[address_city]': { label: 'City', category: 'coarse-location' },
  'card[address_zip]': { label: 'Postcode', category: 'postal-address' },
  'billing_details[name]': { label: 'Name', category: 'name' },
  'billing_details[email]': { label: 'E-mail address', category: 'email' },
  'billing_details[phone]': { label: 'Phone number', category: 'phone' },
  'billing_details[address][line1]': { label: 'Street', category: 'postal-address' },
  'billing_details[address][line2]': { label: 'Street', category: 'postal-address' },
  'billing_details[address][city]': { label: 'City', category: 'coarse-location' },
  'billing_details[address][state]': { label: 'State', category: 'coarse-location' },
  'billing_details[address][postal_code]': { label: 'Postcode', category: 'postal-address' },
  'billing_details[address][country]': { label: 'Country', category: 'coarse-location' },
  'owner[name]': { label: 'Name', category: 'name' },
  'owner[email]': { label: 'E-mail address', category: 'email' },
  'owner[phone]': { label: 'Phone number', category: 'phone' },
  'owner[address][line1]': { label: 'Street', category: 'postal-address' },
  'owner[address][line2]': { label: 'Street', category: 'postal-address' },
  'owner[address][city]': { label: 'City', category: 'coarse-location' },
  'owner[address][state]': { label: 'State', category: 'coarse-location' },
  'owner[address][postal_code]': { label: 'Postcode', category: 'postal-address' },
  'owner[address][country]': { label: 'Country', category: 'coarse-location' },
  'sepa_debit[iban]': { label: 'IBAN', category: 'bank-account' },
  'us_bank_account[account_number]': { label: 'Account number', category: 'bank-account' },
  'bank_account[account_number]': { label: 'Account number', category: 'bank-account' },
  'bank_account[account_holder_name]': { label: 'Account holder', category: 'name' },
  'bacs_debit[account_number]': { label: 'Account number', category: 'bank-account' },
  'au_becs_debit[account_number]': { label: 'Account number', category: 'bank-account' },
  guid: { label: 'Id of the browser', category: 'cookie-id' },
  muid: { label: 'Machine id', category: 'cookie-id' },
  sid: { label: 'Session id', category: 'session-id' },
  payment_user_agent: { label: 'Library', category: 'other' },
  referrer: { label: 'Page address', category: 'page-url' },
  time_on_page: { label: 'Time on page', category: 'interaction' },
  pasted_fields: { label: 'Pasted fields', category: 'interaction' },
};

/** The payment fields, with their keys below `name`: `card[number]` becomes `payment_method_data[card][number]`. */
function below(name: string): Readonly<Record<string, Parameter>> {
  return Object.fromEntries(
    Object.entries(paymentFields).map(([key, parameter]) => [key.replace(/^\w+/, `${name}[$&]`), parameter]),
  );
}

/** Stripe: forms with keys in brackets; Stripe.js adds the ids of its device detection. */
export const stripe: Vendor = {
  id: 'stripe',
  name: 'Stripe',
  owner: 'Stripe, Inc.',
  country: 'US',
  category: 'payments',
  hosts: ['*.stripe.com', '*.stripe.network', '*.stripecdn.com', '*.link.com'],
  parameters: {
    ...paymentFields,
    ...below('payment_method_data'),
    ...below('source_data'),
    email_address: { label: 'E-mail address', category: 'email' },
    receipt_email: { label: 'E-mail address', category: 'email' },
    'shipping[name]': { label: 'Name', category: 'name' },
    'shipping[phone]': { label: 'Phone number', category: 'phone' },
    'shipping[address][line1]': { label: 'Street', category: 'postal-address' },
    'shipping[address][postal_code]': { label: 'Postcode', category: 'postal-address' },
    client_secret: { label: 'Client secret of the payment', category: 'token' },
    key: { label: 'Publishable key (public)', category: 'other' },
    amount: { label: 'Amount', category: 'amount' },
  },
  publicKeys: ['^pk_(?:live|test)_'],
  links: { privacy: 'https://stripe.com/privacy' },
  docs: [
    'https://docs.stripe.com/api/payment_methods/create',
    'https://docs.stripe.com/api/tokens/create_card',
    'https://docs.stripe.com/disputes/prevention/advanced-fraud-detection',
    'https://docs.stripe.com/security/guide#content-security-policy',
  ],
};
