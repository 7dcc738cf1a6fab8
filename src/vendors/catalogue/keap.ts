import type { Vendor } from '../vendor.ts';

/** Keap, formerly Infusionsoft: web forms whose fields begin with `inf_field_`. */
export const keap: Vendor = {
  id: 'keap',
  name: 'Keap',
  owner: 'Infusion Software, Inc.',
  country: 'US',
  category: 'marketing-automation',
  hosts: ['*.infusionsoft.com', '*.infusionsoft.app', '*.keap.com', '*.keap.app'],
  signatures: [{ fields: { inf_form_xid: '^[0-9a-f]{32}$', infusionsoft_version: '^\\d+\\.\\d+' }, confidence: 0.98 }],
  events: [{ at: '', name: 'inf_form_name', user: 'inf_field_Email' }],
  parameters: {
    inf_field_Email: { label: 'E-mail address', category: 'email' },
    inf_field_FirstName: { label: 'First name', category: 'name' },
    inf_field_LastName: { label: 'Last name', category: 'name' },
    inf_field_Phone1: { label: 'Phone number', category: 'phone' },
    inf_field_Company: { label: 'Company', category: 'company' },
    inf_field_JobTitle: { label: 'Job title', category: 'job' },
    inf_field_StreetAddress1: { label: 'Street', category: 'postal-address' },
    inf_field_City: { label: 'City', category: 'coarse-location' },
    inf_field_State: { label: 'State', category: 'coarse-location' },
    inf_field_PostalCode: { label: 'Postcode', category: 'postal-address' },
    inf_field_Country: { label: 'Country', category: 'coarse-location' },
    inf_form_name: { label: 'Form name', category: 'event-name' },
    inf_form_xid: { label: 'Form id (public)', category: 'other' },
    infusionsoft_version: { label: 'Library version', category: 'other' },
    screenResolution: { label: 'Screen size', category: 'device' },
    pluginList: { label: 'Browser plug-ins', category: 'device' },
  },
  links: { privacy: 'https://keap.com/legal/privacy-policy' },
  docs: ['https://developer.infusionsoft.com/', 'https://developer.infusionsoft.com/docs/table-schema/'],
};
