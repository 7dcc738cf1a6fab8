import { Account, Client, Databases, Functions } from 'appwrite';
import { event, organisation, password, user } from '../persona.ts';

/** Starts the SDK, and uses it like an app. */
export async function run(): Promise<void> {
  const client = new Client().setEndpoint('https://fra.cloud.appwrite.io/v1').setProject('67c1f9a3e5b2d4860a1f');
  const account = new Account(client);
  await account.create({ userId: 'usr_8f2c41d09b', email: user.email, password, name: user.name });
  await account.createEmailPasswordSession({ email: user.email, password });
  await account.createPhoneToken({ userId: user.id, phone: '+4930901820' });
  await account.updatePrefs({ prefs: { plan: organisation.plan, job_title: user.job, city: user.city } });
  await account.createRecovery({ email: user.email, url: location.href });
  await new Databases(client).createDocument({
    databaseId: 'main',
    collectionId: 'invoices',
    documentId: 'inv_90412',
    data: { owner: user.name, company: organisation.name, ...event.properties },
  });
  await new Functions(client).createExecution({
    functionId: 'approve',
    body: JSON.stringify({ event: event.name, user: user.id }),
  });
}
