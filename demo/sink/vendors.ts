import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Answer, Received } from './received.ts';

/** The response of each vendor, as far as its SDK reads it. */
export function answerAsVendor(request: Received): Answer | Promise<Answer> {
  const { host } = request;
  if (host === 'cdn.segment.com') return segmentSettings(request);
  if (host === 'api.segment.io') return json({ success: true });
  if (host.endsWith('.i.posthog.com')) return posthog(request);
  if (host.endsWith('.mixpanel.com')) return text('1');
  if (host === 'sr-client-cfg.amplitude.com') return json({ configs: {} });
  if (host.endsWith('.amplitude.com')) return json({ code: 200, events_ingested: 1 });
  if (host.endsWith('.sentry.io')) return sentry;
  if (/\.(gif|png)$/.test(new URL(request.path, 'https://x').pathname)) return pixel;
  return { status: 204 };
}

/**
 * The list of integrations, which Segment's SDK loads first
 * (https://segment.com/docs/connections/sources/catalog/libraries/website/javascript/).
 */
function segmentSettings({ path }: Received): Answer {
  const key = /^\/v1\/projects\/([^/]+)\/settings/.exec(path)?.[1];
  if (key === undefined) return { status: 404 };
  return json({
    integrations: {
      'Segment.io': {
        apiKey: key,
        unbundledIntegrations: [],
        addBundledMetadata: true,
        maybeBundledConfigIds: {},
        versionSettings: { version: '4.4.7', componentTypes: ['browser'] },
        apiHost: 'api.segment.io/v1',
        protocol: 'https',
      },
    },
    plan: { track: { __default: { enabled: true, integrations: {} } }, identify: { __default: { enabled: true } } },
    edgeFunction: {},
    analyticsNextEnabled: true,
    middlewareSettings: {},
    enabledMiddleware: {},
    metrics: { sampleRate: 0 },
    legacyVideoPluginsEnabled: false,
    remotePlugins: [],
    consentSettings: null,
  });
}

/** Remote configuration, flags and ingestion, as posthog-js requests them. */
function posthog({ path, host }: Received): Answer | Promise<Answer> {
  const token = /^\/array\/([^/]+)\/config/.exec(path)?.[1];
  if (token !== undefined) {
    const config = { ...posthogConfig, token };
    if (!/^\/array\/[^/]+\/config\.js/.test(path)) return json(config);
    const script = `(function(){window._POSTHOG_REMOTE_CONFIG=window._POSTHOG_REMOTE_CONFIG||{};window._POSTHOG_REMOTE_CONFIG[${JSON.stringify(token)}]={config:${JSON.stringify(config)},siteApps:[]}})();`;
    return { headers: { 'content-type': 'text/javascript' }, body: script };
  }
  if (path.startsWith('/flags')) {
    return json({ flags: {}, errorsWhileComputingFlags: false, requestId: '0c8f4a6e-7f0b-4f5e-9a2c-1d3b5e7f9a0b' });
  }
  const script = /^\/static\/(?:[\d.]+\/)?([\w-]+\.js)/.exec(path)?.[1];
  if (script !== undefined) return posthogScript(script);
  return host.includes('-assets.') ? { status: 404 } : json({ status: 'Ok' });
}

/** Parts of the SDK that it loads on demand, from its package. */
async function posthogScript(name: string): Promise<Answer> {
  const file = new URL(`../../node_modules/posthog-js/dist/${name}`, import.meta.url);
  const body = await readFile(fileURLToPath(file)).catch(() => null);
  return body === null ? { status: 404 } : { headers: { 'content-type': 'text/javascript' }, body };
}

const posthogConfig = {
  supportedCompression: ['gzip', 'gzip-js'],
  hasFeatureFlags: false,
  sessionRecording: false,
  surveys: false,
  heatmaps: false,
  capturePerformance: false,
  captureDeadClicks: false,
  autocaptureExceptions: false,
  autocapture_opt_out: false,
  analytics: { endpoint: '/i/v0/e/' },
  elementsChainAsString: true,
  defaultIdentifiedOnly: true,
  isAuthenticated: false,
  siteApps: [],
  toolbarParams: {},
};

/**
 * Empty, although Sentry returns `{"id": …}`: the SDK never reads it, and until a body is read, Chromium counts the
 * request against the page's limit of 64 KiB for keepalive requests in flight, so that later ones would fail.
 */
const sentry: Answer = { status: 200 };

const pixel: Answer = {
  headers: { 'content-type': 'image/gif' },
  body: Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64'),
};

function json(value: unknown): Answer {
  return { headers: { 'content-type': 'application/json' }, body: JSON.stringify(value) };
}

function text(body: string): Answer {
  return { headers: { 'content-type': 'text/plain' }, body };
}
