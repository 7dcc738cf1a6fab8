import type { Vendor } from '../vendor.ts';

/** Mercado Pago: MercadoPago.js posts the card to `/v1/card_tokens`. */
export const mercadoPago: Vendor = {
  id: 'mercado-pago',
  name: 'Mercado Pago',
  owner: 'MercadoLibre, Inc.',
  country: 'UY',
  category: 'payments',
  hosts: [
    '*.mercadopago.com',
    '*.mercadopago.com.br',
    '*.mercadopago.com.ar',
    '*.mercadopago.com.mx',
    '*.mlstatic.com',
    '*.mercadolibre.com',
  ],
  parameters: {
    card_number: { label: 'Card number', category: 'card' },
    expiration_month: { label: 'Card expiry month', category: 'other' },
    expiration_year: { label: 'Card expiry year', category: 'other' },
    security_code: { label: 'Card security code', category: 'card' },
    'cardholder.name': { label: 'Name on the card', category: 'name' },
    'identification.number': { label: 'Government id', category: 'government-id' },
    public_key: { label: 'Public key', category: 'other' },
  },
  publicKeys: ['^(?:APP_USR|TEST)-[0-9a-f]{8}-[0-9a-f]{4}-'],
  links: { privacy: 'https://www.mercadopago.com.br/privacidade' },
  docs: [
    'https://www.mercadopago.com.ar/developers/en/reference',
    'https://github.com/mercadopago/devsite-docs',
    'https://www.mercadopago.com/developers/',
  ],
};
