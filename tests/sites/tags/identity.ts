import { cookie, letters, sendJson } from '../site.ts';

/** Auth0's sign-up, sign-in and exchange of a code. https://auth0.com/docs/api/authentication */
export function auth0(domain: string, client_id: string) {
  const sdk = btoa(JSON.stringify({ name: 'auth0.js', version: '9.29.0' }));
  const post = (path: string, body: Readonly<Record<string, unknown>>) =>
    sendJson(`https://${domain}/${path}`, { client_id, ...body }, { headers: { 'auth0-client': sdk } });
  return {
    signUp: (email: string, password: string, more: Readonly<Record<string, unknown>>) =>
      post('dbconnections/signup', { connection: 'Username-Password-Authentication', email, password, ...more }),
    signIn: (username: string, password: string) =>
      post('co/authenticate', {
        username,
        password,
        realm: 'Username-Password-Authentication',
        credential_type: 'http://auth0.com/oauth/grant-type/password-realm',
      }),
    exchange: (code: string) =>
      post('oauth/token', {
        grant_type: 'authorization_code',
        code,
        code_verifier: letters(43),
        redirect_uri: `${location.origin}/callback`,
      }),
  };
}

/** Qualtrics' website feedback: which intercept to show, and what was answered. https://www.qualtrics.com/support/website-app-feedback/ */
export function qualtrics(zone: string, brand: string) {
  const host = `https://${zone.toLowerCase().replace('_', '')}-${brand}.siteintercept.qualtrics.com`;
  const visitor = () => cookie('QSI_HistorySession', () => letters(24));
  return {
    target: (embedded: Readonly<Record<string, string>>) =>
      sendJson(`${host}/WRSiteInterceptEngine/Targeting.php?Q_ZoneID=${zone}&Q_CLIENTVERSION=2.38.0&Q_CLIENTTYPE=web`, {
        extRef: '',
        pageReferrer: document.referrer,
        siteReferrer: document.referrer,
        url: location.href,
        title: document.title,
        history: visitor(),
        timeOnSite: 48,
        pageCount: 3,
        embeddedData: embedded,
      }),
    answer: (survey: string, values: Readonly<Record<string, unknown>>) =>
      sendJson(`https://${brand}.co1.qualtrics.com/jfe/form/${survey}/next`, {
        FormSessionID: `FS_${letters(15)}`,
        Q_Language: 'EN-US',
        values,
        navigator: { platform: navigator.platform, userAgent: navigator.userAgent },
      }),
  };
}
