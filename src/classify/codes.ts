import type { Neighbour } from './neighbours.ts';
import type { CategoryId } from './taxonomy.ts';

/**
 * Names for one-time codes, which are sent to a person or shown by an app. Anyone who has such a code can confirm
 * actions as that person.
 */
const once = new Set(
  (
    'otp|totp|tan|mtan|sms tan|sms code|smscode|otp code|otpcode|mfa code|2fa code|two factor code|totp code|verification code|' +
    'verificationcode|verify code|one time code|one time password|onetimecode|confirmation code|security code sms|auth code|' +
    'authentication code|login code|passcode sms|einmalcode|bestätigungscode|bestaetigungscode|sicherheitscode sms|code sms|' +
    'code de vérification|código de verificación|codigo verificacion|verificatiecode|dogrulama kodu|doğrulama kodu|sms kodu|onay kodu|' +
    'kod weryfikacyjny|kod sms'
  ).split('|'),
);

/** Names for permanent codes that open a door or a device. */
const kept = new Set(
  (
    'pin|pin code|pincode|passcode|pass code|door code|doorcode|gate code|gatecode|entry code|entrance code|alarm code|lock code|' +
    'lockbox code|keypad code|access pin|building code|intercom code|türcode|tuercode|haustürcode|torcode|schließfachcode|' +
    'digicode|code porte|code portail|code d entrée|codigo puerta|código puerta|codigo portal|deurcode|toegangscode|kapi|' +
    'kapi kodu|kapı kodu|sifre kapi|kod do drzwi|kod domofonu|geheimzahl'
  ).split('|'),
);

/** Names for codes of any kind. */
const bare = /^(?:code|sms|kod|kodu|codigo|código|codice|kode|pin)$/;

/** A bare `code` beside one of these was sent to the person whom the neighbour identifies. */
const receivers: readonly CategoryId[] = ['email', 'phone', 'user-id'];

/** Paths in which a bare `code` is a one-time code that was sent to a person. */
const confirming =
  /(?:^|[ ._[\]/-])(?:verif\w*|confirm\w*|otp|mfa|2fa|two_?factor|challenge|sign_?in|log_?in|passwordless|sms)(?:$|[ ._[\]/-])/i;

/** Whether words name a code. A field with another name holds a code only if {@link isKeypadCode} accepts its value. */
export const isNameOfCode = (words: string) => once.has(words) || bare.test(words) || kept.has(words);

/** Whether a value is a code for the keypad of a door: only such codes end with `#`. */
export const isKeypadCode = (value: string) => value.includes('#') && /^\d{3,8}#$/.test(value.trim());

/**
 * The kind of a code that grants access: a one-time code is a token, a permanent one is a password. Null if the value
 * is not such a code, or if nothing shows that a bare `code` was sent to a person.
 * @param words the words of the field's name
 * @param path the field's path, as text
 * @param beside what is known about the neighbouring fields
 */
export function categoryOfCode(
  words: string,
  path: string,
  value: string,
  beside: ReadonlySet<Neighbour>,
): CategoryId | null {
  const text = value.trim();
  if (once.has(words) && /^\d{4,8}$|^\d{3}[ -]\d{3}$|^[A-Z]-\d{6}$|^(?=.*\d)[A-Z\d]{6,8}$/.test(text)) return 'token';
  if (bare.test(words) && /^\d{6}$|^G-\d{6}$/.test(text)) {
    if (confirming.test(path) || receivers.some((one) => beside.has(one))) return 'token';
  }
  if (kept.has(words) && /^[#*]?(?=[A-Z]*\d)[\dA-Z]{3,8}[#*]?$/i.test(text)) return 'password';
  return isKeypadCode(value) ? 'password' : null;
}
