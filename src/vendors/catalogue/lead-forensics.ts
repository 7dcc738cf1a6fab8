import type { Vendor } from '../vendor.ts';

export const leadForensics: Vendor = {
  id: 'lead-forensics',
  name: 'Lead Forensics',
  owner: 'Lead Forensics Ltd',
  country: 'GB',
  category: 'b2b-enrichment',
  hosts: ['*.leadforensics.com', '*.lead-analytics-1000.com', '*.leadforensics-secure.com', '*.secure-7-portfolio.com'],
  links: { privacy: 'https://www.leadforensics.com/privacy-policy/' },
  docs: ['https://support.leadforensics.com/'],
};
