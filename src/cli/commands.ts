import type { Job } from './job.ts';
import type { Option } from './options.ts';

/** A command of the command line. Its code is loaded when it runs. */
export interface Command {
  /** One or two words: `audit`, `policy learn`. */
  readonly name: string;
  /** Its positional arguments, as help shows them. */
  readonly takes: string;
  /** The least and the greatest number of positional arguments. */
  readonly least: number;
  readonly most: number;
  /** What it does, in a few words, as help shows it. */
  readonly does: string;
  /** Paragraphs of the help text. */
  readonly about: readonly string[];
  readonly examples: ReadonlyArray<readonly [line: string, does: string]>;
  /** Options that not all commands have. */
  readonly own: readonly Option[];
  /** Default format; `json` if absent. */
  readonly format?: 'text';
  readonly load: () => Promise<{ readonly run: (job: Job) => Promise<number> }>;
}

const oneOrMore = { least: 1, most: Number.POSITIVE_INFINITY } as const;

const updateBaseline: Option = {
  name: 'update-baseline',
  does: 'replaces the baseline by what was recorded',
};

/** All commands, in the order in which help lists them. */
export const commands: readonly Command[] = [
  {
    name: 'audit',
    takes: 'FILE…',
    ...oneOrMore,
    does: 'reports what vendors received, from HAR files or from reports',
    about: [
      'FILE is a HAR file from DevTools, Playwright, Charles, mitmproxy …: plain, compressed (.har.gz), or a Playwright archive (.har.zip). It can also be a JSON report of the command line or the extension. Several files are combined into one report.',
      'A truncated file is read as far as possible. Exit status: 0 if the check passed; 1 if findings fail it, or if the baseline was missing and is written; 2 if arguments or input are invalid.',
    ],
    examples: [
      ['outflow audit recording.har', 'the report as JSON'],
      ['outflow audit recording.har --format text', 'the report for a terminal'],
      ['outflow audit *.har --baseline outflow.baseline.json', 'fails on what is new'],
      ['outflow audit a.har --format text --format sarif=a.sarif --format junit=a.xml', 'several formats in one run'],
    ],
    own: [updateBaseline],
    load: () => import('./commands/audit.ts'),
  },
  {
    name: 'scan',
    takes: '[URL]',
    least: 0,
    most: 1,
    does: 'operates a browser, and reports what it sent',
    about: [
      'Needs Playwright in the project (npm install --save-dev playwright-core), and a Chrome, Chromium or Edge. URL is opened without further actions. A journey is a module that operates the app: export default async ({ page, context, step }) => { await page.goto(…); await step("signed in"); … }',
      'With an HTML report or --out, a screenshot of the visible part of the page is saved beside it at each step; nothing in it is masked. With --runs, only the first run has screenshots. A journey that fails is a finding, and the exit status is 2. What was sent before is still reported.',
    ],
    examples: [
      ['outflow scan https://app.example.com', 'a single page'],
      ['outflow scan --journey checkout.mjs --format html=report.html', 'a journey, with screenshots'],
      ['outflow scan --journey checkout.mjs --baseline outflow.baseline.json --runs 3', 'fails on what is new'],
    ],
    own: [
      { name: 'journey', value: 'FILE', does: 'operates the app: a module (.mjs, .js; .ts if Node can)' },
      { name: 'storage-state', value: 'FILE', does: 'starts with cookies and storage that Playwright saved' },
      { name: 'runs', value: 'NUMBER', does: 'repeats the journey, and merges the results' },
      {
        name: 'hide-automation',
        does: 'hides from pages that the browser is automated, since some SDKs would then send nothing',
      },
      {
        name: 'browser-path',
        value: 'FILE',
        does: 'uses this browser instead of the installed one; CHROME_PATH does the same',
      },
      {
        name: 'browser-arg',
        value: 'ARGUMENT',
        repeatable: true,
        does: 'starts the browser with an additional argument',
      },
      updateBaseline,
    ],
    format: 'text',
    load: () => import('./commands/scan.ts'),
  },
  {
    name: 'report',
    takes: 'REPORT…',
    ...oneOrMore,
    does: 'writes reports in other formats; several are merged into one',
    about: [
      'The findings of a single report are kept, unless a policy or a baseline is given; those of several reports are computed again.',
    ],
    examples: [
      ['outflow report report.json --format html=report.html', 'a page to print'],
      ['outflow report checkout.json account.json --format markdown', 'two journeys in one pull-request comment'],
    ],
    own: [updateBaseline],
    load: () => import('./commands/audit.ts'),
  },
  {
    name: 'diff',
    takes: 'BASELINE REPORT',
    least: 2,
    most: 2,
    does: 'shows what is new, gone or changed since a baseline',
    about: [
      'BASELINE is a baseline, or an earlier report or HAR file; REPORT is a report or a HAR file. No policy is applied. Exit status: 1 if a finding is as severe as --fail-on, such as a new field; what is only gone, hashed now, or classified differently does not fail.',
    ],
    examples: [
      ['outflow diff outflow.baseline.json recording.har', 'since the baseline'],
      ['outflow diff release-1.json release-2.json --format markdown', 'between two releases'],
    ],
    own: [],
    format: 'text',
    load: () => import('./commands/diff.ts'),
  },
  {
    name: 'policy learn',
    takes: 'FILE…',
    ...oneOrMore,
    does: 'writes a policy that allows what was recorded, and nothing else',
    about: [
      'FILE is a report or a HAR file. Secrets are never allowed. The policy goes to standard output, or to --out.',
    ],
    examples: [['outflow policy learn recording.har --out outflow.policy.json', 'the first policy of an app']],
    own: [],
    load: () => import('./commands/policy-learn.ts'),
  },
  {
    name: 'policy check',
    takes: '[FILE]',
    least: 0,
    most: 1,
    does: 'checks a policy file, and lists exceptions that have expired',
    about: [
      'Without FILE, the policy of --policy or of the configuration is checked, else outflow.policy.json. Exit status: 1 if an exception has expired, 2 if the file is not a valid policy.',
    ],
    examples: [['outflow policy check', 'checks outflow.policy.json']],
    own: [],
    load: () => import('./commands/policy-check.ts'),
  },
  {
    name: 'baseline update',
    takes: 'FILE…',
    ...oneOrMore,
    does: 'accepts what is new or changed in recordings',
    about: [
      'FILE is a report or a HAR file. Fields that the recordings lack stay in the baseline: see baseline prune. If there is no baseline, it is created as outflow.baseline.json, or as the file that --baseline or the configuration names.',
    ],
    examples: [
      ['outflow baseline update recording.har', 'accepts everything'],
      ['outflow baseline update recording.har --vendor mixpanel', 'accepts what one vendor received'],
      ['outflow baseline update recording.har --vendor mixpanel --path "data[].properties.plan"', 'accepts one field'],
    ],
    own: [
      { name: 'vendor', value: 'ID', repeatable: true, does: 'accepts only what this vendor received' },
      { name: 'path', value: 'PATH', repeatable: true, does: 'accepts only this field' },
      { name: 'reclassify', does: 'accepts only fields that a newer version of Outflow classifies differently' },
    ],
    load: () => import('./commands/baseline-update.ts'),
  },
  {
    name: 'baseline prune',
    takes: 'FILE…',
    ...oneOrMore,
    does: 'removes what recordings no longer contain, and lists unused exceptions',
    about: [
      'FILE is a report or a HAR file. The recordings must cover everything that the baseline covers. Policy exceptions that no field needs are listed, but not removed.',
    ],
    examples: [['outflow baseline prune checkout.har account.har', 'keeps what either file contains']],
    own: [],
    load: () => import('./commands/baseline-prune.ts'),
  },
  {
    name: 'init',
    takes: '[FILE…]',
    least: 0,
    most: Number.POSITIVE_INFINITY,
    does: 'sets up a project: configuration, first policy and first baseline',
    about: [
      'With recordings (reports or HAR files), the policy and the baseline are created from them. Without recordings, the policy allows nothing, and the first audit outside CI writes the baseline. Existing files are kept; only .gitignore gets lines.',
    ],
    examples: [
      ['outflow init recording.har', 'from a first recording'],
      ['outflow init recording.har --workflow', 'and a workflow for GitHub Actions'],
    ],
    own: [{ name: 'workflow', does: 'also writes .github/workflows/outflow.yml' }],
    load: () => import('./commands/init.ts'),
  },
];
