import { Logtail } from '@logtail/browser';
import { errorMessage, event, organisation, user } from '../persona.ts';

/** Starts the SDK, and uses it like an app. */
export async function run(): Promise<void> {
  const logtail = new Logtail('Hq2Zr9LxW4cVb1NmK6sJd3Tg', {
    endpoint: 'https://s1418290.eu-nbg-2.betterstackdata.com',
  });
  void logtail.info(event.name, { ...event.properties, user: { ...user }, organisation: { ...organisation } });
  void logtail.error(new Error(errorMessage));
  await logtail.flush();
}
