import type { Vendor } from '../vendor.ts';

export const twilio: Vendor = {
  id: 'twilio',
  name: 'Twilio',
  owner: 'Twilio Inc.',
  country: 'US',
  category: 'app-services',
  hosts: ['*.twilio.com', '*.twiliocdn.com'],
  links: {
    privacy: 'https://www.twilio.com/en-us/legal/privacy',
    dpa: 'https://www.twilio.com/en-us/legal/data-protection-addendum',
    subprocessors: 'https://www.twilio.com/en-us/legal/sub-processors',
  },
  docs: ['https://www.twilio.com/docs'],
};
