import branch from 'branch-sdk';
import { event, organisation, user } from '../persona.ts';

/** Starts the SDK, and uses it like an app. */
export async function run(): Promise<void> {
  await new Promise<void>((resolve) => branch.init('key_live_hq2zr9lxw4cvb1nmk6sjd3tgy8upe5a7', {}, () => resolve()));
  await new Promise<void>((resolve) => branch.setIdentity(user.id, () => resolve()));
  await new Promise<void>((resolve) =>
    branch.logEvent(event.name, { ...event.properties, email: user.email, plan: organisation.plan }, [], '', () =>
      resolve(),
    ),
  );
}
