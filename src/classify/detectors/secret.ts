import { multiSearch } from '../multi-search.ts';
import type { ValueDetector } from './detector.ts';

interface Rule {
  /** In lower case. The pattern is only tested on values that contain it, in upper or lower case. */
  readonly keyword: string;
  readonly pattern: RegExp;
}

/**
 * Credentials by their issuers' unique prefixes. Based on the issuers' documentation (Stripe "API keys", OpenAI,
 * Anthropic, GitHub "About authentication", GitLab "Token overview", Slack "Token types", AWS "IAM identifiers" and
 * others) and on the rules of gitleaks 8 (MIT). Keys that are meant for browsers (Stripe's `pk_`, Google's `AIza`,
 * Mapbox's `pk.`, Sentry's DSN, PostHog's `phc_`) are not included.
 */
const rules: readonly Rule[] = [
  { keyword: '_live_', pattern: /\b[sr]k_live_[0-9A-Za-z]{16,128}\b/ },
  { keyword: '_test_', pattern: /\b[sr]k_test_[0-9A-Za-z]{16,128}\b/ },
  // Other issuers that use Stripe's key format.
  {
    keyword: '_live_',
    pattern:
      /\b(?!(?:p|pub|pk|public|client|site|web|publishable|key|token|sdk|app)_)[a-z]{2,12}_live_(?=[A-Za-z]*\d)(?=\d*[A-Za-z])[0-9A-Za-z]{16,128}\b/,
  },
  {
    keyword: '_sk_',
    pattern: /\b[a-z]{2,12}_sk_(?:(?:live|prod|test)_)?(?=[A-Za-z]*\d)(?=\d*[A-Za-z])[0-9A-Za-z]{16,128}\b/,
  },
  { keyword: 'whsec_', pattern: /\bwhsec_[0-9A-Za-z+/]{24,}/ },
  {
    keyword: 'sk-',
    pattern:
      /(?<![\w-])sk-(?:(?:proj|svcacct|admin|or-v1|ant-[a-z0-9]+)-(?=[\w-]*\d)[\w-]{20,}|(?=[A-Za-z]*\d)[0-9A-Za-z]{32,})/,
  },
  { keyword: 'gh', pattern: /\bgh[pousr]_(?=\w*\d)[0-9A-Za-z]{20,}/ },
  { keyword: 'github_pat_', pattern: /\bgithub_pat_(?=\w*\d)[0-9A-Za-z_]{30,}/ },
  { keyword: 'gl', pattern: /\bgl(?:pat|dt|rt|ptt|ft|imt|agent|soat|cbt|ffct)-(?=[\w-]*\d)[\w-]{16,}/ },
  { keyword: 'xox', pattern: /\bxox[abeoprs]-(?:[0-9]-)?[0-9A-Za-z-]{10,}/ },
  { keyword: 'xapp-', pattern: /\bxapp-\d-[A-Z0-9]+-\d+-[a-z0-9]{32,}/i },
  {
    keyword: 'hooks.slack',
    pattern:
      /hooks\.slack(?:-gov)?\.com\/(?:services\/T\w{6,14}\/B\w{6,14}\/\w{16,}|(?:workflows|triggers)\/[\w/]{30,})/,
  },
  { keyword: 'hooks.zapier.com', pattern: /hooks\.zapier\.com\/hooks\/catch\/\d+\/\w{5,}/ },
  { keyword: 'hook.', pattern: /\bhook\.(?:\w+\.)?(?:make|integromat)\.com\/\w{20,}/ },
  { keyword: 'webhook.office.com', pattern: /webhook\.office\.com\/webhookb2\/[\w@-]{30,}\/IncomingWebhook\/\w{20,}/i },
  { keyword: 'api.telegram.org', pattern: /api\.telegram\.org\/bot\d{6,}:[\w-]{30,}/ },
  { keyword: 'maker.ifttt.com', pattern: /maker\.ifttt\.com\/\S{1,200}\/key\/[\w-]{16,}/ },
  { keyword: 'x-amz-signature=', pattern: /x-amz-signature=[\da-f]{64}/i },
  { keyword: 'x-goog-signature=', pattern: /x-goog-signature=[\da-f]{64,}/i },
  { keyword: 'accountkey=', pattern: /\bAccountKey=[\w+/]{40,}={0,2}/ },
  { keyword: 'sharedaccesskey=', pattern: /\bSharedAccessKey=[\w+/]{40,}={0,2}/ },
  { keyword: 'pat-', pattern: /\bpat-(?:na1|na2|na3|eu1|ap1)-[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}/ },
  { keyword: ':fx', pattern: /\b[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}:fx\b/ },
  { keyword: 'sk-lf-', pattern: /\bsk-lf-[\da-f-]{36}/ },
  { keyword: 're_', pattern: /\bre_[A-Za-z\d]{8}_[A-Za-z\d]{20,}/ },
  { keyword: 'figd_', pattern: /\bfigd_[\w-]{38,}/ },
  { keyword: 'lsv2_', pattern: /\blsv2_(?:pt|sk)_[\da-f]{32}_[\da-f]{10}/ },
  { keyword: 'tvly-', pattern: /\btvly-(?:dev-|prod-)?[A-Za-z\d]{28,}/ },
  { keyword: 'fw_', pattern: /\bfw_(?=\w*\d)[A-Za-z\d]{22,}\b/ },
  { keyword: 'sk_', pattern: /\bsk_(?=[a-z]*\d)[\da-f]{48}\b/ },
  { keyword: 'csk-', pattern: /\bcsk-[a-z\d]{40,}/ },
  { keyword: 'pcsk_', pattern: /\bpcsk_\w{40,}/ },
  { keyword: 'kia', pattern: /\bAKIA[0-9A-Z]{16}\b/ },
  { keyword: 'asia', pattern: /\bASIA[0-9A-Z]{16}\b/ },
  { keyword: 'gocspx-', pattern: /\bGOCSPX-[\w-]{28}/ },
  { keyword: 'sg.', pattern: /\bSG\.(?=[\w-]*\d)(?=[\w-]*[a-z])(?=[\w-]*[A-Z])[\w-]{16,}(?:\.[\w-]{10,})?/ },
  { keyword: 'npm_', pattern: /\bnpm_(?=\w*\d)[0-9A-Za-z]{24,}/ },
  { keyword: 'pypi-', pattern: /\bpypi-AgEIcHlwaS5vcmc[\w-]{50,}/ },
  { keyword: 'rubygems_', pattern: /\brubygems_[a-f0-9]{32,}/ },
  { keyword: 'shp', pattern: /\bshp(?:at|ca|pa|ss)_[0-9a-fA-F]{20,}/ },
  { keyword: 'shippo_', pattern: /\bshippo_(?:live|test)_[a-f0-9]{40}\b/i },
  { keyword: 'dop_v1_', pattern: /\bdop_v1_[a-f0-9]{32,}/ },
  { keyword: 'doo_v1_', pattern: /\bdo[or]_v1_[a-f0-9]{32,}/ },
  { keyword: 'dapi', pattern: /\bdapi[a-f0-9]{32}(?:-\d)?\b/ },
  { keyword: 'dp.pt.', pattern: /\bdp\.pt\.[a-z0-9]{43}\b/i },
  { keyword: 'dt0c01.', pattern: /\bdt0c01\.[a-z0-9]{24}\.[a-z0-9]{64}\b/i },
  { keyword: 'eyjrijoi', pattern: /\beyJrIjoi[A-Za-z0-9]{70,400}={0,2}/ },
  { keyword: 'glc_', pattern: /\bglc_[A-Za-z0-9+/]{32,400}={0,3}/ },
  { keyword: 'glsa_', pattern: /\bglsa_[A-Za-z0-9]{32}_[A-Fa-f0-9]{8}\b/ },
  { keyword: '.atlasv1.', pattern: /\b[a-z0-9]{14}\.atlasv1\.[\w=-]{60,70}/i },
  { keyword: 'hrku-', pattern: /\bHRKU-AA[\w-]{58}/ },
  { keyword: 'hf_', pattern: /\bhf_[A-Za-z]{28,}\b/ },
  { keyword: 'lin_api_', pattern: /\blin_api_[A-Za-z0-9]{24,}/ },
  { keyword: 'nrak-', pattern: /\bNRAK-[A-Z0-9]{20,}/ },
  { keyword: 'ntn_', pattern: /\bntn_\d{6,}[A-Za-z0-9]{20,}/ },
  { keyword: 'pscale_', pattern: /\bpscale_(?:tkn|oauth|pw)_[\w.=-]{32,64}/ },
  { keyword: 'pmak-', pattern: /\bPMAK-[a-f0-9]{24}-[a-f0-9]{34}\b/i },
  { keyword: 'pul-', pattern: /\bpul-[a-f0-9]{40}\b/ },
  { keyword: 'rdme_', pattern: /\brdme_[a-z0-9]{70}\b/ },
  { keyword: 'xkeysib-', pattern: /\bxkeysib-[a-f0-9]{32,}(?:-[A-Za-z0-9]{4,})?/ },
  { keyword: 'sntry', pattern: /\bsntry[su]_[A-Za-z0-9+/=_]{40,}/ },
  { keyword: 'sq0csp-', pattern: /\bsq0csp-[\w-]{43}/ },
  { keyword: 'hv', pattern: /\bhv[sbr]\.[\w-]{90,300}/ },
  { keyword: 'age-secret-key-', pattern: /\bAGE-SECRET-KEY-1[QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L]{58}/ },
  { keyword: 'atatt3', pattern: /\bATATT3[\w=-]{180,}/ },
  { keyword: 'cfpat-', pattern: /\bCFPAT-[\w-]{43}/ },
  { keyword: 'pplx-', pattern: /\bpplx-[A-Za-z0-9]{28,}/ },
  { keyword: 'r8_', pattern: /\br8_(?=\w*\d)[A-Za-z0-9]{24,}/ },
  { keyword: 'gsk_', pattern: /\bgsk_(?=\w*\d)[A-Za-z0-9]{28,}/ },
  { keyword: 'xai-', pattern: /\bxai-(?=\w*\d)[A-Za-z0-9]{32,}/ },
  { keyword: 'sbp_', pattern: /\bsbp_[a-f0-9]{24,}/ },
  { keyword: 'tfp_', pattern: /\btfp_[\w.=-]{59}/ },
  { keyword: 'flwseck', pattern: /\bFLWSECK(?:_TEST)?-[a-f0-9]{32}-X\b/i },
  { keyword: 'duffel_', pattern: /\bduffel_(?:live|test)_[\w=-]{43}/ },
  { keyword: 'ez', pattern: /\bEZ[AT]K[A-Za-z0-9]{54}\b/ },
  { keyword: 'discord', pattern: /discord(?:app)?\.com\/api\/webhooks\/\d{17,20}\/[\w-]{60,}/ },
  { keyword: 'private key', pattern: /-----BEGIN (?:[A-Z]+ )?PRIVATE KEY(?: BLOCK)?-----[\s\\nr]*[A-Za-z0-9+/=]{32,}/ },
  // A password in a URL (RFC 3986 §3.2.1).
  {
    keyword: '://',
    pattern: /\b[a-z][a-z\d+.-]{1,20}:\/\/[^\s/:@"']{0,64}:[^\s/:@"'*]{3,128}@[\w.-]+/,
  },
];

const keywords = multiSearch(rules.map(({ keyword }) => keyword));

/** Whether a match is a placeholder that documentation and forms show instead of a credential. */
function isExample(match: string): boolean {
  return /(.)\1{5}|x{4}|0{6}|:\/\/<?(?:user(?:name)?|login)>?:<?(?:pass(?:word)?|pw|secret|\w*example\w*)>?@|EXAMPLE_/i.test(
    match,
  );
}

/** Credentials that are recognised by their own form. */
export const secret: ValueDetector = {
  category: 'secret',
  detector: 'secret',
  confidence: 0.97,
  needs: { length: 16 },
  find(value) {
    let first: string | null = null;
    let tried: Set<number> | null = null;
    keywords.find(value, (index) => {
      if (first !== null || tried?.has(index)) return;
      tried ??= new Set();
      tried.add(index);
      const match = (rules[index] as Rule).pattern.exec(value)?.[0];
      if (match !== undefined && !isExample(match)) first = match;
    });
    return first;
  },
  samples: {
    yes: [
      `sk_${'live'}_4eC39HqLyjWDarjtT1zdp7dc`,
      `created key sk-${'proj'}-abcdefghijklmnopqrstuvwx1`,
      `ghp_${'0123456789abcdefghijABCDEFGHIJ012345'}`,
      `AKIA${'IOSFODNN7EXAMPLE'}`,
      `glpat-${'x9fQ2mLk7Vb1Tz8Rw4Yc'}`,
      `postgres://app:${'h4rdT0Guess'}@db.example.com/main`,
    ],
    no: [
      'pk_live_4eC39HqLyjWDarjtT1zdp7dc',
      'phc_0123456789abcdefghijABCDEFGHIJ012345',
      'sk-SK',
      'task-1234567890abcdefghijklmn',
      'desk_live_view',
      'sk-loading-indicator-wrapper',
      'https://cdn.example.com:443/a@b',
    ],
  },
};
