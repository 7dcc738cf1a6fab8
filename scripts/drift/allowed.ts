/** A host in the code of an SDK that needs no definition, for example because the SDK sends nothing to it. */
export interface Allowed {
  /** In the form of a definition's `hosts`. */
  readonly host: string;
  /** Why it needs no definition. `it` is the SDK. */
  readonly why: string;
  /** Limits the entry to the SDK of one vendor. */
  readonly vendor?: string;
}

/**
 * Hosts in the code of SDKs that need no definition. Keep this list small: a host that receives an app's data belongs in
 * a definition.
 */
export const allowedHosts: readonly Allowed[] = [
  { host: '*.w3.org', why: 'namespaces of XML' },
  { host: '*.json-schema.org', why: 'names of schemas' },
  { host: '*.example.com', why: 'reserved for examples' },
  { host: 'com.jp', vendor: 'amplitude', why: 'a public suffix' },
  { host: 'collector.replaybird.com', vendor: 'atatus', why: 'a service whose requests it does not measure' },
  { host: 'rb-collector.com', vendor: 'atatus', why: 'a service whose requests it does not measure' },
  { host: 'charmerly.com', vendor: 'atatus', why: 'a service whose requests it does not measure' },
  { host: 'amazonaws.com', vendor: 'aws-rum', why: 'the end of hosts that it counts as AWS' },
  { host: 'rum.aws.amazon.com', vendor: 'aws-rum', why: 'a name in traces' },
  {
    host: 'sts.*.amazonaws.com',
    vendor: 'aws-rum',
    why: 'issues credentials for all of AWS, so that it identifies no vendor',
  },
  { host: 'ingress.my-domain.com', vendor: 'coralogix', why: 'an example in a message' },
  { host: 'span.self_time.sum.us', vendor: 'elastic-apm', why: 'a measure, in microseconds' },
  { host: 'hightouch.io', vendor: 'hightouch', why: 'the name of an integration' },
  { host: 'lytics.dev', vendor: 'jitsu', why: 'a page that explains an error' },
  { host: 'nr-local.net', vendor: 'newrelic', why: 'its developers’ own machines' },
  { host: 'media-cnstrc.com', vendor: 'constructor-io', why: 'names of pictures in results' },
  { host: 'view.notificationcenter.app', vendor: 'courier', why: 'a page that is opened, not sent to' },
  { host: 'cloudworkstations.dev', vendor: 'firebase', why: 'the end of hosts of development machines' },
  { host: 'securetoken.google.com', vendor: 'firebase', why: 'the issuer in a token' },
  { host: 'twitter.com', vendor: 'firebase', why: 'names a way to sign in' },
  { host: 'google.com', vendor: 'firebase', why: 'names a way to sign in' },
  { host: 'facebook.com', vendor: 'firebase', why: 'names a way to sign in' },
  { host: 'apple.com', vendor: 'firebase', why: 'names a way to sign in' },
  { host: 'www.npmjs.com', vendor: 'langfuse', why: 'a page that explains a warning' },
  { host: 'outlook.office.com', vendor: 'stytch', why: 'a link that the user follows' },
  { host: 'mail.yahoo.com', vendor: 'stytch', why: 'a link that the user follows' },
  { host: 'mail.google.com', vendor: 'stytch', why: 'a link that the user follows' },
  { host: 'metamask.io', vendor: 'stytch', why: 'a link that the user follows' },
  { host: 'go-vip.co', vendor: 'piano', why: 'a host of customers’ sites, whose subdomains share no cookies' },
  { host: 'go-vip.net', vendor: 'piano', why: 'a host of customers’ sites, whose subdomains share no cookies' },
  { host: 'pantheon.io', vendor: 'piano', why: 'a host of customers’ sites, whose subdomains share no cookies' },
  { host: 'yandex.com', vendor: 'posthog', why: 'in the user agent of a robot' },
  { host: 'app.hypefactors.com', vendor: 'posthog', why: 'in the user agent of a robot' },
  { host: 'polyfill-fastly.io', vendor: 'rudderstack', why: 'Fastly’s polyfills for old browsers, not RudderStack’s' },
  { host: 'www.test-host.com', vendor: 'rudderstack', why: 'used as the page’s host if there is no page' },
  { host: 's.io', vendor: 'sentry', why: 'put before a path to parse it as a URL' },
  {
    host: 'webcache.googleusercontent.com',
    vendor: 'snowplow',
    why: 'shows other sites’ pages, whose addresses it restores',
  },
  {
    host: 'translate.googleusercontent.com',
    vendor: 'snowplow',
    why: 'shows other sites’ pages, whose addresses it restores',
  },
  { host: 'cc.bingj.com', vendor: 'snowplow', why: 'shows other sites’ pages, whose addresses it restores' },
  { host: 'socket.io', vendor: 'splunk-rum', why: 'a library that it measures' },
  { host: 'cloudflare-dns.com', vendor: 'statsig', why: 'Cloudflare’s DNS, asked which hosts of Statsig answer' },
];

/** Packages that send nothing, so their code is not searched. */
export const silentPackages: ReadonlyArray<{ readonly package: string; readonly why: string }> = [
  { package: '@sentry/conventions', why: 'names of attributes, with examples of their values' },
  { package: 'validator', why: 'checks texts; knows the hosts of mail addresses' },
];

/** Packages that the recordings in `tests/sdks` use and that belong to no vendor. */
export const packagesWithoutVendor: ReadonlyArray<{ readonly package: string; readonly why: string }> = [
  { package: '@opentelemetry/api', why: 'OpenTelemetry sends to the host that the app configures' },
  {
    package: '@opentelemetry/exporter-trace-otlp-proto',
    why: 'OpenTelemetry sends to the host that the app configures',
  },
  { package: '@opentelemetry/sdk-trace-web', why: 'OpenTelemetry sends to the host that the app configures' },
];
