import { createHash } from 'node:crypto';
import type { Severity } from '../../classify/taxonomy.ts';
import type { Finding, RuleId } from '../../policy/finding.ts';
import { isInRepository, sourceText } from '../../source-lines/source-line.ts';
import type { Report } from '../report.ts';
import { visibleText } from '../visible-text.ts';
import type { Format, Gate } from './format.ts';

/**
 * Static Analysis Results Interchange Format 2.1.0 (OASIS, https://docs.oasis-open.org/sarif/sarif/v2.1.0/), as GitHub
 * reads it
 * (https://docs.github.com/en/code-security/code-scanning/integrating-with-code-scanning/sarif-support-for-code-scanning).
 */
export const sarif: Format = {
  name: 'sarif',
  special: '"\\',
  write: (report, { gate }) => `${JSON.stringify(logOf(report, gate), null, 2)}\n`,
};

/** `security-severity` is a property of a rule, so each rule is listed once per severity. */
const scores: Readonly<Record<Severity, string>> = {
  critical: '9.5',
  high: '8.0',
  medium: '5.5',
  low: '2.0',
  none: '0.0',
};

const levels = { critical: 'error', high: 'error', medium: 'warning', low: 'note', none: 'note' } as const;

/**
 * Rules about a whole vendor: fingerprints of their findings do not depend on the fields that a recording happens to
 * show.
 */
const rulesOnVendors: ReadonlySet<RuleId> = new Set([
  'new-vendor',
  'vendor-silent',
  'vendor-not-allowed',
  'unreadable-body',
  'plaintext-transport',
  'linkable-identity',
]);

const schema = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

/** One run per app, since a run replaces the previous one with the same `automationDetails.id`. */
function logOf(report: Report, gate: Gate): object {
  const apps = new Set([...report.apps, ...report.findings.map(({ app }) => app)]);
  const [only, ...others] = [...apps].filter((app) => app !== '');
  const appOf = ({ app }: Finding) => (app === '' && others.length === 0 ? (only ?? '') : app);
  const named = [...apps].filter((app) => app !== '' || report.findings.some((finding) => appOf(finding) === ''));
  const runs = named.map((app) =>
    runOf(
      app,
      report.findings.filter((finding) => appOf(finding) === app),
      report,
      gate,
    ),
  );
  return { $schema: schema, version: '2.1.0', runs: runs.length > 0 ? runs : [runOf('', [], report, gate)] };
}

function runOf(app: string, findings: readonly Finding[], { tool, vendors }: Report, gate: Gate): object {
  const ids = [...new Set(findings.map(ruleIdOf))];
  const names = new Map(vendors.map(({ id, name }) => [id, name]));
  const seen = new Map<string, number>();
  return {
    tool: {
      driver: {
        name: 'Outflow',
        version: tool.version,
        semanticVersion: tool.version,
        rules: ids.map((id) => ruleOf(id)),
      },
    },
    automationDetails: { id: `outflow/${app === '' ? '*' : visibleText(app)}/` },
    originalUriBaseIds: { '%SRCROOT%': { description: { text: 'The root of the repository.' } } },
    columnKind: 'utf16CodeUnits',
    results: findings.map((finding) => {
      const fingerprint = fingerprintOf(finding, seen);
      return {
        ruleId: ruleIdOf(finding),
        ruleIndex: ids.indexOf(ruleIdOf(finding)),
        level: levels[finding.severity],
        message: { text: messageOf(finding) },
        locations: [locationOf(finding, gate)],
        partialFingerprints: { 'outflowDisclosure/v1': fingerprint, primaryLocationLineHash: fingerprint },
        properties: {
          vendor: visibleText(finding.vendor),
          vendorName: visibleText(names.get(finding.vendor) ?? finding.vendor),
          app: visibleText(finding.app),
          ...(finding.also && { also: finding.also }),
        },
      };
    }),
  };
}

const ruleIdOf = ({ rule, severity }: Finding) => `${rule}/${severity}`;

function ruleOf(id: string): object {
  const [rule = '', severity = 'none'] = id.split('/') as [RuleId, Severity];
  const words = rule.replaceAll('-', ' ');
  return {
    id,
    name: rule,
    shortDescription: { text: `${words[0]?.toUpperCase()}${words.slice(1)} (${severity})` },
    defaultConfiguration: { level: levels[severity] },
    properties: { 'security-severity': scores[severity], tags: ['privacy', 'security'] },
  };
}

function messageOf({ message, evidence: [first] }: Finding): string {
  if (first === undefined) return visibleText(message);
  const event = first.events?.[0] === undefined ? '' : ` in the event “${first.events[0]}”`;
  const sent = first.source === undefined ? '' : ` Sent from ${sourceText(first.source)}.`;
  return visibleText(`${message} Seen at ${first.path}${event} on ${first.page}.${sent}`);
}

/**
 * GitHub accepts only files of the repository as locations: the app's own line, otherwise the vendor's line in the
 * policy or in the baseline, otherwise the first line of one of these files. Without any, the location is only logical.
 */
function locationOf({ vendor, evidence }: Finding, { policyFile, baselineFile }: Gate): object {
  const file = [policyFile, baselineFile].find((one) => typeof one?.path === 'string');
  const lined = [policyFile, baselineFile].find((one) => typeof one?.path === 'string' && one.lineOf(vendor) !== null);
  const best = lined ?? file;
  const own = evidence.map(({ source }) => source).find((source) => source !== undefined && isInRepository(source));
  const place = own
    ? { path: own.file, region: { startLine: own.line, startColumn: own.column } }
    : typeof best?.path === 'string' && { path: best.path, region: { startLine: best.lineOf(vendor) ?? 1 } };
  const shown = evidence.slice(0, 10);
  const logical = [
    { name: visibleText(vendor), kind: 'module' },
    ...unique(shown.map(({ path }) => path)).map((path) => {
      return { name: visibleText(path), fullyQualifiedName: visibleText(`${vendor}/${path}`), kind: 'member' };
    }),
    ...unique(shown.map(({ page }) => page)).map((page) => ({ name: visibleText(page), kind: 'resource' })),
  ];
  return {
    ...(place && {
      physicalLocation: {
        artifactLocation: { uri: place.path.split('/').map(encodeURIComponent).join('/'), uriBaseId: '%SRCROOT%' },
        region: place.region,
      },
    }),
    logicalLocations: logical,
  };
}

/**
 * The first 32 hex digits of the SHA-256 of a finding's rule, vendor and app and, if the rule is not about a whole
 * vendor, of the first of its fields, sorted as text. Findings that agree in these are numbered.
 * @param seen how many findings had the same parts until now; updated
 */
function fingerprintOf({ rule, vendor, app, evidence, was = [] }: Finding, seen: Map<string, number>): string {
  const fields = rulesOnVendors.has(rule) ? [] : evidence.length > 0 ? evidence : was;
  const [first] = fields.map(({ path, category, hash }) => [path, category ?? null, hash ?? null]).sort(byText);
  const parts = JSON.stringify([rule, vendor, app, ...(first ?? ['', null, null])]);
  const number = seen.get(parts) ?? 0;
  seen.set(parts, number + 1);
  return createHash('sha256')
    .update(number === 0 ? parts : `${parts}${number}`)
    .digest('hex')
    .slice(0, 32);
}

const unique = (texts: readonly string[]) => [...new Set(texts)].filter((one) => one !== '');

function byText(a: unknown, b: unknown): number {
  return JSON.stringify(a) < JSON.stringify(b) ? -1 : 1;
}
