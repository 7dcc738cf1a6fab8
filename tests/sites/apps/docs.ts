import Anthropic from '@anthropic-ai/sdk';
import { init, track } from '@plausible-analytics/tracker';
import * as Sentry from '@sentry/browser';
import { LangfuseWeb } from 'langfuse';
import OpenAI from 'openai';
import { entered, letters, on, route, sendJson, show, stored, visit } from '../site.ts';
import { hubspotForm } from '../tags/support.ts';

// Documentation of Quillstack, a queue for developers, with search and an assistant.

const account = {
  login: 'twisniewski',
  team: 'Piekarnia Zielona sp. z o.o.',
  email: 't.wisniewski@piekarnia-zielona.pl',
};
const algolia = { app: 'QX7ZK1TLR0', key: 'b07c4e19f2d8a3651c90e4b7f28d5a61' };

/** Starts the site in the page. */
export async function start(): Promise<void> {
  init({ domain: 'docs.quillstack.dev', outboundLinks: true, formSubmissions: false, logging: false });
  Sentry.init({
    dsn: 'https://e92d5a36b4c1e0f7a92d84b5c681f7c0@o4509002187.ingest.us.sentry.io/4509002191',
    release: 'docs@4.18.0',
    integrations: [Sentry.replayIntegration({ maskAllText: false, maskAllInputs: false })],
    replaysSessionSampleRate: 1,
  });
  const openai = new OpenAI({
    apiKey: 'sk-proj-Q4vT81kLxZr0mWcB7nYd2Hs9Gf5Ja3EpUiKoR6tV',
    organization: 'org-9Kx2Lr7VtZ4mWn8B',
    project: 'proj_docs_q1zr',
    dangerouslyAllowBrowser: true,
    maxRetries: 0,
  });
  const anthropic = new Anthropic({
    apiKey: 'sk-ant-api03-k1Zr0LxW4cVb7nYd2Hs9Gf5Ja3EpUiKoR6tVQ8mTqX2',
    dangerouslyAllowBrowser: true,
    maxRetries: 0,
  });
  const langfuse = new LangfuseWeb({ publicKey: 'pk-lf-b07c4e19-f2d8-4a36-951c-90e4b7f28d5a' });
  const thread = stored('qs-ai-thread', () => `th_${letters(16)}`);

  route({
    '/guides': () => {
      show(
        'Retry a failed job – Quillstack docs',
        `
        <input id="search" placeholder="Search docs"><pre>client.jobs.retry("job_7c1f")</pre>
        <textarea id="ask" placeholder="Ask the assistant"></textarea><button id="send">Ask</button><button id="deep">Think harder</button>
        <input id="mail" placeholder="you@company.com"><button id="subscribe">Get release notes</button>
        <button id="down">Not helpful</button><input id="why"><a data-route href="/console/try?key=">Try it</a>`,
      );
      on('#search', 'input', () => {
        const text = entered('#search');
        if (text.length < 6 || text.length % 7 !== 0) return;
        void fetch(
          `https://${algolia.app.toLowerCase()}-dsn.algolia.net/1/indexes/*/queries?x-algolia-agent=DocSearch%20(4.3.1)%3B%20Browser&x-algolia-api-key=${algolia.key}&x-algolia-application-id=${algolia.app}`,
          {
            method: 'POST',
            body: JSON.stringify({
              requests: [
                {
                  query: text,
                  indexName: 'quillstack-docs',
                  attributesToRetrieve: ['hierarchy.lvl0', 'url'],
                  snippetEllipsisText: '…',
                  hitsPerPage: 20,
                  clickAnalytics: false,
                  facetFilters: [['language:en', 'version:v4']],
                },
              ],
            }),
          },
        ).catch(() => undefined);
      });
      on('#send', 'click', () => {
        const question = entered('#ask');
        const trace = crypto.randomUUID();
        void openai.chat.completions
          .create({
            model: 'gpt-5-mini',
            user: account.login,
            temperature: 0.2,
            metadata: { thread, doc: location.pathname, team: account.team },
            messages: [
              {
                role: 'system',
                content: `You are Quill, the docs assistant. The user is ${account.login} of ${account.team}, plan: startup. Answer from the docs.`,
              },
              { role: 'user', content: question },
            ],
            tools: [
              {
                type: 'function',
                function: {
                  name: 'search_docs',
                  description: 'Searches the documentation',
                  parameters: { type: 'object', properties: { q: { type: 'string' } }, required: ['q'] },
                },
              },
            ],
          })
          .catch(() => undefined);
        void openai.embeddings
          .create({ model: 'text-embedding-3-small', input: [question.slice(0, 120)], dimensions: 512 })
          .catch(() => undefined);
        void sendJson('https://telemetry.kapture.ai/v1/conv', {
          project: 'quillstack',
          conv: thread,
          turn: 1,
          user: { anon: stored('_kap', () => letters(21)), hints: { login: account.login } },
          msg: { role: 'user', text: question, tok: 61 },
          page: { u: location.href, t: document.title },
          trace,
        });
        track('Assistant Asked', { props: { words: String(question.split(' ').length), thread, plan: 'startup' } });
      });
      on('#deep', 'click', () => {
        void anthropic.messages
          .create({
            model: 'claude-sonnet-4-5',
            max_tokens: 900,
            metadata: { user_id: `gh|${account.login}` },
            system: [
              {
                type: 'text',
                text: `Docs version v4. Signed in as ${account.email}.`,
                cache_control: { type: 'ephemeral' },
              },
            ],
            messages: [
              {
                role: 'user',
                content: [
                  {
                    type: 'text',
                    text: `My config:\n\nQUEUE_URL=amqps://svc_orders:Zb8-tRuskawka-91@mq.int.piekarnia-zielona.pl:5671/prod\nLOG=debug\n\n${entered('#ask')}`,
                  },
                ],
              },
            ],
          })
          .catch(() => undefined);
      });
      on('#subscribe', 'click', () => {
        void hubspotForm('47108226', '3b9f0c71-84de-4a25-b160-7c2e91d8f043', {
          email: entered('#mail'),
          firstname: 'Tomasz',
          company: account.team,
          docs_page: location.pathname,
        });
      });
      on('#down', 'click', () => {
        langfuse.score({ traceId: `tr-${thread}`, name: 'helpful', value: 0, comment: entered('#why') });
        void fetch('https://hooks.slack.com/services/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', {
          method: 'POST',
          body: `payload=${encodeURIComponent(JSON.stringify({ channel: '#docs-feedback', username: 'docs-bot', text: `:thumbsdown: *${account.login}* (${account.email}) on <${location.href}|Retry a failed job>: ${entered('#why')}`, icon_emoji: ':book:' }))}`,
          headers: { 'content-type': 'application/x-www-form-urlencoded' },
          mode: 'no-cors',
        });
        track('Feedback', { props: { helpful: 'false', page: 'retry', reason_len: String(entered('#why').length) } });
      });
    },
    '/console': () => {
      show(
        'API console – Quillstack docs',
        '<input id="path" value="/v4/jobs?owner="><textarea id="body"></textarea><button id="run">Run</button>',
      );
      on('#run', 'click', () => {
        void fetch(
          'https://api.quillstack.run/v4/jobs/job_7c1f:retry?dry_run=true&notify=t.wisniewski%40piekarnia-zielona.pl',
          {
            method: 'PATCH',
            headers: {
              'content-type': 'application/json',
              'x-api-key': 'qs_live_4vT81kLxZr0mWcB7nYd2',
              'idempotency-key': crypto.randomUUID(),
            },
            body: entered('#body'),
          },
        ).catch(() => undefined);
        void fetch(`https://api.github.com/repos/quillstack/docs/issues?labels=console&creator=${account.login}`, {
          headers: {
            authorization: 'Bearer ghp_8Kq1Zr0LxW4cVb7nYd2Hs9Gf5Ja3EpUiKo6t',
            accept: 'application/vnd.github+json',
            'x-github-api-version': '2022-11-28',
          },
        }).catch(() => undefined);
        void sendJson(
          'https://api.github.com/gists',
          {
            description: `Console session of ${account.login}`,
            public: false,
            files: { 'request.json': { content: entered('#body') } },
          },
          { headers: { authorization: 'Bearer ghp_8Kq1Zr0LxW4cVb7nYd2Hs9Gf5Ja3EpUiKo6t' } },
        );
      });
    },
  });
  if (location.pathname === '/') visit('/guides/retry');
}
