import type { Vendor } from '../vendor.ts';

/** Cashfree: shops send an order to the checkout as a form. */
export const cashfree: Vendor = {
  id: 'cashfree',
  name: 'Cashfree',
  owner: 'Cashfree Payments India Private Limited',
  country: 'IN',
  category: 'payments',
  hosts: ['*.cashfree.com'],
  parameters: {
    customerName: { label: 'Name', category: 'name' },
    customerEmail: { label: 'E-mail address', category: 'email' },
    customerPhone: { label: 'Phone number', category: 'phone' },
    orderAmount: { label: 'Amount', category: 'amount' },
    orderId: { label: 'Order id', category: 'other' },
    appId: { label: 'App id (public)', category: 'other' },
    returnUrl: { label: 'Page address', category: 'page-url' },
    notifyUrl: { label: 'Address for notices', category: 'other' },
    signature: { label: 'Signature of the order', category: 'other' },
  },
  links: { privacy: 'https://www.cashfree.com/privacypolicy/' },
  docs: ['https://docs.cashfree.com/'],
};
