import mixpanel from 'mixpanel-browser';
import { event, organisation, page, user } from '../persona.ts';

/** Records everything: page views with their query strings, and the screen without masks. */
export async function run(): Promise<void> {
  mixpanel.init('5f1d0c8a7b2e49f6a3c4d5e6f7081920', {
    autocapture: true,
    track_pageview: 'full-url',
    persistence: 'localStorage',
    record_sessions_percent: 100,
    record_mask_text_selector: '',
    record_mask_input_selector: '',
    record_mask_all_text: false,
    record_mask_all_inputs: false,
  });
  mixpanel.identify(user.id);
  mixpanel.people.set({
    $name: user.name,
    $first_name: user.firstName,
    $last_name: user.lastName,
    $email: user.email,
    $phone: user.phone,
    $city: user.city,
    job_title: user.job,
    plan: organisation.plan,
  });
  mixpanel.set_group('org_id', organisation.id);
  mixpanel.get_group('org_id', organisation.id).set({ $name: organisation.name, plan: organisation.plan });
  mixpanel.register({ organisation: organisation.name });
  mixpanel.track(event.name, { ...event.properties });
  mixpanel.track_pageview({ page: page.path });
  // The format of mixpanel-browser until 2.35.
  const older = mixpanel.init('0c4d2e7b91a84f35b6e8d0a1c2f39475', { api_payload_format: 'base64' }, 'older');
  older.identify(user.id);
  older.people.set({ $email: user.email, $name: user.name });
  older.track(event.name, { ...event.properties });
}
