import type { Vendor } from '../vendor.ts';

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
  links: { privacy: 'https://www.mercadopago.com.br/privacidade' },
  docs: ['https://www.mercadopago.com/developers/'],
};
