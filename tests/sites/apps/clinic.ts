import { ApplicationInsights } from '@microsoft/applicationinsights-web';
import { entered, formValues, on, route, sendJson, show, visit, withQuery } from '../site.ts';
import { cloudflareBeacon, hotjar } from '../tags/engagement.ts';
import { googleAnalytics } from '../tags/google.ts';
import { metaPixel } from '../tags/meta.ts';

// St. Brannoc's is a hospital in Ireland; patients book an appointment and upload a referral letter.

const slots = [
  { slotId: 'DER-20261209-0940', clinician: 'Dr. Fionnuala Ó Cearbhaill', dept: 'Dermatology', minutes: 20 },
  { slotId: 'DER-20261211-1420', clinician: 'Dr. Rahul Mehrotra', dept: 'Dermatology', minutes: 20 },
];

/** Starts the site in the page. */
export async function start(): Promise<void> {
  const insights = new ApplicationInsights({
    config: {
      connectionString:
        'InstrumentationKey=9b2c4d17-6f80-4ae3-b5d1-c07e83f9a264;IngestionEndpoint=https://northeurope-2.in.applicationinsights.azure.com/',
      enableAutoRouteTracking: true,
      maxBatchInterval: 1500,
      disableFetchTracking: false,
      autoTrackPageVisitTime: false,
    },
  });
  insights.loadAppInsights();
  const ga = googleAnalytics('G-0VX4LQ81RD');
  const meta = metaPixel('1140827365590217');
  const hot = hotjar('3381904');
  cloudflareBeacon('7d2e91c05bf64a38ae1094f7c3b65d20');

  route({
    '/find': () => {
      show(
        "Find a clinic – St. Brannoc's Hospital",
        `
        <input id="symptom" placeholder="Condition or symptom"><input id="near" placeholder="Eircode or town">
        <button id="go">Search</button><ul><li><a data-route href="/book/dermatology/psoriasis-clinic?slot=${slots[0]?.slotId}">Psoriasis clinic</a></li></ul>`,
      );
      insights.trackPageView({ name: 'find' });
      ga.event('page_view', { page_type: 'find' });
      meta.track('PageView');
      void hot.visit();
      on('#go', 'click', () => {
        ga.event('search', { search_term: entered('#symptom'), near: entered('#near'), results: 4 });
        insights.trackEvent({
          name: 'ClinicSearch',
          properties: { text: entered('#symptom'), town: entered('#near') },
          measurements: { results: 4, ms: 212 },
        });
        meta.track('Search', { search_string: entered('#symptom'), content_category: 'Dermatology' });
        void fetch(
          withQuery('https://maps.googleapis.com/maps/api/place/js/AutocompletionService.GetPredictionsJson', {
            '1s': entered('#near'),
            '4sen-IE': '',
            '15e': 3,
            '20s': crypto.randomUUID(),
            '21m1': '',
            '2e1': '',
            callback: '_xdc_._q81lx0',
            key: 'AIzaSyBq7Lw2Zr9TkX4mVn8Pd5Yc1Hs6Gf3Ja0E',
            token: 104821,
          }),
        ).catch(() => undefined);
        void fetch(
          `https://nominatim.geokit.ie/lookup/${encodeURIComponent(entered('#near'))}/53.2707,-9.0568;radius=15;unit=km?lang=en`,
        ).catch(() => undefined);
      });
    },
    '/book': () => {
      const slot = new URLSearchParams(location.search).get('slot') ?? '';
      show(
        "Book: Psoriasis clinic, Dermatology – St. Brannoc's Hospital",
        `
        <h1>Psoriasis clinic</h1><p>Wednesday 9 December, 09:40</p>
        <form id="booking"><input id="given" name="givenName"><input id="family" name="familyName"><input id="dob" name="birthDate">
        <input id="pps" name="ppsn" placeholder="PPS number"><input id="phone" name="mobile"><input id="mail" name="contactEmail">
        <input id="eircode" name="eircode"><input id="gp" name="gpName"><select name="insurer"><option>Laya Healthcare</option></select>
        <textarea id="why" name="reasonForVisit"></textarea><input type="file" id="letter"><button id="book" class="primary">Confirm booking</button></form>`,
      );
      ga.event('page_view', { page_type: 'book', clinic: 'psoriasis', specialty: 'dermatology' });
      meta.track('ViewContent', {
        content_name: 'Psoriasis clinic',
        content_category: 'Dermatology',
        content_ids: [slot],
      });
      on('#letter', 'change', ({ currentTarget }) => {
        const file = (currentTarget as HTMLInputElement).files?.[0];
        if (file !== undefined) void upload(file);
      });
      on('#why', 'change', () => {
        hot.socket([
          { type: 'input', ts: 18_402, selector: '#why', value: entered('#why') },
          { type: 'input', ts: 11_077, selector: '#pps', value: '*********' },
          { type: 'viewport', ts: 2, w: innerWidth, h: innerHeight },
        ]);
      });
      on('#booking', 'submit', ({ currentTarget }) => {
        const form = formValues('#booking');
        meta.clicked((currentTarget as HTMLFormElement).querySelector('#book') as HTMLElement);
        void meta
          .match({
            em: form.contactEmail ?? '',
            ph: '353868140227',
            fn: form.givenName ?? '',
            ln: form.familyName ?? '',
          })
          .then(() => {
            meta.track('Schedule', { content_name: 'Psoriasis clinic', value: 0, currency: 'EUR' });
          });
        insights.setAuthenticatedUserContext(form.contactEmail?.replaceAll(/[,;=| ]/g, '_') ?? '', 'patient');
        insights.trackEvent({
          name: 'AppointmentBooked',
          properties: { slot, clinic: 'psoriasis', mrn: '0417-88-2063', insurer: form.insurer, new_patient: 'true' },
        });
        insights.trackException({
          exception: new Error(
            `SMS gateway refused number ${form.mobile} for patient ${form.givenName} ${form.familyName} (MRN 0417-88-2063)`,
          ),
        });
        ga.event('appointment_booked', {
          slot_id: slot,
          clinician: slots[0]?.clinician ?? '',
          value: 0,
          wait_days: 10,
        });
        void sendJson('https://hooks.remindly.health/in/f81c0d/appointments', {
          resourceType: 'Appointment',
          status: 'booked',
          id: 'a-771204',
          serviceType: [{ coding: [{ system: 'http://snomed.info/sct', code: '9014002', display: 'Psoriasis' }] }],
          start: '2026-12-09T09:40:00Z',
          minutesDuration: 20,
          participant: [
            {
              actor: {
                display: `${form.givenName} ${form.familyName}`,
                identifier: { system: 'urn:oid:1.2.372.980010.1.1', value: '0417-88-2063' },
              },
              telecom: [
                { system: 'phone', value: form.mobile },
                { system: 'email', value: form.contactEmail },
              ],
              birthDate: form.birthDate,
            },
            { actor: { reference: 'Practitioner/pr-2207', display: slots[0]?.clinician } },
          ],
          comment: form.reasonForVisit,
          extension: [
            { url: 'ppsn', valueString: form.ppsn },
            { url: 'gp', valueString: form.gpName },
            { url: 'preferred-language', valueCode: 'ga' },
          ],
        });
        void hot.identify('0417-88-2063', {
          email: form.contactEmail,
          insurer: form.insurer,
          first_visit: true,
          visits: 1,
        });
        void hot.survey('882041', [
          ['How easy was it to book?', '4'],
          ['What could be better?', 'My mother Nóra (81) could not read the small print.'],
        ]);
        visit(
          `/booked/${encodeURIComponent(`${form.givenName} ${form.familyName}`)}/a-771204?mobile=${encodeURIComponent(form.mobile ?? '')}`,
        );
      });
    },
    '/booked': () => {
      show("Booked – St. Brannoc's Hospital", '<h1>See you on 9 December</h1>');
      ga.event('page_view', { page_type: 'booked' });
      meta.track('PageView');
    },
  });
}

async function upload(file: File): Promise<void> {
  const body = new FormData();
  body.append('folder', 'referrals/2026-12');
  body.append('patient_ref', '0417-88-2063');
  body.append(
    'meta',
    JSON.stringify({ pages: 1, scanned: false, checksum: 'b1946ac92492d2347c6235b4d2611184', by: 'web' }),
  );
  body.append('doc', file, file.name);
  const headers = { authorization: 'Bearer upl_9Qx2Lr7VtZk4Mw8N' };
  await fetch('https://eu.dropvault.app/v1/uploads', { method: 'POST', headers, body }).catch(() => undefined);
}
