import { datadogRum } from '@datadog/browser-rum';
import { RudderAnalytics } from '@rudderstack/analytics-js/bundled';
import { initialize } from 'launchdarkly-js-client-sdk';
import { entered, formValues, on, route, sendJson, show } from '../site.ts';
import { googleAnalytics } from '../tags/google.ts';
import { intercom } from '../tags/support.ts';

// Closewell is a CRM for sales teams: here a rep of a maker of fasteners works on a deal, and loses a call.

const rep = {
  uid: 'u-5590213',
  given: 'Desmond',
  family: 'Tillery',
  mail: 'd.tillery@pikefasteners.com',
  team: 'Mid-Market East',
  quota: 900_000,
};
const tenant = { tid: 't-20871', label: 'Pike Fasteners', tier: 'Scale', seats: 64, since: '2023-06-02' };
const deal = { id: 'D-77120', label: 'Mercer Rail – M12 bolts FY27', stage: 'Negotiation', amount: 184_500, prob: 0.6 };
const lead = {
  full: 'Yolanda Breckenridge',
  mail: 'ybreckenridge@mercerrail.com',
  mobile: '(312) 555-0148',
  employer: 'Mercer Rail Inc.',
  position: 'VP Procurement',
};

/** Starts the site in the page. */
export async function start(): Promise<void> {
  datadogRum.init({
    applicationId: '9f1c62e4-20bd-4c0e-8e57-3a6d14b7f2c8',
    clientToken: 'pub4c7a19e0d25b8f63a1c94e7d02b6f581',
    site: 'us5.datadoghq.com',
    service: 'closewell-spa',
    env: 'prod',
    version: '7.41.2',
    sessionSampleRate: 100,
    sessionReplaySampleRate: 0,
    trackUserInteractions: false,
    trackResources: false,
    trackLongTasks: false,
    defaultPrivacyLevel: 'mask-user-input',
    beforeSend: (event) => event.type !== 'vital' && event.type !== 'long_task',
  });
  datadogRum.setUser({ id: rep.uid, name: `${rep.given} ${rep.family}`, email: rep.mail, salesTeam: rep.team });
  datadogRum.setAccount({ id: tenant.tid, name: tenant.label, tier: tenant.tier });
  datadogRum.setGlobalContextProperty('layout', { density: 'compact', sidebar: 'collapsed' });

  const rudder = new RudderAnalytics();
  rudder.load('2qL8wYd4NnT1xZb6KcVgRm0HsJe', 'https://closewell-dataplane.rudderstack.com', {
    useBeacon: true,
    beaconQueueOptions: { maxItems: 4, flushQueueInterval: 4000 },
    plugins: ['BeaconQueue'],
    sessions: { autoTrack: true, timeout: 1_800_000 },
  });
  rudder.identify(rep.uid, {
    firstName: rep.given,
    lastName: rep.family,
    email: rep.mail,
    sales_team: rep.team,
    quota_usd: rep.quota,
    manager_email: 'karin.oduya@pikefasteners.com',
    mailbox_connected: true,
    avatar: 'https://cdn.closewell.com/avatars/d-tillery.png',
  });
  rudder.group(tenant.tid, { name: tenant.label, tier: tenant.tier, seat_count: tenant.seats, region: 'us-east' });

  const flags = initialize(
    '64b2f7c0913ea80012d5c6f1',
    {
      kind: 'user',
      key: rep.uid,
      name: `${rep.given} ${rep.family}`,
      email: rep.mail,
      tenantTier: tenant.tier,
      timeZone: 'America/New_York',
      _meta: { privateAttributes: ['timeZone'] },
    },
    {
      useReport: true,
      fetchGoals: false,
      evaluationReasons: true,
      application: { id: 'closewell', version: '7.41.2' },
    },
  );
  void flags.waitForInitialization(4).then(() => {
    flags.variation('call-notes-ai', false);
    flags.variation('deal-board-v3', 'control');
  });

  const ga = googleAnalytics('G-4TN0YV7XKD', { host: 'https://analytics.google.com' });
  ga.set({ uid: rep.uid, 'up.tier': tenant.tier });
  const chat = intercom('kx92mpr4', {
    user_id: rep.uid,
    email: rep.mail,
    name: `${rep.given} ${rep.family}`,
    'Deals open': 23,
    'Sales team': rep.team,
    company: { company_id: tenant.tid, name: tenant.label, size: 410 },
  });
  void chat.boot();

  route({
    '/deals/': () => {
      show(
        `${deal.label} | Closewell`,
        `<h1>${deal.label}</h1><p>${lead.full}, ${lead.position}</p>
        <button id="call" data-dd-action-name="Call ${lead.full}">Call ${lead.mobile}</button>
        <form id="note"><textarea name="body" placeholder="What was said?"></textarea><select name="outcome"><option value="left_vm">Left voicemail</option><option value="connected" selected>Connected</option></select><button>Log call</button></form>
        <button id="enrich">Find missing details</button><button id="stage">Move to Won</button>
        <button id="export">Export contacts</button><a data-route href="/reports?owner=d.tillery%40pikefasteners.com&period=Q4">Forecast</a>`,
      );
      datadogRum.setViewName('deal');
      rudder.page('CRM', 'Deal', { deal_id: deal.id, tab: 'activity' });
      ga.event('page_view', { content_group: 'deals' });
      on('#call', 'click', () => {
        datadogRum.addAction('dial', { to: lead.mobile, via: 'softphone', dealId: deal.id, codec: 'opus' });
        rudder.track('Call Started', {
          deal_id: deal.id,
          contact_name: lead.full,
          dialed_number: lead.mobile,
          local_presence: true,
          attempt: 3,
        });
      });
      on('#note', 'submit', () => {
        const { body = '', outcome = '' } = formValues('#note');
        rudder.track('Activity Logged', {
          deal_id: deal.id,
          type: 'call',
          outcome,
          duration_sec: 412,
          notes: body,
          next_step: 'send_quote',
          next_step_due: '2026-12-03',
        });
        flags.track('call-logged', { outcome, words: body.split(' ').length }, 412);
        void sendJson('/api/activities', { deal: deal.id, body });
      });
      on('#enrich', 'click', async () => {
        await sendJson(
          'https://api.leadglint.com/v2/match',
          {
            job: 'mtch_88120',
            inputs: [
              { field: 'person_full', val: lead.full },
              { field: 'person_work_mail', val: lead.mail },
              { field: 'person_cell', val: lead.mobile },
              { field: 'org', val: lead.employer },
              { field: 'org_site', val: 'mercerrail.com' },
              { field: 'rank', val: lead.position },
            ],
            want: ['linkedin', 'direct_dial', 'hq_city'],
            min_conf: 0.8,
            billing_ref: tenant.tid,
            dry: false,
          },
          { headers: { 'x-lg-key': 'lg_prod_0b7Qm2XvR9' } },
        );
        const problem = new Error(
          `LeadGlint: 409 duplicate contact ${lead.mail} (owner karin.oduya@pikefasteners.com)`,
        );
        datadogRum.addError(problem, { feature: 'enrich', contact: lead.full, retry: false });
      });
      on('#stage', 'click', () => {
        rudder.track('Deal Stage Changed', {
          deal_id: deal.id,
          deal_name: deal.label,
          from: deal.stage,
          to: 'Closed Won',
          amount: deal.amount,
          currency: 'USD',
          probability: deal.prob,
          days_in_stage: 18,
          lost_reason: null,
          competitors: ['Boltline', 'Kessler GmbH'],
          primary_contact: { name: lead.full, email: lead.mail, title: lead.position },
        });
        ga.event('deal_won', { value: deal.amount, currency: 'USD', rep: rep.uid });
        void chat.event('deal-won', { deal: deal.label, amount: deal.amount });
      });
      on('#export', 'click', () => {
        rudder.track('Export Requested', {
          format: 'csv',
          rows: 318,
          file_name: 'mercer-rail-contacts-ybreckenridge.csv',
          download_url: `https://files.closewell.com/x/318?sig=Zk0pQ7vLr2Nw8&exp=1796083200&for=${rep.mail}`,
        });
      });
    },
    '/reports': () => {
      show(
        'Forecast Q4 – Desmond Tillery | Closewell',
        '<h1>Forecast</h1><table><tr><td>Commit</td><td>$412k</td></tr></table><button id="help">Ask support</button>',
      );
      datadogRum.setViewName('forecast');
      rudder.page('CRM', 'Forecast', { period: 'Q4', group_by: 'rep' });
      ga.event('page_view', { content_group: 'reports' });
      on('#help', 'click', () => {
        void chat.write(
          'My forecast skips the Mercer deal. Can someone ring me on +1 212 555 0163? I am at 40 Fulton St until five. Des',
        );
      });
    },
    '/': () => {
      show(
        'My deals (23) | Closewell',
        `<input id="find" placeholder="People, companies, deals"><ul><li><a data-route href="/deals/${deal.id}">${deal.label}</a></li></ul>`,
      );
      rudder.page('CRM', 'Board', { view: 'kanban', pipelines: 2 });
      ga.event('page_view', { content_group: 'board' });
      on('#find', 'change', () => {
        rudder.track('Global Search', { term: entered('#find'), hits: 1, scope: 'all', ms: 87 });
        ga.event('search', { search_term: entered('#find') });
      });
    },
  });
}
