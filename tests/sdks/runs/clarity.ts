import { clarity } from 'clarity-js';
import { event, organisation, user } from '../persona.ts';

/** Starts the SDK, and uses it like an app. */
export async function run(): Promise<void> {
  clarity.consent();
  clarity.start({
    projectId: 'k7q2zr9lxw',
    upload: 'https://e.clarity.ms/collect',
    content: true,
    track: true,
    delay: 500,
    unmask: ['body'],
  } as never);
  await clarity.identify(user.id, undefined, undefined, user.name);
  clarity.set('email', user.email);
  clarity.set('plan', organisation.plan);
  clarity.set('organisation', organisation.name);
  clarity.event('', event.name);
}
