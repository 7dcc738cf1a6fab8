import type { Parameter } from '../vendor.ts';

const technical: Parameter = { label: 'Technical detail', category: 'other' };
const redirect: Parameter = { label: 'Redirect address', category: 'page-url' };

/**
 * Requests to an authorization server: OAuth 2.0 (RFC 6749), PKCE (RFC 7636), revocation (RFC 7009), assertions
 * (RFC 7521) and OpenID Connect (https://openid.net/specs/openid-connect-core-1_0.html, RP-initiated logout).
 */
export const oauthRequests: Readonly<Record<string, Parameter>> = {
  username: { label: 'User name', category: 'user-id' },
  login_hint: { label: 'User name', category: 'user-id' },
  password: { label: 'Password', category: 'password' },
  code: { label: 'One-time code', category: 'token' },
  code_verifier: { label: 'Code verifier', category: 'token' },
  access_token: { label: 'Access token', category: 'token' },
  refresh_token: { label: 'Refresh token', category: 'token' },
  id_token: { label: 'Identity token', category: 'token' },
  id_token_hint: { label: 'Identity token', category: 'token' },
  token: { label: 'Token', category: 'token' },
  assertion: { label: 'Identity token', category: 'token' },
  client_assertion: { label: 'Client’s token', category: 'token' },
  client_secret: { label: 'Client secret', category: 'secret' },
  redirect_uri: redirect,
  post_logout_redirect_uri: redirect,
  client_id: { label: 'App client (public)', category: 'other' },
  scope: technical,
  state: technical,
  nonce: technical,
  code_challenge: technical,
  ui_locales: { label: 'Language', category: 'device' },
};
