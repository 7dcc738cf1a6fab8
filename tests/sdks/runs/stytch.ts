import { StytchClient } from '@stytch/vanilla-js/headless';
import { password, user } from '../persona.ts';

/** Calls may fail, since the responses are empty; only the requests matter. */
export async function run(): Promise<void> {
  const stytch = new StytchClient('public-token-live-7c1f9a3e-5b2d-4860-a1f8-c7e6d5b4a392');
  const calls: ReadonlyArray<() => Promise<unknown>> = [
    () => stytch.magicLinks.email.loginOrCreate(user.email, { login_magic_link_url: location.href }),
    () => stytch.otps.sms.loginOrCreate('+4930901820', { expiration_minutes: 5 }),
    () => stytch.passwords.create({ email: user.email, password, session_duration_minutes: 60 }),
    () => stytch.passwords.authenticate({ email: user.email, password, session_duration_minutes: 60 }),
    () => stytch.user.update({ name: { first_name: user.firstName, last_name: user.lastName } }),
  ];
  for (const call of calls) await call().catch(() => undefined);
}
