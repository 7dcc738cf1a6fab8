import { createMemo, longestRemembered } from '../memo.ts';
import { isIdLike } from './cookie-sync.ts';

/**
 * Names of parameters that grant access, once or until they expire, in English, German, French, Spanish, Dutch,
 * Turkish, Polish, Italian and Portuguese.
 */
const accessNames = new Set(
  (
    'invite invitation inv invitecode inviteid invitekey magic magiclink otp ott onetime ticket confirm confirmation confirmkey ' +
    'confirmationcode verify verification verificationcode verifykey activation activate activationkey activationcode unsubscribe ' +
    'unsub optout reset resetkey resetcode recovery recover recoverycode login loginkey logincode signin auth authcode authkey authz ' +
    'code oobcode state nonce passwordless accesskey accesscode access grant tok token guesttoken sharekey sharetoken share sso ' +
    'assertion samlart handoff handover impersonate sessionstate sessioncode sessionindex relaystate usercode devicecode codeverifier loginchallenge consentchallenge logoutchallenge loginticket authsessionid interactionid einladung einladungscode bestaetigung bestätigung aktivierung ' +
    'abmelden zugang zugangscode jeton invit verif desinscription désinscription lien invitacion invitación confirmacion ' +
    'confirmación verificacion verificación baja acceso clave uitnodiging bevestig bevestiging verificatie afmelden toegang davet ' +
    'davetiye onay dogrulama doğrulama giris zaproszenie potwierdzenie weryfikacja aktywacja invito conferma convite confirmacao'
  ).split(' '),
);

/** Short names that can mean anything: their values must be {@link prefixed}, or long and random. */
const short = /^(?:t|k|h|s|x|tk|key|hash|id_token_hint|secret|sid|guid|uuid|e|p|c|r)$/;

/** Values with a prefix that identifies them, as services for webhooks, shares and sessions create them. */
const prefixed =
  /^(?:whk|whsec|wh|sk|rk|tok|key|sec|secret|inv|rst|otp|mlk|ml|sess|sig|shr|share|pat|api|usk|tk|at|rt)_(?=.*\d)(?=.*[a-z])[a-z\d]{8,}$/i;

/** Beginnings of the names of parameters in links that sign a person in or confirm their identity. */
const signInNames =
  /^(?:invit|magic|otp|ott|onetime|reset|recover|verif|confirm|activat|login|oobcode|passwordless|einladung|bestaetig|bestätig|aktivier|jeton|confirmacion|verificacion|uitnodiging|bevestig|davet|onay|dogrulama|zaproszenie|potwierdzenie|weryfikacja|aktywacja)/;

const cachedName = createMemo<string, string>(2_048);

const nameOf = (key: string) => (key.length > longestRemembered ? findName(key) : cachedName(key, findName));

const findName = (key: string) =>
  key
    .replace(/^\??#?/, '')
    .toLowerCase()
    .replace(/[_-]?(?:token|tok)$/, (ending, at: number) => (at === 0 ? ending : ''))
    .replace(/[_.-]/g, '');

/** Endings that only names of parameters that grant access have. */
const ending = /(?:token|ticket|otp|jwt)$/i;

/** Whether a value is opaque: not a counter, a date or a word. */
const isOpaqueValue = (value: string) => value.length >= 8 && value.length <= 2_048 && isIdLike(value);

/** Whether a parameter of an address contains a value that grants access. */
export function isAccessParameter(key: string, value: string): boolean {
  const name = nameOf(key);
  if (accessNames.has(name) || ending.test(key)) return isOpaqueValue(value);
  if (short.test(name) && prefixed.test(value)) return true;
  return short.test(name) && /^(?=.*\d)(?=.*[a-z])[a-z\d_-]{24,}$/i.test(value) && !/^[\da-f-]{36}$/i.test(value);
}

/**
 * Names of parameters that grant access even in the address of the request itself. Other names do not count there,
 * since vendors call their own public keys tokens.
 */
const ofRequest = /^(?:code|state|ticket|otp|unsub|unsubscribe|assertion|samlart|jeton)$/;

/** Whether a parameter of the request itself contains a value that grants access. */
export const isAccessOfRequest = (key: string, value: string) =>
  (ofRequest.test(nameOf(key)) || isSignInParameter(key)) && isAccessParameter(key, value);

/** Whether a parameter belongs to a link that signs a person in or confirms their identity. */
export const isSignInParameter = (key: string) => signInNames.test(nameOf(key));
