import { AnalyticsBrowser } from '@segment/analytics-next';
import * as Sentry from '@sentry/browser';
import posthog from 'posthog-js';
import { entered, formValues, on, route, sendJson, show, visit } from '../site.ts';
import { stripeSetup } from '../tags/payments.ts';
import { intercom } from '../tags/support.ts';

// Threadwise is a shared inbox for support teams: here an agent of a bicycle shop answers, and its owner adds seats.

const me = {
  id: 'usr_01JDX7Q2M4',
  firstName: 'Priya',
  lastName: 'Raghunathan',
  email: 'priya.raghunathan@northgatecycles.co.uk',
  role: 'owner',
  title: 'Head of Customer Care',
  createdAt: '2024-03-18T10:22:41.000Z',
};
const workspace = {
  id: 'wrk_7f3kq',
  slug: 'northgate-cycles',
  name: 'Northgate Cycles Ltd',
  plan: 'growth_annual',
  seats: 12,
  mrr: 588,
};
const ticket = {
  id: 48213,
  subject: 'Refund for damaged Brompton – Callum Ferreira-Walsh',
  requester: { name: 'Callum Ferreira-Walsh', email: 'callum.fw@btinternet.com', phone: '+44 7700 900417' },
};

/** Starts the site in the page. */
export async function start(): Promise<void> {
  Sentry.init({
    dsn: 'https://8d2f61c0b94e47a3a5c7e1f0d3b86a29@o1184420.ingest.sentry.io/6512077',
    release: 'threadwise-web@2026.11.4+8c1d22f',
    environment: 'production',
    initialScope: { tags: { region: 'eu-west-2', surface: 'inbox' } },
    beforeBreadcrumb: (crumb) => (crumb.category === 'console' && crumb.level === 'debug' ? null : crumb),
  });
  Sentry.setUser({ id: me.id, email: me.email, ip_address: '{{auto}}', segment: workspace.plan });
  Sentry.setContext('workspace', { slug: workspace.slug, seats: workspace.seats });

  const analytics = AnalyticsBrowser.load({ writeKey: 'Zk8NpQ4vWc2YhT6rXb1LdS9mGfJ3aEuo' });
  posthog.init('phc_Yc4LwQ8ZtR1nVb6MxK3sHd9JpF2gT7uEaO5iCqWr0Nm', {
    api_host: 'https://us.i.posthog.com',
    person_profiles: 'identified_only',
    disable_session_recording: true,
    capture_pageview: 'history_change',
    capture_pageleave: false,
    autocapture: { dom_event_allowlist: ['click'], element_allowlist: ['button'] },
    request_batching: true,
    disable_surveys: true,
    capture_performance: false,
    capture_heatmaps: false,
  });
  void analytics.identify(me.id, {
    ...me,
    company: { id: workspace.id, name: workspace.name, plan: workspace.plan, employee_count: 34 },
    notificationPrefs: { desktop: true, digest: 'daily' },
    onboardingStep: 6,
  });
  void analytics.group(workspace.id, {
    name: workspace.name,
    plan: workspace.plan,
    seats: workspace.seats,
    mrr: workspace.mrr,
    industry: 'Retail – bicycles',
    billingEmail: 'accounts@northgatecycles.co.uk',
    trialEndsAt: null,
  });
  posthog.identify(me.id, { email: me.email, workspaceRole: me.role }, { first_seen_version: '2024.3' });
  posthog.group('workspace', workspace.id, { name: workspace.name, seats: workspace.seats });
  posthog.register({ inboxLayout: 'split', theme: 'dark' });

  const messenger = intercom('w3kq71xz', {
    user_id: me.id,
    email: me.email,
    name: `${me.firstName} ${me.lastName}`,
    user_hash: 'c9b04e6d1f87a2350bd41c98f6e7032a5d8f19b7c4e06a3d2b71f8059ce4a6d3',
    created_at: 1710757361,
    company: { id: workspace.id, name: workspace.name, plan: workspace.plan, monthly_spend: workspace.mrr },
    'Open tickets': 37,
    phone: '+44 161 496 0872',
  });
  void messenger.boot();

  route({
    '/inbox/t/': () => {
      show(
        `#${ticket.id} ${ticket.subject} · Threadwise`,
        `<header class="css-1q8wz4k"><h1>${ticket.subject}</h1></header>
        <textarea id="composer" data-testid="composer" class="css-k2x09a" placeholder="Reply to Callum…"></textarea>
        <button data-testid="suggest" class="btn btn--ghost">✨ Suggest reply</button><button data-testid="macro" class="btn">Damaged in transit</button>
        <button data-testid="merge" class="btn">Merge with callum.fw@btinternet.com</button><button data-testid="send" class="btn btn--primary">Send and close</button>
        <a data-route href="/settings/billing?seats=15" class="css-nav">Billing</a>`,
      );
      void analytics.page('Inbox', 'Ticket', { ticketId: ticket.id, viewName: 'Mine – unassigned last' });
      void analytics.track('Ticket Opened', {
        ticketId: ticket.id,
        subject: ticket.subject,
        channel: 'email',
        priority: 'high',
        requesterEmail: ticket.requester.email,
        assigneeId: me.id,
        slaBreachAt: '2026-11-30T14:30:00Z',
        tags: ['refund', 'damaged', 'vip'],
        messageCount: 6,
        firstResponseMinutes: 42,
      });
      on('[data-testid=suggest]', 'click', () => {
        void sendJson(
          'https://in.replypilot.ai/v1/suggest',
          {
            acct: 'northgate-cycles',
            conv: {
              ref: `tw-${ticket.id}`,
              lang: 'en-GB',
              msgs: [
                {
                  from: 'customer',
                  at: 1764460931,
                  body: 'Hi, the fork arrived bent. I live at 27 Ashcroft Grove, Stockport SK4 3PX, please collect it on Friday. Callum',
                },
                { from: 'agent', at: 1764463212, body: entered('#composer') },
              ],
            },
            who: { nm: ticket.requester.name, ph: ticket.requester.phone },
            opts: { tone: 'warm', max_tok: 220, kb: ['returns', 'warranty'], stream: false },
          },
          { headers: { authorization: 'Bearer rp_live_q8Z2vN4tLx0Kb7Wm' } },
        );
        posthog.capture('ai_reply_requested', {
          ticketId: ticket.id,
          draftLength: entered('#composer').length,
          model: 'rp-2',
        });
      });
      on('[data-testid=macro]', 'click', () => {
        void analytics.track('Macro Applied', {
          macroId: 'mac_118',
          macroName: 'Damaged in transit',
          ticketId: ticket.id,
        });
      });
      on('[data-testid=merge]', 'click', () => {
        console.warn(`[merge] contact con_88213 <${ticket.requester.email}> already linked to +44 7700 900417`);
        Sentry.captureException(new Error(`Cannot merge contacts: ${ticket.requester.email} has 2 open tickets`), {
          tags: { feature: 'contact-merge', retryable: false },
          extra: { sourceContact: 'con_88213', targetContact: 'con_90177', payload: JSON.stringify(ticket.requester) },
          fingerprint: ['contact-merge', 'conflict'],
        });
      });
      on('[data-testid=send]', 'click', () => {
        void sendJson('/api/v2/tickets/48213/replies', { html: `<p>${entered('#composer')}</p>`, status: 'closed' });
        void analytics.track('Reply Sent', {
          ticketId: ticket.id,
          characters: entered('#composer').length,
          hasAttachment: false,
          closeTicket: true,
        });
        posthog.capture('reply sent', {
          channel: 'email',
          handle_time_s: 318,
          csat_requested: true,
          to: ticket.requester.email,
        });
        void messenger.event('replied-to-ticket', { ticket: ticket.id, via: 'web' });
      });
    },
    '/inbox': () => {
      show(
        'Inbox (37) · Threadwise',
        `<input id="q" type="search" placeholder="Search tickets, people, orders"><ul><li class="row"><a data-route href="/inbox/t/48213">${ticket.subject}</a></li></ul>`,
      );
      void analytics.page('Inbox', 'List', { open: 37, unassigned: 4 });
      on('#q', 'change', () => {
        void analytics.track('Search Performed', {
          query: entered('#q'),
          resultsCount: 2,
          filters: { status: ['open', 'pending'] },
        });
      });
    },
    '/settings/billing': () => {
      show(
        'Plan & billing · Threadwise',
        `<h1>Growth, yearly</h1><form id="pay"><input name="holder" placeholder="Name on card"><input name="pan" placeholder="Card number"><input name="exp" placeholder="MM / YY"><input name="cvc" placeholder="CVC"><input name="zip" placeholder="Postcode"><button class="btn btn--primary">Update card</button></form>
        <form id="invite"><input name="who" placeholder="Email"><button class="btn">Invite teammate</button></form><button id="ask" class="btn">Contact sales</button>`,
      );
      void analytics.page('Settings', 'Billing');
      const stripe = stripeSetup('pk_live_51MqX2kLr8VtZ4mWn7Bc', 'seti_1SYk2uLr8VtZ4mWn_secret_TVb7QxN2cD0aKfE9');
      void stripe.log('elements.create', { element: 'payment', usesLinkButton: 'false' });
      on('#pay', 'submit', () => {
        const { holder = '', pan = '', exp = '', cvc = '', zip = '' } = formValues('#pay');
        const [month = '', year = ''] = exp.split(' / ');
        void stripe.confirm({
          type: 'card',
          '[billing_details][name]': holder,
          '[billing_details][email]': 'accounts@northgatecycles.co.uk',
          '[billing_details][address][postal_code]': zip,
          '[billing_details][address][country]': 'GB',
          '[card][number]': pan,
          '[card][cvc]': cvc,
          '[card][exp_month]': month,
          '[card][exp_year]': year,
        });
        void analytics.track('Subscription Updated', {
          from: 'growth_annual:12',
          to: 'growth_annual:15',
          seatsAdded: 3,
          currency: 'GBP',
          total: 2205,
          proration: 176.4,
          coupon: 'LOYAL10',
          cardLast4: pan.slice(-4),
        });
      });
      on('#invite', 'submit', () => {
        const { who = '' } = formValues('#invite');
        void analytics.track('Teammate Invited', {
          inviteeEmail: who,
          role: 'agent',
          inviteUrl: `${location.origin}/join?token=inv_b3Xq9ZtV7nLk2Rw&email=${encodeURIComponent(who)}`,
        });
      });
      on('#ask', 'click', () => {
        void messenger.write('Can we pay by invoice? Please ring Mr Okonjo, our accountant, on 0161 496 0155.');
      });
    },
  });
  if (location.pathname === '/') visit('/inbox');
}
