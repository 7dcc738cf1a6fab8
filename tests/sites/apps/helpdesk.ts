import { BrowserAgent } from '@newrelic/browser-agent';
import { OktaAuth } from '@okta/okta-auth-js';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-proto';
import { BatchSpanProcessor, WebTracerProvider } from '@opentelemetry/sdk-trace-web';
import { entered, formValues, letters, on, route, sendForm, sendJson, show, visit } from '../site.ts';
import { zendesk } from '../tags/support.ts';

// Brightwater's own desk: agents look up customers, answer tickets, text and translate.

const agent = {
  uid: 'zn_mokoena',
  full: 'Zanele Mokoena',
  mail: 'zanele.mokoena@brightwater.co.za',
  ext: '4471',
  team: 'Tier 2 / Billing',
};
const customer = {
  cust_no: 'BW-0083317',
  nm: 'Chukwuemeka Adeyemi-Brown',
  eml: 'c.adeyemibrown@mweb.co.za',
  tel: '+27 82 417 9036',
  id_no: '8804125217083',
  addr: ['12 Protea Crescent', 'Sea Point', '8005', 'Cape Town'],
  bal: -1840.55,
  vip: true,
};

/** Starts the site in the page. */
export async function start(): Promise<void> {
  const relic = new BrowserAgent({
    init: {
      distributed_tracing: { enabled: false },
      ajax: { enabled: false, deny_list: ['bam.nr-data.net'] },
      metrics: { enabled: false },
      soft_navigations: { enabled: false },
      session_replay: { enabled: false },
      session_trace: { enabled: false },
      privacy: { cookies_enabled: true },
      harvest: { interval: 5 },
    },
    info: {
      beacon: 'bam.nr-data.net',
      errorBeacon: 'bam.nr-data.net',
      licenseKey: 'NRJS-4c81f7b0e92d5a36c1e',
      applicationID: '1134208817',
      sa: 1,
    },
    loader_config: {
      accountID: '3308174',
      trustKey: '3308174',
      agentID: '1134208817',
      licenseKey: 'NRJS-4c81f7b0e92d5a36c1e',
      applicationID: '1134208817',
    },
  } as never);
  const provider = new WebTracerProvider({
    spanProcessors: [
      new BatchSpanProcessor(
        new OTLPTraceExporter({
          url: 'https://ingest.tracewell.cloud/v1/traces',
          headers: { 'x-tw-token': 'tw_7Qz1Lr0Xk4Vb' },
        }),
        { scheduledDelayMillis: 1200 },
      ),
    ],
  });
  const tracer = provider.getTracer('desk-ui', '5.31.0');
  const okta = new OktaAuth({
    issuer: 'https://brightwater.okta.com/oauth2/default',
    clientId: '0oab81f7c0e92d5a3697',
    redirectUri: `${location.origin}/sso`,
  });
  const desk = zendesk('brightwater');

  route({
    '/sso': () => {
      show(
        'Sign in – Brightwater Desk',
        '<form id="sso"><input id="user" name="user"><input id="pass" name="pass" type="password"><button>Sign in</button></form>',
      );
      on('#sso', 'submit', () => {
        const { user = '', pass = '' } = formValues('#sso');
        void okta
          .signInWithCredentials({ username: user, password: pass })
          .catch(() => undefined)
          .then(() => visit(`/c/${customer.cust_no}?tab=tickets&agent=${agent.uid}`));
      });
    },
    '/c/': () => {
      show(
        `${customer.nm} (${customer.cust_no}) – Brightwater Desk`,
        `
        <h1>${customer.nm}</h1><input id="find" placeholder="Find customer"><textarea id="reply"></textarea>
        <button id="translate">Translate</button><button id="send">Send</button><button id="sms">Text</button><button id="escalate">Escalate</button><input type="file" id="file"><a data-route href="/board">Board</a>`,
      );
      relic.setUserId(agent.uid);
      relic.setCustomAttribute('team', agent.team);
      relic.setPageViewName('customer');
      desk.page({ name: agent.full, email: agent.mail });
      on('#find', 'change', () => {
        tracer
          .startSpan('crm.search', {
            attributes: {
              'search.q': entered('#find'),
              'search.hits': 1,
              'enduser.id': agent.uid,
              'http.route': '/api/crm/search',
              'db.statement': `SELECT * FROM cust WHERE nm LIKE '%${entered('#find')}%' LIMIT 20`,
              'deploy.canary': false,
            },
          })
          .end();
        relic.addPageAction('search', { q: entered('#find'), hits: 1, took_ms: 84 });
        void sendJson(
          'https://api.hubapi.com/crm/v3/objects/contacts/search',
          {
            filterGroups: [
              { filters: [{ propertyName: 'email', operator: 'EQ', value: customer.eml }] },
              { filters: [{ propertyName: 'lastname', operator: 'CONTAINS_TOKEN', value: entered('#find') }] },
            ],
            properties: ['firstname', 'phone', 'hs_lead_status'],
            limit: 10,
            after: 0,
          },
          { headers: { authorization: 'Bearer pat-eu1-7c0f81b4-29de-4a63-b5f0-1e8d42a97c36' } },
        );
      });
      on('#translate', 'click', () => {
        void sendForm(
          'https://api-free.deepl.com/v2/translate',
          { text: entered('#reply'), target_lang: 'AF', source_lang: 'EN', formality: 'more', preserve_formatting: 1 },
          { headers: { authorization: 'DeepL-Auth-Key 7c0f81b4-29de-4a63-b5f0-1e8d42a97c36:fx' } },
        );
      });
      on('#file', 'change', ({ currentTarget }) => {
        const file = (currentTarget as HTMLInputElement).files?.[0];
        if (file !== undefined) void desk.upload(file);
      });
      on('#send', 'click', () => {
        void desk.ask(
          { name: customer.nm, email: customer.eml },
          `RE: Disputed debit order R1 840.55 (${customer.cust_no})`,
          entered('#reply'),
          [
            { id: 360042117, value: customer.cust_no },
            { id: 360042118, value: customer.id_no },
            { id: 360042125, value: 'billing_dispute' },
            { id: 360042131, value: customer.tel },
          ],
        );
        const span = tracer.startSpan('ticket.reply', {
          attributes: {
            'ticket.id': 221840,
            'customer.number': customer.cust_no,
            'customer.name': customer.nm,
            'customer.email': customer.eml,
            'reply.chars': entered('#reply').length,
            'customer.vip': customer.vip,
            'customer.balance': customer.bal,
          },
        });
        span.addEvent('macro.applied', { macro: 'refund-72h', note: `Promised ${customer.nm} a refund by Friday` });
        span.recordException(new Error(`duplicate payment ref 0082-4417-9036 for ${customer.eml}`));
        span.end();
        relic.noticeError(new Error(`PATCH /customers/${customer.cust_no} failed: invalid mobile "${customer.tel}"`));
        relic.addPageAction('reply', { ticket: 221840, sla_left_s: 4120, macro: 'refund-72h' });
      });
      on('#sms', 'click', () => {
        void sendForm(
          'https://api.twilio.com/2010-04-01/Accounts/AC7c0f81b429de4a63b5f01e8d42a97c36/Messages.json',
          {
            To: customer.tel.replaceAll(' ', ''),
            From: '+27600172208',
            Body: `Hi ${customer.nm.split(' ')[0]}, your refund of R1 840.55 is on its way. Ref BW-R-55120. Zanele`,
            StatusCallback: `${location.origin}/hooks/sms?agent=${agent.uid}`,
          },
          { headers: { authorization: `Basic ${btoa('AC7c0f81b429de4a63b5f01e8d42a97c36:9d41c7e0b82f53a6')}` } },
        );
      });
      on('#escalate', 'click', () => {
        void fetch('https://hooks.slack.com/services/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', {
          method: 'POST',
          mode: 'no-cors',
          body: JSON.stringify({
            blocks: [
              { type: 'header', text: { type: 'plain_text', text: `Escalation ${customer.cust_no}` } },
              {
                type: 'section',
                fields: [
                  { type: 'mrkdwn', text: `*Customer*\n${customer.nm}` },
                  { type: 'mrkdwn', text: `*Phone*\n${customer.tel}` },
                  { type: 'mrkdwn', text: `*Agent*\n${agent.full} x${agent.ext}` },
                ],
              },
            ],
            unfurl_links: false,
          }),
        });
        socket();
      });
    },
    '/board': () => {
      show('Board – Brightwater Desk', '<h1>Board</h1>');
      relic.setPageViewName('board');
      void sendJson('https://api.boardpilot.app/rpc', {
        jsonrpc: '2.0',
        id: 7,
        method: 'cards.sync',
        params: [
          ['ZA', 'tier2'],
          {
            since: 1764430000,
            cols: ['t', 'who', 'due'],
            rows: [
              ['221840', customer.nm, '2026-12-04'],
              ['221841', 'Ms P. Naidoo / 031 208 4417', '2026-12-05'],
              ['221844', 'v5.31.0 rollout', '2026-12-11'],
            ],
          },
          agent.mail,
        ],
      });
    },
  });
}

/** Pusher's channel of the team. https://pusher.com/docs/channels/library_auth_reference/pusher-websockets-protocol/ */
function socket(): void {
  const pusher = new WebSocket(
    'wss://ws-eu.pusher.com/app/4c81f7b0e92d5a36c1e0?protocol=7&client=js&version=8.4.0&flash=false',
  );
  pusher.onopen = () => {
    const who = { user_id: agent.uid, user_info: { name: agent.full, email: agent.mail, ext: agent.ext } };
    pusher.send(
      JSON.stringify({
        event: 'pusher:subscribe',
        data: {
          channel: 'presence-tier2',
          auth: `4c81f7b0e92d5a36c1e0:${letters(64, '0123456789abcdef')}`,
          channel_data: JSON.stringify(who),
        },
      }),
    );
    pusher.send(
      JSON.stringify({
        event: 'client-typing',
        channel: 'presence-tier2',
        data: { ticket: 221840, draft: entered('#reply').slice(0, 80), caret: 41 },
      }),
    );
    pusher.send(JSON.stringify({ event: 'pusher:ping', data: {} }));
  };
}
