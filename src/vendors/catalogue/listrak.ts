import type { Vendor } from '../vendor.ts';

/** Listrak: pixels; most parameter names are one or two letters, numbered if there can be several (`e_0`). */
export const listrak: Vendor = {
  id: 'listrak',
  name: 'Listrak',
  owner: 'Listrak, Inc.',
  country: 'US',
  category: 'marketing-automation',
  hosts: ['*.listrakbi.com', '*.listrak.com'],
  signatures: [
    { path: '/(?:S|T)\\.ashx$', query: { ctid: '', uid: '^[0-9A-F-]{36}$', _t_0: '^[a-z]{1,2}$' }, confidence: 0.95 },
  ],
  parameters: {
    gsid: { label: 'Visitor id', category: 'cookie-id' },
    _sid: { label: 'Session id', category: 'session-id' },
    ctid: { label: 'Account id (public)', category: 'other' },
    _tid: { label: 'Account id (public)', category: 'other' },
    _uid: { label: 'Request id', category: 'other' },
    uid: { label: 'Request id', category: 'other' },
    email: { label: 'E-mail address', category: 'email' },
    trkt: { label: 'Visitor id', category: 'cookie-id' },
    cpid: { label: 'Contact id', category: 'user-id' },
  },
  endpoints: {
    '/t/S.ashx': {
      e_0: { label: 'E-mail address', category: 'email' },
      u_0: { label: 'New e-mail address', category: 'email' },
      l_0: { label: 'Mailing list', category: 'other' },
    },
    '/t/T.ashx': {
      e_2: { label: 'E-mail address', category: 'email' },
      fn_2: { label: 'First name', category: 'name' },
      ln_2: { label: 'Last name', category: 'name' },
      on_0: { label: 'Order id', category: 'other' },
      ot_0: { label: 'Order total', category: 'amount' },
      it_0: { label: 'Item total', category: 'amount' },
      s_0: { label: 'Session id', category: 'session-id' },
    },
    '/Handlers/Set.ashx': {
      e: { label: 'E-mail address', category: 'email' },
      fn: { label: 'First name', category: 'name' },
      ln: { label: 'Last name', category: 'name' },
      on: { label: 'Order id', category: 'other' },
      tt: { label: 'Order total', category: 'amount' },
      cl: { label: 'Cart address', category: 'page-url' },
      tk: { label: 'Visitor id', category: 'cookie-id' },
    },
  },
  links: { privacy: 'https://www.listrak.com/privacy-policy' },
  docs: ['https://help.listrak.com/', 'https://cdn.listrakbi.com/scripts/script.js'],
};
