import { existsSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { baselineOf, writeBaseline } from '../../baseline/baseline.ts';
import { learnPolicy } from '../../policy/learn.ts';
import type { Policy } from '../../policy/policy.ts';
import type { Report } from '../../report/report.ts';
import { textIn } from '../input-file.ts';
import type { Job } from '../job.ts';
import { knowledgeOf } from '../knowledge.ts';
import { recordingsOf } from '../recordings.ts';
import { writeText } from '../written-file.ts';

const files = {
  config: 'outflow.config.json',
  policy: 'outflow.policy.json',
  baseline: 'outflow.baseline.json',
  workflow: '.github/workflows/outflow.yml',
  ignore: '.gitignore',
} as const;

/** Recordings and reports can contain what users typed, so they must not be committed. */
const ignored = ['*.har', '*.har.gz', '*.har.zip', 'outflow-report.*'] as const;

const schemas = './node_modules/outflow/public/schemas';

/** `outflow init`: creates the files that a project needs and does not have yet, and completes its `.gitignore`. */
export async function run(job: Job): Promise<number> {
  const { settings, terminal } = job;
  const knowledge = await knowledgeOf(job);
  const recorded = job.files.length === 0 ? null : await recordingsOf(job, { ...knowledge, policy: null }, null);
  if (recorded !== null && (recorded.report === null || !recorded.isWhole)) return 2;
  const reports = recorded?.reports ?? [];
  const written = new Map<string, string>([
    [files.config, asJson(configuration)],
    [files.policy, asJson({ $schema: `${schemas}/policy.v1.json`, ...policyFor(reports) })],
    ...(reports.length === 0 ? [] : [[files.baseline, writeBaseline(baselineOf(reports))] as const]),
    ...(settings.has('workflow') ? [[files.workflow, workflow] as const] : []),
  ]);
  const lines: string[] = [];
  for (const [name, text] of written) {
    const file = join(settings.folder, name);
    const isThere = existsSync(file);
    if (!isThere) {
      mkdirSync(dirname(file), { recursive: true });
      await writeText(file, text);
    }
    lines.push(`${isThere ? 'kept     ' : 'written  '} ${name}`);
  }
  lines.push(`${(await addIgnored(join(settings.folder, files.ignore))) ? 'written  ' : 'kept     '} ${files.ignore}`);
  terminal.out(`${[...lines, '', ...nextSteps(reports.length > 0)].join('\n')}\n`);
  return 0;
}

const configuration = {
  $schema: `${schemas}/config.v1.json`,
  policy: files.policy,
  baseline: files.baseline,
  format: ['text', 'html=outflow-report.html', 'json=outflow-report.json'],
};

function policyFor(reports: readonly Report[]): Policy {
  if (reports.length > 0) return learnPolicy(reports, Date.now());
  return { version: 1, default: { allow: [] }, vendors: {}, failOn: 'high' };
}

function nextSteps(hasRecording: boolean): string[] {
  return [
    ...(hasRecording
      ? ['Look at the policy and the baseline, and commit them. Then, with a recording of the next build:']
      : [
          'Record a HAR file of your app (in DevTools: Network → Export HAR). To allow what it sends today:',
          `  npx outflow policy learn recording.har --out ${files.policy}`,
          'Then, and with a recording of each build:',
        ]),
    '  npx outflow audit recording.har',
    'It fails on what the policy does not allow, and on what is new. To accept what is new:',
    '  npx outflow baseline update recording.har',
    'To allow more, edit the policy: the report shows what to add.',
  ];
}

/** Adds the missing lines to an ignore file. Returns whether any was missing. */
async function addIgnored(file: string): Promise<boolean> {
  const text = existsSync(file) ? await textIn(file) : '';
  const known = new Set(text.split(/\r?\n/).map((line) => line.trim()));
  const missing = ignored.filter((line) => !known.has(line));
  if (missing.length === 0) return false;
  const before = text === '' || text.endsWith('\n') ? text : `${text}\n`;
  await writeText(file, `${before}${missing.join('\n')}\n`);
  return true;
}

const asJson = (value: object) => `${JSON.stringify(value, null, 2)}\n`;

const workflow = `# Fails if the app sends data that the baseline does not have, or that the policy does not allow.
name: Outflow
on: pull_request
permissions:
  contents: read
  security-events: write
jobs:
  outflow:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - uses: actions/setup-node@v4
        with:
          node-version: 22
      - run: npm ci
      # Your own end-to-end tests, which record a HAR file (in Playwright: recordHar).
      - run: npm run test:e2e
      - run: npx outflow audit recording.har --format text --format sarif=outflow-report.sarif --format markdown=outflow-report.md
      - if: always()
        run: cat outflow-report.md >> "$GITHUB_STEP_SUMMARY"
      - if: always()
        uses: github/codeql-action/upload-sarif@v3
        with:
          sarif_file: outflow-report.sarif
`;
