import * as amplitude from '@amplitude/analytics-browser';
import Bugsnag from '@bugsnag/js';
import emailjs from '@emailjs/browser';
import { clarity } from 'clarity-js';
import { formValues, letters, on, route, sendJson, show, stored, visit } from '../site.ts';
import { linkedinTag } from '../tags/ads.ts';

// Northlight hires: a careers site with an applicant tracking system behind it.

const job = {
  req_id: 'NL-ENG-2207',
  title: 'Senior Hydrologist',
  team: 'Groundwater',
  office: 'Utrecht',
  grade: 'P5',
  band: { min: 68000, max: 84000, cur: 'EUR' },
};

/** Starts the site in the page. */
export async function start(): Promise<void> {
  Bugsnag.start({
    apiKey: '4be07a1c95d2f83608b1c7e4f92d0a5b',
    appVersion: '8.19.1',
    releaseStage: 'production',
    trackInlineScripts: false,
  });
  amplitude.init('2d90f8b7c1e64a35ab7c0f1e28d4963b', {
    autocapture: {
      pageViews: true,
      sessions: true,
      formInteractions: true,
      elementInteractions: false,
      fileDownloads: false,
      attribution: true,
    },
    flushIntervalMillis: 1500,
  });
  clarity.start({
    projectId: 'pw71qk0zxe',
    upload: 'https://k.clarity.ms/collect',
    content: true,
    track: true,
    delay: 700,
    unmask: ['body'],
  } as never);
  clarity.set('req_id', job.req_id);
  const linkedin = linkedinTag('5820417');
  linkedin.page();
  emailjs.init({ publicKey: 'Vq3Lw8Zr1xK7Tb2Nf' });
  const candidate = stored('nl.candidate', () => `cand_${letters(14)}`);

  route({
    '/jobs': () => {
      show(
        `${job.title} (${job.office}) – Careers at Northlight`,
        `
        <h1>${job.title}</h1><form id="search"><input id="q" name="keywords" placeholder="Keywords"><button>Search</button></form>
        <button id="refer">Refer a friend</button><a data-route class="btn apply" href="/apply/${job.req_id}">Apply now</a>`,
      );
      amplitude.track('Job Viewed', { ...job, days_open: 12, source: new URLSearchParams(location.search).get('src') });
      on('#search', 'submit', () =>
        amplitude.track('Job Searched', { kw: formValues('#search').keywords, locale: 'en-NL', hits: 2 }),
      );
      on('#refer', 'click', () => {
        void emailjs
          .send('service_nl81qk', 'template_refer', {
            from_name: 'Joost van den Heuvel',
            to_name: 'Marijke de Bruin',
            to_email: 'marijke.debruin@deltares-alumni.nl',
            message: 'This one is made for you, and they pay relocation!',
            job_title: job.title,
            link: location.href,
          })
          .catch(() => undefined);
      });
    },
    '/apply': () => {
      show(
        `Apply: ${job.title} – Northlight`,
        `
        <form id="apply"><input id="fn" name="first_name"><input id="ln" name="last_name"><input id="em" name="email"><input id="ph" name="phone">
        <input id="li" name="urls[LinkedIn]"><input id="emp" name="current_employer"><input id="sal" name="salary_expectation"><input id="nat" name="nationality">
        <select id="dis" name="eeo[disability]"><option value="yes">Yes</option></select><select name="eeo[ethnicity]"><option>Surinamese-Dutch</option></select>
        <textarea id="cover" name="cover"></textarea><input type="file" id="cv"><button id="send" class="btn btn-primary" type="submit">Send application</button></form>`,
      );
      on('#em', 'change', () => {
        amplitude.setUserId(candidate);
        amplitude.identify(
          new amplitude.Identify()
            .set('email', formValues('#apply').email ?? '')
            .set('stage', 'applying')
            .setOnce('first_req', job.req_id)
            .add('apps', 1),
        );
      });
      on('#cv', 'change', ({ currentTarget }) => {
        const file = (currentTarget as HTMLInputElement).files?.[0];
        if (file !== undefined) void parse(file, candidate);
      });
      on('#apply', 'submit', ({ currentTarget }) => {
        const form = formValues('#apply');
        linkedin.clicked((currentTarget as HTMLFormElement).querySelector('#send') as HTMLElement);
        linkedin.conversion('18204417');
        void sendJson(
          'https://boards-api.talentroost.com/graphql',
          [
            {
              operationName: 'CreateApplication',
              query:
                'mutation CreateApplication($jobId: ID!, $candidate: CandidateInput!, $answers: [AnswerInput!]!) { createApplication(jobId: $jobId, candidate: $candidate, answers: $answers) { id status } }',
              variables: {
                jobId: job.req_id,
                candidate: {
                  externalId: candidate,
                  firstName: form.first_name,
                  lastName: form.last_name,
                  emailAddresses: [{ value: form.email, type: 'personal' }],
                  phoneNumbers: [{ value: form.phone, type: 'mobile' }],
                  socialMedia: [form['urls[LinkedIn]']],
                  employments: [
                    { companyName: form.current_employer, title: 'Hydrologist', current: true, startDate: '2019-04' },
                  ],
                  educations: [{ schoolName: 'TU Delft', degree: 'MSc', discipline: 'Civil Engineering' }],
                },
                answers: [
                  { questionId: 'q_81', label: 'Salary expectation (EUR)', value: form.salary_expectation },
                  { questionId: 'q_82', label: 'Nationality', value: form.nationality },
                  { questionId: 'q_83', label: 'Notice period', value: '2 months' },
                  { questionId: 'eeo_dis', label: 'Do you have a disability?', value: form['eeo[disability]'] },
                  { questionId: 'eeo_eth', label: 'Ethnic background', value: form['eeo[ethnicity]'] },
                  { questionId: 'q_90', label: 'Cover letter', value: form.cover },
                ],
              },
            },
            {
              operationName: 'Track',
              query: 'mutation Track($e: String!, $m: JSON) { track(e: $e, m: $m) }',
              variables: {
                e: 'apply_submit',
                m: { step: 3, steps: 3, variant: 'one-page', ms_on_page: 41820, tz: 'Europe/Amsterdam' },
              },
            },
          ],
          { headers: { 'x-board-token': 'northlight', 'x-request-id': crypto.randomUUID() } },
        );
        Bugsnag.setUser(candidate, form.email, `${form.first_name} ${form.last_name}`);
        Bugsnag.leaveBreadcrumb('submit', { req: job.req_id, phone: form.phone });
        Bugsnag.notify(
          new TypeError(
            `Cannot read properties of undefined (reading 'postcode') in candidate "${form.first_name} ${form.last_name}" <${form.email}>`,
          ),
        );
        amplitude.track('Application Submitted', {
          req_id: job.req_id,
          employer: form.current_employer,
          salary: Number(form.salary_expectation),
          cv_pages: 2,
          has_cover: true,
        });
        void clarity.identify(candidate, undefined, undefined, form.email);
        visit(`/thanks?application=ap_90417722&name=${encodeURIComponent(form.first_name ?? '')}`);
      });
    },
    '/thanks': () => {
      show(
        'Thank you, Joost – Northlight',
        '<h1>Thank you, Joost van den Heuvel</h1><p>We will call you on 06 2917 4408.</p>',
      );
      linkedin.page();
    },
  });
}

/** A service that reads CVs. */
async function parse(file: File, candidate: string): Promise<void> {
  const body = new FormData();
  body.append('external_ref', candidate);
  body.append('options[skills]', '1');
  body.append('options[lang]', 'nl,en');
  body.append('resume', file, file.name);
  await fetch('https://api.cvsieve.ai/v2/parse?tenant=northlight&mode=fast', {
    method: 'POST',
    headers: { 'x-auth-token': 'cvs_0d81f7c2b94e' },
    body,
  }).catch(() => undefined);
}
