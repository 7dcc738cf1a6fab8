import { createClient } from '@supabase/supabase-js';
import { event, organisation, password, user } from '../persona.ts';

/** Signs up. The session's token is then sent with requests to the database, a function and the storage. */
export async function run(): Promise<void> {
  const supabase = createClient('https://xw4cvb1nmk6sjdp3yt8u.supabase.co', 'sb_publishable_7Hq2Zr9LxW4cVb1NmK6sJd');
  await supabase.auth.signUp({
    email: user.email,
    password,
    options: { data: { full_name: user.name, phone: user.phone, company: organisation.name } },
  });
  await supabase.auth.signInWithPassword({ email: user.email, password });
  await supabase.auth.signInWithOtp({ phone: user.phone });
  await supabase.from('accounts').insert({
    user_id: user.id,
    name: user.name,
    email: user.email,
    city: user.city,
    job_title: user.job,
    plan: organisation.plan,
    org_id: organisation.id,
  });
  await supabase.from('accounts').select('id, name').eq('email', user.email).ilike('company', `%${organisation.name}%`);
  await supabase.rpc('search_invoices', { search_text: event.properties.search_text });
  await supabase.functions.invoke('approve', { body: { event: event.name, ...event.properties } });
}
