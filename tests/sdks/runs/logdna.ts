import logdna from '@logdna/browser';
import { errorMessage, event, organisation, user } from '../persona.ts';

/** Starts the SDK, and uses it like an app. */
export async function run(): Promise<void> {
  logdna.init('7c1f9a3e5b2d4860a1f8c7e6d5b4a392', {
    app: 'fernhill-web',
    env: 'production',
    hostname: 'app.fernhill.example',
  });
  logdna.info(event.name, { ...event.properties, user: { ...user }, organisation: { ...organisation } });
  logdna.error(new Error(errorMessage));
}
