import { OktaAuth } from '@okta/okta-auth-js';
import { password, user } from '../persona.ts';

/** Calls may fail, since the responses are empty; only the requests matter. */
export async function run(): Promise<void> {
  const okta = new OktaAuth({
    issuer: 'https://fernhill.okta.com/oauth2/default',
    clientId: '0oa7c1f9a3e5b2d4860a',
    redirectUri: 'https://app.fernhill.example/callback',
  });
  const calls: ReadonlyArray<() => Promise<unknown>> = [
    () => okta.signInWithCredentials({ username: user.email, password }),
    () => okta.forgotPassword({ username: user.email, factorType: 'EMAIL' }),
    () => okta.verifyRecoveryToken({ recoveryToken: 'Zr9LxW4cVb1NmK6sJdP3' }),
    () => okta.webfinger({ resource: `acct:${user.email}`, rel: 'okta:idp' }),
  ];
  for (const call of calls) await call().catch(() => undefined);
}
