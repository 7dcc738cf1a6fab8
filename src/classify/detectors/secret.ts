import type { ValueDetector } from './detector.ts';

/**
 * Live credentials by their issuers' documented prefixes. A keyword is looked for first; the pattern only runs where
 * it stands. Facts: the issuers' documentation (Stripe "API keys", OpenAI, Anthropic, GitHub "About authentication",
 * GitLab "Token overview", Slack "Token types", AWS "IAM identifiers", SendGrid, npm, Shopify), and gitleaks' rules (MIT).
 */
const rules: ReadonlyArray<{ readonly keyword: string; readonly pattern: RegExp }> = [
  { keyword: '_live_', pattern: /\b[sr]k_live_[0-9A-Za-z]{16,99}\b/ },
  { keyword: '_test_', pattern: /\b[sr]k_test_[0-9A-Za-z]{16,99}\b/ },
  { keyword: 'whsec_', pattern: /\bwhsec_[0-9A-Za-z+/]{24,}/ },
  { keyword: 'sk-', pattern: /\bsk-(?:(?:proj|svcacct|admin|ant-[a-z0-9]+)-)?[0-9A-Za-z_-]{20,}/ },
  { keyword: 'gh', pattern: /\bgh[pousr]_[0-9A-Za-z]{36,}\b/ },
  { keyword: 'github_pat_', pattern: /\bgithub_pat_[0-9A-Za-z_]{60,}\b/ },
  { keyword: 'glpat-', pattern: /\bglpat-[0-9A-Za-z_-]{20,}/ },
  { keyword: 'xox', pattern: /\bxox[abeoprs]-[0-9A-Za-z-]{10,}/ },
  { keyword: 'KIA', pattern: /\bAKIA[0-9A-Z]{16}\b/ },
  { keyword: 'SG.', pattern: /\bSG\.[0-9A-Za-z_-]{22}\.[0-9A-Za-z_-]{43}\b/ },
  { keyword: 'npm_', pattern: /\bnpm_[0-9A-Za-z]{36}\b/ },
  { keyword: 'shp', pattern: /\bshp(?:at|ca|pa|ss)_[0-9a-fA-F]{32}\b/ },
  { keyword: 'PRIVATE KEY', pattern: /-----BEGIN (?:[A-Z]+ )?PRIVATE KEY-----/ },
];

export const secret: ValueDetector = {
  category: 'secret',
  detector: 'secret',
  confidence: 0.97,
  find(value) {
    for (const { keyword, pattern } of rules) {
      const match = value.includes(keyword) ? pattern.exec(value) : null;
      if (match) return match[0];
    }
    return null;
  },
  samples: {
    yes: [
      `sk_${'live'}_4eC39HqLyjWDarjtT1zdp7dc`,
      `created key sk-${'proj'}-abcdefghijklmnopqrstuvwx`,
      `ghp_${'0123456789abcdefghijABCDEFGHIJ012345'}`,
      `AKIA${'IOSFODNN7EXAMPLE'}`,
    ],
    no: [
      'pk_live_4eC39HqLyjWDarjtT1zdp7dc',
      'phc_0123456789abcdefghijABCDEFGHIJ012345',
      'sk-SK',
      'task-1234567890abcdefghijklmn',
      'desk_live_view',
    ],
  },
};
