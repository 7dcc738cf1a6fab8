import { type Vocabulary, words } from './phrases.ts';

/** Names that only passwords have. Beside other data of a sign-in, almost any value under them is a password. */
export const passwordNames: ReadonlySet<string> = new Set(
  words(`
    password, passwd, pwd, pass, pw, psw, passwort, kennwort, passphrase, pass phrase, passcode, new password, newpassword,
    current password, currentpassword, old password, oldpassword, previous password, user password, userpassword, userpass,
    user pass, user pwd, login password, loginpassword, login pass, account password, password confirmation,
    passwordconfirmation, password confirm, confirm password, confirmpassword, confirmation password, password1, password2,
    password 1, password 2, pass1, pass2, pwd1, pwd2, pwd 1, pwd 2, passwd1, passwd2, repeat password, password repeat,
    repeated password, password again, retype password, retyped password, verify password, password verify, plain password,
    plainpassword, plaintext password, raw password, initial password, temporary password, temp password, new pass, old pass,
    new passwd, old passwd, new pwd, old pwd, master password, admin password, db password, database password, wifi password,
    email password, customer password, member password, txt password, password field, input password, j password,
    signin password, sign in password, signup password, sign up password, register password, registration password,
    user passwd, password new, password old, password current, neues passwort, altes passwort, aktuelles passwort,
    passwort wiederholen, passwort wiederholung, passwort bestätigen, passwort bestaetigen, passwort neu, passwort alt,
    neues kennwort, altes kennwort, kennwort wiederholen, benutzerpasswort, mot de passe, motdepasse, mdp, contraseña,
    contrasena, clave, senha, wachtwoord, haslo, hasło, lösenord, losenord, adgangskode, passord, salasana, parola
  `),
);

/** Names of fields for passwords, keys and tokens. */
export const credential: Vocabulary = {
  password: [...passwordNames, 'pin code'],
  secret: words(`
      secret, account key, storage key, account secret, app secret, api key secret, secret token, sas token, storage account key,
      connection string, client secret, secret key, private key, api secret, secret access key, signing secret,
      webhook secret, encryption key, shared secret
    `),
  token: words(`
      access token, auth token, refresh token, id token, authorization, session token, csrf token, xsrf token,
      bearer, bearer token, oauth token, jwt, auth key, push token, reset token, verification token,
      login token, magic token, zugangstoken, session cookie, g recaptcha response, recaptcha token, recaptcha response,
      h captcha response, hcaptcha token, cf turnstile response, turnstile token, captcha token, captcha response,
      authenticity token, request verification token, csrfmiddlewaretoken, csrf, xsrf, anti forgery token, antiforgery token,
      payment nonce, payment method nonce, stripe token, card token, payment token, device token, registration token, fcm token,
      apns token, saml response, samlresponse, code verifier, download token, upload token, share token, guest token,
      customer token, cart token, checkout token, user token, viewer token, api token, bearer auth, security token,
      authorization code, auth code, socket token, join token, room token, meeting token, invite token, confirmation token
    `),
  'reset-link': words(`
      reset link, magic link, invite link, invitation link, verification link, reset url, invite url,
      login link
    `),
};
