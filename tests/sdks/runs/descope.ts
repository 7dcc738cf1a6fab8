import createSdk from '@descope/core-js-sdk';
import { organisation, password, user } from '../persona.ts';

/** Starts the SDK, and uses it like an app. */
export async function run(): Promise<void> {
  const sdk = createSdk({ projectId: 'P2fK9xTq7LmVb4Nw8RsJd1YgZ6uP' });
  await sdk.otp.signUp.email(user.email, { name: user.name, email: user.email, phone: user.phone });
  await sdk.otp.signIn.sms(user.phone);
  await sdk.otp.verify.email(user.email, '482913');
  await sdk.magicLink.signUpOrIn.email(user.email, location.href);
  await sdk.password.signIn(user.email, password);
  await sdk.flow.start('sign-up-or-in', { tenant: organisation.id, redirectUrl: location.href });
  await sdk.flow.next('sign-up-or-in|#|2fK9xTq7', '0', 'submit', 3, '1.2.0', {
    email: user.email,
    fullName: user.name,
    company: organisation.name,
  });
}
