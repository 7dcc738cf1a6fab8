/** A user of the demo app. Every value is made up and is looked for in what is sent. */
export interface Persona {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly phone: string;
  readonly password: string;
  readonly job: string;
  readonly plan: string;
  readonly organisation: { readonly id: string; readonly name: string };
}

/** The user who signs in during the journey. */
export const persona: Persona = {
  id: 'usr_48c1f0d29b',
  name: 'Priya Marlowe',
  email: 'priya.marlowe@calderfreight.example',
  phone: '+14155550142',
  password: 'correct-horse-battery-9',
  job: 'Platform engineer',
  plan: 'Business annual',
  organisation: { id: 'org_7713ke42', name: 'Calder Freight' },
};

/** An internal host name that an error message reveals. */
export const internalHost = 'billing-db-02.corp.fernhill.internal';

/** A new secret key, with the prefix of a payment provider's live keys. */
export function freshSecretKey(): string {
  return `sk_live_${randomText(32)}`;
}

/** A new password-reset token, without a known format. */
export function freshResetToken(): string {
  return randomText(40);
}

const alphabet = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789';

function randomText(length: number): string {
  const bytes = globalThis.crypto.getRandomValues(new Uint8Array(length));
  return Array.from(bytes, (byte) => alphabet[byte % alphabet.length]).join('');
}
