import { createMemo, longestRemembered } from '../memo.ts';

/**
 * Addresses whose path is a secret: anyone who has one can post as its owner (Slack, "Incoming webhooks"; Discord,
 * "Webhook resource"; Microsoft, "Incoming webhooks" of Teams; Telegram, "Bot API"; Zapier, Make, IFTTT and others).
 */
const secretPaths: readonly RegExp[] = [
  /^hooks\.slack(?:-gov)?\.com\/(?:services|workflows|triggers)\/.*?([\w-]{16,})\/?$/,
  /^(?:[\w-]+\.)?discord(?:app)?\.com\/api\/(?:v\d+\/)?webhooks\/\d+\/([\w-]{30,})/,
  /^[\w.-]+\.webhook\.office\.com\/webhookb2\/.*\/IncomingWebhook\/([\da-f]{20,})/i,
  /^outlook\.office(?:365)?\.com\/webhook\/.*\/IncomingWebhook\/([\da-f]{20,})/i,
  /^hooks\.zapier\.com\/hooks\/catch\/\d+\/([\w-]{5,})/,
  /^hook\.(?:[\w-]+\.)?(?:make|integromat)\.(?:com|celonis\.com)\/([\w-]{20,})/,
  /^maker\.ifttt\.com\/.*\/key\/([\w-]{16,})/,
  /^api\.telegram\.org\/(bot\d+:[\w-]{20,})/,
  /^hooks\.airtable\.com\/.*\/(wtr\w{10,})/,
  /^(?:[\w-]+\.)+(?:pipedream\.net|n8n\.cloud)\/(?:[\w-]+\/)*([\w-]{16,})\/?$/,
  // Mattermost, Rocket.Chat, GitLab and others whose webhooks have a random address.
  /\/(?:incoming-?)?(?:web)?hooks?\/(?:[\w-]+\/){0,3}((?=[\w-]*\d)(?=[\w-]*[a-z])[\w-]{20,})\/?$/i,
];

/** The secret part of an address; null if there is none. */
export function secretInAddress(url: URL): string | null {
  const address = `${url.hostname}${url.pathname}`;
  return address.length > longestRemembered ? findSecret(address) : cachedSecret(address, findSecret);
}

/** Cached, since requests go to the same addresses. In memory only. */
const cachedSecret = createMemo<string, string | null>(256);

function findSecret(address: string): string | null {
  for (const pattern of secretPaths) {
    const secret = pattern.exec(address)?.[1];
    if (secret !== undefined) return secret;
  }
  return null;
}

/**
 * Parameters that sign an address. Anyone can open the address until it expires (AWS Signature Version 4, "Query
 * parameters"; Google Cloud Storage, "Signed URLs"; Azure, "Shared access signatures"; CloudFront).
 */
const signatures =
  /^\??(?:x-(?:amz|goog|oss|cos|ms)-signature|signature|sig|hmac|oauth_signature|x-amz-security-token)$/i;

/** Whether a parameter of an address is its signature. */
export const isSignature = (key: string, value: string) =>
  signatures.test(key) && /^(?=.*[\d+/%_-])[\w+/=%~.-]{24,}$/.test(value);
