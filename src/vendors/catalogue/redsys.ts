import type { Parameter, Vendor } from '../vendor.ts';

/**
 * Parameters of a payment, without the prefix `Ds_Merchant_` of their names. Shops write the names in capitals or not:
 * `DS_MERCHANT_PAN`, `Ds_Merchant_Pan`.
 */
const ofPayment: Readonly<Record<string, Parameter>> = {
  Amount: { label: 'Amount', category: 'amount' },
  Pan: { label: 'Card number', category: 'card' },
  Cvv2: { label: 'Card security code', category: 'card' },
  ExpiryDate: { label: 'Card expiry date', category: 'other' },
  Titular: { label: 'Name of the payer', category: 'name' },
  ProductDescription: { label: 'What is bought', category: 'interaction' },
  Customer_Mail: { label: 'E-mail address', category: 'email' },
  Customer_Mobile: { label: 'Phone number', category: 'phone' },
  Bizum_MobileNumber: { label: 'Phone number', category: 'phone' },
  ClientIp: { label: 'IP address', category: 'ip-address' },
  MerchantCode: { label: 'Merchant (public)', category: 'other' },
  MerchantName: { label: 'Merchant (public)', category: 'other' },
  MerchantUrl: { label: 'Address for notices', category: 'other' },
  IdOper: { label: 'Operation', category: 'other' },
  Order: { label: 'Order id', category: 'other' },
};

/** Redsys: the parameters of a payment as JSON in base64, with a signature beside them. */
export const redsys: Vendor = {
  id: 'redsys',
  name: 'Redsys',
  owner: 'Redsys Servicios de Procesamiento, S.L.',
  country: 'ES',
  category: 'payments',
  hosts: ['*.redsys.es'],
  parameters: {
    ...Object.fromEntries(
      Object.entries(ofPayment).flatMap(([name, parameter]) => [
        [`Ds_Merchant_${name}`, parameter],
        [`DS_MERCHANT_${name.toUpperCase()}`, parameter],
      ]),
    ),
    cardholderName: { label: 'Name on the card', category: 'name' },
    'mobilePhone.subscriber': { label: 'Phone number', category: 'phone' },
    'homePhone.subscriber': { label: 'Phone number', category: 'phone' },
    'workPhone.subscriber': { label: 'Phone number', category: 'phone' },
    shipAddrLine1: { label: 'Delivery address', category: 'postal-address' },
    shipAddrPostCode: { label: 'Postcode', category: 'postal-address' },
    shipAddrCity: { label: 'City', category: 'coarse-location' },
    browserUserAgent: { label: 'User agent', category: 'device' },
  },
  links: { privacy: 'https://redsys.es/politica-de-privacidad/' },
  docs: ['https://pagosonline.redsys.es/parametros-entrada-salida.html'],
};
