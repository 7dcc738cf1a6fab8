import { datadogRum } from '@datadog/browser-rum';
import {
  createBatchEventProcessor,
  createInstance,
  createStaticProjectConfigManager,
} from '@optimizely/optimizely-sdk';
import { digits, entered, formValues, letters, on, route, sendJson, sha256, show, stored, visit } from '../site.ts';
import { adobeAnalytics } from '../tags/adobe.ts';
import { bingTag } from '../tags/ads.ts';
import { recaptcha } from '../tags/google.ts';

// Harbourline Mutual takes applications for term life insurance in the United States.

const quote = {
  number: 'HLM-TL-7740219836',
  product: 'TERM20',
  faceAmount: 350000,
  monthly: 41.27,
  agentCode: 'AZ-0417',
};

const datafile = {
  version: '4',
  revision: '118',
  accountId: '20418830172',
  projectId: '20431170044',
  sdkKey: 'Nf4Lw7QzTk91',
  environmentKey: 'production',
  anonymizeIP: true,
  botFiltering: false,
  sendFlagDecisions: true,
  typedAudiences: [],
  audiences: [],
  groups: [],
  variables: [],
  attributes: ['state', 'age_band', 'channel', 'email_domain'].map((key, at) => ({ id: `2043200000${at}`, key })),
  events: [{ id: '20433000011', key: 'app_submitted', experimentIds: ['20435000012'] }],
  featureFlags: [
    { id: '20434000017', key: 'short_health_form', rolloutId: '', experimentIds: ['20435000012'], variables: [] },
  ],
  experiments: [
    {
      id: '20435000012',
      key: 'short_health_form_q4',
      layerId: '20436000005',
      status: 'Running',
      audienceIds: [],
      forcedVariations: {},
      trafficAllocation: [{ entityId: '20437000001', endOfRange: 10000 }],
      variations: [{ id: '20437000001', key: 'short', featureEnabled: true, variables: [] }],
    },
  ],
  rollouts: [],
  integrations: [],
};

/** Starts the site in the page. */
export async function start(): Promise<void> {
  datadogRum.init({
    applicationId: 'c81e4a70-2b5f-4d19-8e63-0fa97d42b318',
    clientToken: 'pub3f81d7c0a9264be5b1c870f2e96d4a53',
    site: 'datadoghq.com',
    service: 'apply-web',
    env: 'prod',
    version: '11.4.2',
    sessionSampleRate: 100,
    sessionReplaySampleRate: 0,
    trackUserInteractions: true,
    trackResources: false,
    trackLongTasks: false,
    defaultPrivacyLevel: 'mask-user-input',
  });
  const adobe = adobeAnalytics({
    org: '8F21337A5E0C1D2F0A495C6B@AdobeOrg',
    suite: 'harbourlineprod,harbourlineglobal',
    host: 'smetrics.harbourline-mutual.com',
  });
  const bing = bingTag('187044219');
  const optimizely = createInstance({
    projectConfigManager: createStaticProjectConfigManager({ datafile: JSON.stringify(datafile) }),
    eventProcessor: createBatchEventProcessor({ flushInterval: 1500 }),
  });
  const visitor = stored('hlm_vid', () => `v.${letters(22)}`);

  route({
    '/apply/start': () => {
      show(
        'Start your application | Harbourline Mutual',
        `
        <h1>20-year term, $350,000</h1><form id="who">
        <input id="legalFirst" name="legalFirstName"><input id="legalLast" name="legalLastName"><input id="dob" name="dateOfBirth">
        <input id="email" name="emailAddr"><input id="cell" name="cellPhone"><input id="addr1" name="addrLine1" placeholder="Street address">
        <button class="cta" name="next">Continue</button></form>`,
      );
      adobe.send(
        'hlm:apply:start',
        { events: 'event14,event22=41.27', v5: quote.product, v12: quote.agentCode, c8: 'D=v5', v31: visitor },
        { 'quote.number': quote.number, 'form.step': '1' },
      );
      bing.page();
      void optimizely.onReady({ timeout: 3000 }).then(() => {
        optimizely
          .createUserContext(visitor, { state: 'AZ', age_band: '40-44', channel: 'agent-link' })
          .decide('short_health_form');
      });
      on('#addr1', 'input', () => {
        const text = entered('#addr1');
        if (text.length % 6 !== 0) return;
        void fetch(
          `https://us-autocomplete-pro.api.smarty.com/lookup?key=21704418293847102&search=${encodeURIComponent(text)}&max_results=5&prefer_states=AZ&source=postal`,
        ).catch(() => undefined);
      });
      on('#who input', 'blur', ({ currentTarget }) => {
        const field = currentTarget as HTMLInputElement;
        if (field.value === '') return;
        datadogRum.addAction('field_completed', { field: field.name, chars: field.value.length, valid: true });
        if (field.name === 'emailAddr') {
          void sendJson('https://capture.leadmender.com/p/9b41/partial', {
            pid: 9107,
            form: 'apply-1',
            fields: formValues('#who'),
            u: location.href,
            abandon: 0,
            tz: 'America/Phoenix',
          });
        }
      });
      on('#who', 'submit', () => {
        const form = formValues('#who');
        datadogRum.setUser({
          id: quote.number,
          name: `${form.legalFirstName} ${form.legalLastName}`,
          email: form.emailAddr ?? '',
        });
        void sha256((form.emailAddr ?? '').toLowerCase()).then((digest) => adobe.sync('hlm_email_sha', digest, 0));
        void sendJson(
          'https://idv.truststack.us/v2/prefill',
          {
            clientRef: quote.number,
            consumer: {
              name: { first: form.legalFirstName, last: form.legalLastName, suffix: 'III' },
              dob: form.dateOfBirth,
              phones: [{ type: 'MOBILE', e164: '+14807319046' }],
              addresses: [{ line1: form.addrLine1, city: 'Chandler', state: 'AZ', zip5: '85224', plus4: '7716' }],
              ip_declared: null,
            },
            options: { returnSSN: true, minScore: 80, bureau: 'EX' },
          },
          { headers: { 'x-api-key': 'tsk_live_0c91f7ba24', 'x-correlation-id': crypto.randomUUID() } },
        );
        visit(
          `/apply/health?q=${quote.number}&fn=${form.legalFirstName}&e=${encodeURIComponent(form.emailAddr ?? '')}`,
        );
      });
    },
    '/apply/health': () => {
      show(
        'Your health | Harbourline Mutual',
        `
        <form id="health"><select id="smoker" name="tobaccoUse12m"><option>N</option><option>Y</option></select>
        <input id="ssn" name="ssn" placeholder="SSN"><input id="h" name="heightIn"><input id="w" name="weightLb">
        <input id="rx" name="prescriptions"><textarea id="cond" name="conditions"></textarea>
        <input id="income" name="annualIncome"><input id="routing" name="achRouting"><input id="acct" name="achAccount"><input id="benef" name="beneficiary">
        <button class="cta">Submit application</button></form>`,
      );
      adobe.send(
        'hlm:apply:health',
        { events: 'event15', v5: quote.product, v31: visitor, c22: 'short' },
        { 'quote.number': quote.number, 'form.step': '2' },
      );
      bing.page();
      recaptcha('6LdT9vkqAAAAAH3xPq0LzR7mWc2Yb5Nf8Kd1Ts4u', 'submit_application');
      on('#health', 'submit', () => {
        const form = formValues('#health');
        void sendJson('/api/applications', { ...form, quote: quote.number });
        void sendJson(
          'https://uw.actuarix.io/graphql',
          {
            operationName: 'SubmitUnderwriting',
            query:
              'mutation SubmitUnderwriting($in: UwInput!, $trace: ID) { submit(input: $in, trace: $trace) { decision class } }',
            variables: {
              trace: digits(18),
              in: {
                caseNo: quote.number,
                carrier: 'HLM',
                faceAmt: quote.faceAmount,
                annualIncome: Number(form.annualIncome),
                ssn: form.ssn,
                build: `${form.heightIn}in/${form.weightLb}lb`,
                answers: [
                  { qid: 'TOB12', ans: form.tobaccoUse12m },
                  { qid: 'RX', ans: form.prescriptions },
                  { qid: 'COND', ans: form.conditions },
                  { qid: 'AVIATION', ans: 'N' },
                  { qid: 'FELONY10', ans: 'N' },
                ],
                payment: JSON.stringify({
                  method: 'ach',
                  routing: form.achRouting,
                  account: form.achAccount,
                  draftDay: 15,
                  amount: quote.monthly,
                }),
                beneficiaries: [{ fullName: form.beneficiary, relation: 'SPOUSE', pct: 100 }],
              },
            },
          },
          { headers: { 'apollographql-client-name': 'apply-web', 'apollographql-client-version': '11.4.2' } },
        );
        datadogRum.addError(
          new Error(
            `Underwriting rejected field weightLb=${form.weightLb} for applicant SSN ending ${form.ssn?.slice(-4)}`,
          ),
          { form_step: 2, attempt: 1 },
        );
        const context = optimizely.createUserContext(visitor, {
          state: 'AZ',
          age_band: '40-44',
          channel: 'agent-link',
          email_domain: 'protonmail.com',
        });
        context?.trackEvent('app_submitted', { revenue: 49524, value: 41.27, product: quote.product });
        visit('/apply/done');
      });
    },
    '/apply/done': () => {
      show(
        'Thank you, Darnell | Harbourline Mutual',
        '<h1>Application received</h1><p>Reference HLM-TL-7740219836</p>',
      );
      adobe.send(
        'hlm:apply:done',
        {
          events: 'purchase,event16',
          purchaseID: quote.number,
          products: ';TERM20;1;495.24;event22=41.27',
          state: 'AZ',
          zip: '85224',
        },
        { 'form.step': '3' },
      );
      bing.event('application', { ec: 'life', el: quote.number, ev: 495, gv: 495.24, gc: 'USD' });
    },
  });
}
