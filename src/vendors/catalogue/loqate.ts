import type { Vendor } from '../vendor.ts';

/**
 * Loqate: the query has the typed part of an address, or an e-mail address, phone number or bank account to be checked.
 */
export const loqate: Vendor = {
  id: 'loqate',
  name: 'Loqate',
  owner: 'GB Group plc',
  country: 'GB',
  category: 'maps',
  hosts: ['*.addressy.com', '*.pcapredict.com', '*.postcodeanywhere.co.uk', '*.loqate.com'],
  parameters: {
    Text: { label: 'Search text', category: 'search-text' },
    Text1: { label: 'Search text', category: 'search-text' },
    Query: { label: 'Search text', category: 'search-text' },
    Address: { label: 'Address', category: 'postal-address' },
    Address1: { label: 'Street', category: 'postal-address' },
    Address2: { label: 'Street', category: 'postal-address' },
    Locality: { label: 'City', category: 'coarse-location' },
    PostalCode: { label: 'Postcode', category: 'postal-address' },
    Postcode: { label: 'Postcode', category: 'postal-address' },
    Origin: { label: 'Place of the search', category: 'other' },
    Latitude: { label: 'Latitude', category: 'precise-location' },
    Longitude: { label: 'Longitude', category: 'precise-location' },
    Email: { label: 'E-mail address', category: 'email' },
    Phone: { label: 'Phone number', category: 'phone' },
    IBAN: { label: 'IBAN', category: 'bank-account' },
    AccountNumber: { label: 'Account number', category: 'bank-account' },
    SortCode: { label: 'Bank code', category: 'other' },
    Name: { label: 'Name', category: 'name' },
    IPAddress: { label: 'IP address', category: 'ip-address' },
    Key: { label: 'Key (public)', category: 'other' },
  },
  links: { privacy: 'https://www.loqate.com/en-gb/privacy-policy/' },
  docs: [
    'https://www.loqate.com/developers/api/Capture/Interactive/Find/1.1/',
    'https://www.loqate.com/developers/api/EmailValidation/Interactive/Validate/2.0/',
    'https://www.loqate.com/developers/api/PhoneNumberValidation/Interactive/Validate/2.2/',
    'https://www.loqate.com/developers/api/BankAccountValidation/Interactive/Validate/2.0/',
    'https://docs.loqate.com/',
  ],
};
