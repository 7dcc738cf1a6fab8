import * as amplitude from '@amplitude/analytics-browser';
import { datadogRum } from '@datadog/browser-rum';
import { StytchClient } from '@stytch/vanilla-js/headless';
import { initialize } from 'launchdarkly-js-client-sdk';
import { entered, on, route, sendJson, show, visit } from '../site.ts';

// Harborstack deploys containers: a developer signs in, makes an API key, sets a variable and reads a failing build's log.

const dev = { id: 'acc_6tq1', handle: 'nkozlowska', email: 'nina.kozlowska@brightforge.io' };
const team = { id: 'tm_brightforge', slug: 'brightforge', tier: 'scale' };
const project = { id: 'prj_9xw3', name: 'checkout-api', region: 'fra1' };

/** Starts the site in the page. */
export async function start(): Promise<void> {
  datadogRum.init({
    applicationId: 'e4b09f17-5c2d-4a81-b36e-d07f81c92a45',
    clientToken: 'pub4c81f7b0e92d5a36c1e0f7a92d84b5c6',
    site: 'us5.datadoghq.com',
    service: 'console',
    env: 'prod',
    version: '2026.48.3',
    sessionSampleRate: 100,
    sessionReplaySampleRate: 0,
    trackUserInteractions: false,
    trackResources: false,
    trackLongTasks: false,
    defaultPrivacyLevel: 'mask-user-input',
  });
  datadogRum.setUser({ id: dev.id, email: dev.email, handle: dev.handle });
  datadogRum.setGlobalContextProperty('team', { id: team.id, tier: team.tier });
  amplitude.init('9f2c71e04b8d3a65c0e7f19b284d56a3', {
    autocapture: { pageViews: true, sessions: true },
    flushIntervalMillis: 4000,
    appVersion: '2026.48.3',
  });
  const stytch = new StytchClient('public-token-live-b80d41c7-2e9f-4a63-8b05-7c1e8d42a97f');
  const flags = initialize('6720b4f19c8e3d00127fa5b8', {
    kind: 'multi',
    user: {
      key: dev.id,
      email: dev.email,
      _meta: { privateAttributes: ['email'] },
      joined: '2025-08-11',
      staff: false,
    },
    team: { key: team.id, tier: team.tier, members: 9 },
    device: { key: 'web', os: 'Linux', viewport: innerWidth },
  });

  route({
    '/login': () => {
      show(
        'Log in · Harborstack',
        '<form id="login"><input name="email"><input name="pass" type="password"><button>Continue</button></form>',
      );
      on('#login', 'submit', () => {
        const [email, password] = [entered('#login [name=email]'), entered('#login [name=pass]')];
        void stytch.passwords
          .authenticate({ email, password, session_duration_minutes: 10_080 })
          .catch(() => undefined)
          .then(() => {
            amplitude.setUserId(dev.id);
            amplitude.setGroup('team', team.slug);
            amplitude.identify(
              new amplitude.Identify().setOnce('signup_source', 'github').set('tier', team.tier).add('logins', 1),
            );
            amplitude.track('login succeeded', {
              method: 'password',
              mfa: false,
              redirect_to: '/brightforge/checkout-api',
            });
            visit('/brightforge/checkout-api/builds/b-5521?from=login');
          });
      });
    },
    '/brightforge/checkout-api/builds': () => {
      show(
        'b-5521 failed – checkout-api – Harborstack',
        '<input id="docs" placeholder="Search docs"><pre id="log"></pre><button id="retry">Retry</button><button id="share">Share log</button><a data-route href="/brightforge/settings/keys">API keys</a>',
      );
      void flags.waitForInitialization(4).then(
        () => {
          flags.variation('new-build-log', false);
          flags.track('build-log-opened', { build: 'b-5521', lines: 412 });
        },
        () => undefined,
      );
      datadogRum.addAction('open_build', {
        build_id: 'b-5521',
        project: project.name,
        branch: 'fix/nina-iban-validation',
        commit_author: 'Nina Kozłowska',
        duration_s: 94,
      });
      on('#docs', 'input', () => {
        if (entered('#docs').length % 13 !== 0) return;
        void sendJson(
          'https://k9vq3tzl1x-dsn.algolia.net/1/indexes/*/queries?x-algolia-agent=Algolia%20for%20JavaScript%20(5.41.0)%3B%20docsearch%20(4.3.2)&x-algolia-api-key=2c90e4b7f28d5a61b07c4e19f2d8a365&x-algolia-application-id=K9VQ3TZL1X',
          {
            requests: [
              {
                indexName: 'harborstack_docs',
                query: entered('#docs'),
                hitsPerPage: 8,
                attributesToSnippet: ['content:12'],
                facetFilters: [['lang:en'], ['docusaurus_tag:docs-default-current']],
              },
            ],
          },
        );
      });
      on('#docs', 'change', () => {
        amplitude.track('docs searched', { q: entered('#docs'), hits: 8, surface: 'command-bar' });
      });
      on('#retry', 'click', () => {
        datadogRum.addError(
          new Error(
            'deploy failed: connect ECONNREFUSED postgres://app:v3ry-S3cret@db-1.brightforge.internal:5432/checkout',
          ),
          { build_id: 'b-5521', exit_code: 1, runner: 'ip-10-0-14-212.ec2.internal' },
        );
        amplitude.track('build retried', { build_id: 'b-5521', attempt: 2, cache: 'skip', queue_ms: 840 });
      });
      on('#share', 'click', () => {
        void sendJson(
          'https://ingest.deploylens.dev/v2/events',
          {
            src: 'harborstack',
            batch: [
              {
                t: 1764492131,
                k: 'build.log',
                d: JSON.stringify({
                  bld: 'b-5521',
                  tail: [
                    'npm ERR! 401 //registry.npmjs.org/:_authToken=npm_q8Z2vN4tLx0Kb7WmYcR5sJd1TgPe3A6uHf',
                    'git commit -m "call Marek +48 512 907 881 before deploy"',
                  ],
                }),
              },
              {
                t: 1764492132,
                k: 'viewer',
                d: JSON.stringify({ usr: dev.handle, eml: dev.email, ip: '83.12.204.77', tz: 'Europe/Warsaw' }),
              },
              {
                t: 1764492133,
                k: 'run',
                d: JSON.stringify({ cpu: 2, mem: '4Gi', img: 'node:22-slim', prj: project.name, env: 'staging' }),
              },
            ],
          },
          { headers: { 'x-dl-key': 'dl_ingest_5e1b07c9' } },
        );
      });
    },
    '/brightforge/settings/keys': () => {
      show(
        'API keys – Brightforge – Harborstack',
        '<input id="label" placeholder="Label"><button id="make">Create key</button><input id="var" placeholder="NAME=value"><button id="set">Set variable</button><input id="mail" placeholder="Email"><button id="add">Invite</button>',
      );
      on('#make', 'click', () => {
        amplitude.track('api key created', {
          label: entered('#label'),
          scope: ['deploy', 'logs:read'],
          key_prefix: 'hs_live_7Qz1',
          expires_in_days: 90,
        });
        datadogRum.addAction('create_key', {
          label: entered('#label'),
          response: { id: 'key_41', secret: 'hs_live_7Qz1Lr0Xk4VbT8nWm2Yc' },
        });
      });
      on('#set', 'click', () => {
        const [name = '', value = ''] = entered('#var').split('=');
        amplitude.track('env var saved', {
          name,
          value_length: value.length,
          preview: value,
          target: ['production'],
          encrypted: true,
        });
        datadogRum.addFeatureFlagEvaluation('new-build-log', true);
      });
      on('#add', 'click', () => {
        void stytch.magicLinks.email
          .loginOrCreate(entered('#mail'), { login_magic_link_url: `${location.origin}/join?team=${team.slug}` })
          .catch(() => undefined);
        amplitude.track('member invited', { invitee: entered('#mail'), role: 'developer', seats_left: 1 });
        amplitude.revenue(new amplitude.Revenue().setProductId('seat').setPrice(19).setQuantity(1));
        flags.track('seat-added', undefined, 19);
        void flags.flush();
      });
    },
  });
}
