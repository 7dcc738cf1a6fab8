import type { Vendor } from '../vendor.ts';

export const supabase: Vendor = {
  id: 'supabase',
  name: 'Supabase',
  owner: 'Supabase, Inc.',
  country: 'US',
  category: 'app-services',
  hosts: ['*.supabase.co', '*.supabase.in', '*.supabase.com'],
  parameters: {
    full_name: { label: 'Name', category: 'name' },
    id_token: { label: 'Identity token', category: 'token' },
    access_token: { label: 'Access token', category: 'token' },
    refresh_token: { label: 'Refresh token', category: 'token' },
    nonce: { label: 'Nonce', category: 'other' },
    code_challenge: { label: 'Code challenge', category: 'other' },
    auth_code: { label: 'One-time code', category: 'token' },
    code_verifier: { label: 'Code verifier', category: 'token' },
    captcha_token: { label: 'Captcha', category: 'other' },
    redirect_to: { label: 'Redirect address', category: 'page-url' },
    channel: { label: 'Channel', category: 'other' },
    provider: { label: 'Sign-in provider', category: 'other' },
    user_id: { label: 'User id', category: 'user-id' },
  },
  publicKeys: ['^sb_publishable_[\\w-]+$'],
  links: { privacy: 'https://supabase.com/privacy', dpa: 'https://supabase.com/legal/dpa' },
  sdks: ['@supabase/supabase-js@2.99.3'],
  docs: [
    'https://supabase.com/docs',
    'https://supabase.com/docs/reference/javascript/auth-signup',
    'https://github.com/supabase/auth/blob/master/openapi.yaml',
  ],
};
