import { clarity } from 'clarity-js';
import Rollbar from 'rollbar';
import { entered, formValues, on, route, sendJson, show, visit } from '../site.ts';
import { googleAnalytics } from '../tags/google.ts';
import { auth0, qualtrics } from '../tags/identity.ts';
import { metaPixel } from '../tags/meta.ts';

// Cedar Hollow Family Health in Ohio: a new patient signs up, books a visit, fills in the intake form and messages her doctor.

const appt = {
  id: 'apt_5530912',
  provider: 'Dr. Lenora Whitcomb',
  specialty: 'Rheumatology',
  start: '2026-12-09T10:40:00-05:00',
  location: 'Dublin, OH',
};
const patient = { mrn: 'CH00481935', guid: '3f91c7d2-6b08-4e5a-9d14-a7c2e80f5b36' };

/** Starts the site in the page. */
export async function start(): Promise<void> {
  const ga = googleAnalytics('G-M5K1TVR8WC', { host: 'https://www.google-analytics.com' });
  const fb = metaPixel('904417733182560');
  const rollbar = new Rollbar({
    accessToken: 'c61f0d8e2b7a4935a1d8e07f4c92b563',
    captureUncaught: true,
    captureUnhandledRejections: true,
    captureIp: true,
    environment: 'production',
    autoInstrument: { network: true, dom: true, log: true, navigation: true, connectivity: false },
    maxTelemetryEvents: 5,
    includeItemsInTelemetry: false,
    scrubFields: ['password', 'ssn', 'authorization'],
    payload: { client: { javascript: { code_version: 'portal-4.7.19', guess_uncaught_frames: true } } },
  });
  clarity.consent();
  clarity.start({
    projectId: 'm8w2tzq4kx',
    upload: 'https://q.clarity.ms/collect',
    content: true,
    track: true,
    delay: 5000,
    mask: ['#intake'],
  } as never);
  const login = auth0('cedarhollow.us.auth0.com', 'hV7nQ2xTz8KcR0bLmY4sJd9WpG1fE6uA');
  const survey = qualtrics('ZN_4MqX7Lr2Vt8Zb', 'cedarhollowhealth');

  route({
    '/signup': () => {
      show(
        'Create your MyCedar account | Cedar Hollow Family Health',
        `<form id="su"><input name="first"><input name="last"><input name="email"><input name="cell"><input name="dob"><input name="pw" type="password"><button id="create" type="submit">Create account</button></form>`,
      );
      ga.event('page_view', { page_group: 'auth', logged_in: 'false' });
      fb.track('PageView');
      on('#create', 'click', ({ currentTarget }) => fb.clicked(currentTarget as HTMLElement));
      on('#su', 'submit', () => {
        const f = formValues('#su');
        const email = f.email ?? '';
        void login
          .signUp(email, f.pw ?? '', {
            given_name: f.first,
            family_name: f.last,
            user_metadata: { dob: f.dob, mobile_phone: f.cell, preferred_language: 'en', source: 'web-portal' },
          })
          .then(() => login.signIn(email, f.pw ?? ''))
          .then(() => login.exchange('Xq7LvT2zRb0cKmY9WdN3fA8sJ'));
        void clarity.identify(patient.guid, undefined, undefined, `${f.first} ${f.last}`);
        ga.set({ uid: patient.guid });
        ga.event('sign_up', { method: 'email', wizard_step: 1 });
        void fb
          .match({ em: email, fn: f.first ?? '', ln: f.last ?? '', ph: '16145550142', db: '19790416', st: 'oh' })
          .then(() => {
            fb.track('CompleteRegistration', { content_name: 'MyCedar', status: true });
          });
        visit('/find-care?specialty=rheumatology&zip=43017');
      });
    },
    '/find-care': () => {
      show(
        'Rheumatologists near Dublin, OH | Cedar Hollow',
        `<input id="why" placeholder="Reason for visit"><a data-route id="slot" href="/book/${appt.id}/intake?provider=whitcomb&reason=joint-pain">Wed, Dec 9 · 10:40 AM with ${appt.provider}</a>`,
      );
      ga.event('view_search_results', { search_term: 'rheumatology 43017', results: 3, new_patients_only: 'true' });
      on('#why', 'change', () => {
        ga.event('reason_entered', { reason_for_visit: entered('#why'), typed_chars: entered('#why').length });
        fb.track('FindLocation', { content_category: appt.specialty, search_string: entered('#why') });
      });
    },
    '/book/': () => {
      show(
        `Intake for ${appt.provider} on Dec 9 | Cedar Hollow`,
        `<form id="intake"><input name="street"><input name="memberId"><input name="ssn4"><input name="meds"><input name="emg"><textarea name="hx"></textarea><button id="done" type="submit">Finish check-in</button></form>`,
      );
      ga.events([
        ['appointment_selected', { appointment_id: appt.id, provider_name: appt.provider, department: appt.specialty }],
        ['scroll', { percent_scrolled: 90 }],
      ]);
      clarity.set('page_type', 'intake');
      clarity.set('department', appt.specialty);
      on('#intake', 'submit', () => {
        const f = formValues('#intake');
        const text = (linkId: string, label: string, valueString: string | undefined) => ({
          linkId,
          text: label,
          answer: [{ valueString }],
        });
        void sendJson(
          'https://intake.chartbridge.health/r4/QuestionnaireResponse',
          {
            resourceType: 'QuestionnaireResponse',
            status: 'completed',
            questionnaire: 'https://chartbridge.health/q/new-patient|7',
            identifier: { system: 'urn:cedarhollow:mrn', value: patient.mrn },
            subject: { reference: `Patient/${patient.guid}`, display: 'Marisol Etxeberria' },
            authored: '2026-11-30T09:02:11-05:00',
            item: [
              text('1.1', 'Home address', f.street),
              text('1.4', 'Emergency contact', f.emg),
              text('2.1', 'Insurance member ID', f.memberId),
              text('2.2', 'Payer', 'Anthem Blue Cross PPO'),
              text('3.1', 'Current medications', f.meds),
              text('3.2', 'History', f.hx),
              { linkId: '3.7', text: 'Do you smoke?', answer: [{ valueBoolean: false }] },
              { linkId: '4.1', text: 'Pain today (0-10)', answer: [{ valueInteger: 6 }] },
              { linkId: '9.1', text: 'Consent to treatment', answer: [{ valueBoolean: true }] },
            ],
            meta: { source: '#portal-4.7.19', lastUpdated: '2026-11-30T09:02:11-05:00' },
          },
          { headers: { 'x-cb-site': 'cedar-hollow', authorization: 'Bearer cbk_0Zr7Lq2XtV8nWm4Kc' } },
        );
        rollbar.configure({
          payload: { person: { id: patient.guid, email: 'marisol.etx@yahoo.com', username: 'marisol.etxeberria' } },
        });
        rollbar.error(new Error(`Eligibility check failed for member ${f.memberId} (DOB 04/16/1979): payer timeout`), {
          mrn: patient.mrn,
          payer: 'ANTHEM-OH',
          ssn_last4: f.ssn4,
          elapsed_ms: 30_012,
        });
        ga.event('intake_complete', {
          appointment_id: appt.id,
          minutes_to_complete: 7,
          has_insurance: 'true',
          plan_type: 'PPO',
        });
        fb.track('Schedule', { content_name: `${appt.specialty} new patient`, appointment_time: appt.start });
        void sendJson('/api/intake', f);
        visit(`/messages/new?to=${encodeURIComponent(appt.provider)}`);
      });
    },
    '/messages': () => {
      show(
        'New message to Dr. Whitcomb | MyCedar',
        '<input id="subject"><textarea id="body"></textarea><button id="send">Send</button><select id="nps"><option>9</option></select><button id="rate">Rate</button>',
      );
      ga.event('page_view', { page_group: 'messaging', logged_in: 'true', unread: 0 });
      on('#send', 'click', () => {
        void sendJson('/api/messages', { subject: entered('#subject'), body: entered('#body') });
        ga.event('message_sent', { subject: entered('#subject'), length: entered('#body').length });
        rollbar.warning(`message draft autosave conflict: "${entered('#subject')}"`, {
          draft_id: 'drf_2281',
          retries: 1,
        });
        void survey.target({ patientId: patient.guid, department: appt.specialty, visitType: 'new', loggedIn: 'true' });
      });
      on('#rate', 'click', () => {
        void survey.answer('SV_8qXk2Lr7VtZ4mWn', {
          QID1: { selected: '9' },
          QID2: { text: 'Front desk (Tanya) was rude when I asked about my lupus results.' },
          ED: { mrn: patient.mrn, clinic: 'DUB-03', channel: 'portal' },
        });
      });
    },
  });
}
