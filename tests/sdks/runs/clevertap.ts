import clevertap from 'clevertap-web-sdk';
import { event, organisation, user } from '../persona.ts';

/** Starts the SDK, and uses it like an app. */
export async function run(): Promise<void> {
  clevertap.privacy.push({ optOut: false }, { useIP: true });
  clevertap.init('RKR-7Z9-ZR5Z', 'eu1');
  clevertap.onUserLogin.push({
    Site: {
      Name: user.name,
      Identity: user.id,
      Email: user.email,
      Phone: '+4930901820',
      City: user.city,
      'Job Title': user.job,
      Company: organisation.name,
      Plan: organisation.plan,
    },
  });
  clevertap.event.push(event.name, { ...event.properties });
  clevertap.pageChanged();
}
