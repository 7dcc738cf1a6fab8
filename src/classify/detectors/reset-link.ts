import { isAccessParameter, isSignInParameter } from '../link-parameters.ts';
import type { ValueDetector } from './detector.ts';

/** Addresses in a text. */
const link = /https?:\/\/[^\s"'<>]+/g;

/** An address of the app without its host, or only its query. */
const relative = /^[/?][^\s"'<>]*$/;
const purpose =
  /reset|recover|password|magic|invit|activ|verif|confirm|one-?time|passwordless|sign-?in-?link|passwor?t|wachtwoord|herstel|kennwort|einlad|bestaetig|best%C3%A4tig|zur(?:ue|%C3%BC)cksetz|uitnodig|bevestig|mot-?de-?passe|reinitialis|contrasen|restablec|recuper|sifre|dogrula|haslo|zaprosz|potwierdz/i;
const parameter =
  /[?&#][\w-]*(?:(?:token|code|otp|nonce|ticket)=[\w.~%+/-]{8,}|(?:sig|signature|hash|secret|jwt|t|k)=(?=[a-z_-]*\d)[\w.~%+/-]{16,})/i;
const named = /[?&#]([\w.-]{1,40})=([\w.~%+/-]{8,2048})/g;
const lastSegment = /\/(?:(?=\w*\d)\w{20,}|[\da-f]{8}-[\da-f]{4}-[\da-f-]{22,})\/?(?:[?#]|$)/i;
const file = /\.(?:json|js|mjs|css|svg|png|jpe?g|gif|webp|avif|ico|woff2?|map|txt|xml|html?)(?:[?#]|$)/i;

function grantsAccess(url: string): boolean {
  if (file.test(url)) return false;
  if (purpose.test(url.slice(0, url.search(/[?#]|$/))) && (parameter.test(url) || lastSegment.test(url))) return true;
  return [...url.matchAll(named)].some(
    ([, key = '', text = '']) => isSignInParameter(key) && isAccessParameter(key, text),
  );
}

/**
 * Links that sign in a user or change a password: a typical path, and a token as a parameter or as the last segment; or
 * a parameter with a typical name and a random value.
 */
export const resetLink: ValueDetector = {
  category: 'reset-link',
  detector: 'secret',
  confidence: 0.9,
  needs: { length: 14 },
  find(value) {
    if (!value.includes('=') && !value.includes('://')) return null;
    const links = relative.test(value) ? [value] : value.match(link);
    return links?.find(grantsAccess) ?? null;
  },
  samples: {
    yes: [
      '/reset?token=9f8e7d6c5b4a3210',
      'https://shop.example.com/verify-email?uid=9&sig=q81kZr0LxW4cVb7nYd2Hs9Gf',
      'https://mijn.example.nl/wachtwoord-herstellen?token=9f8e7d6c5b4a3210',
      'https://www.example.es/cuenta/restablecer/8e2c01f4d9b74a6f9c1d',
      '/rota?welcome=1&invite=inv_8sT2qLw0Zx',
      '?einladung=7c1fPq82Lm04',
      'https://app.example.com/team?invitation=7c1fPq82Lm04',
      'https://app.example.com/reset?token=9f8e7d6c5b4a3210',
      'at https://app.example.com/auth/magic-link#token=abcdefgh12345678 in boot',
      'https://app.example.com/invite/8e2c01f4d9b74a6f9c1d',
    ],
    no: [
      'https://help.example.org/articles/93715984-reset-a-forgotten-password',
      'https://static.example.com/locales/password-rules.json?token=17637003994',
      'https://app.example.com/reset',
      'https://app.example.com/keys?token=9f8e7d6c5b4a3210',
      'https://app.example.com/verify?step=2',
      '/reset?password=hidden',
      '/products?code=SUMMER2026',
      '/verify?confirm=true',
    ],
  },
};
