import { taxonomy } from '../../classify/taxonomy.ts';
import { fails } from '../../policy/fails.ts';
import type { Finding } from '../../policy/finding.ts';
import { sourceText } from '../../source-lines/source-line.ts';
import type { Report } from '../report.ts';
import { visibleText } from '../visible-text.ts';
import type { Format, Gate } from './format.ts';

/**
 * JUnit XML: one suite per vendor. Its cases are secrets, the vendor itself if the policy denies unknown vendors, each
 * category that the policy mentions for it or for all, and each other rule with a finding. A case fails if one of its
 * findings {@link fails}: without `failOn`, from the severity `low` on. CI systems document different parts of the
 * format: the files are valid by the schema of Ant's reports (https://github.com/windyroad/JUnit-Schema) and by
 * Jenkins' (https://github.com/jenkinsci/xunit-plugin, junit-10.xsd), so suites have totals and the root has none.
 */
export const junit: Format = {
  name: 'junit',
  special: '<>&"\'',
  write: (report, { gate }) => documentOf(report, gate),
};

interface Case {
  readonly name: string;
  readonly findings: readonly Finding[];
}

interface Suite {
  readonly id: string;
  readonly name: string;
  readonly cases: readonly Case[];
}

function documentOf(report: Report, gate: Gate): string {
  const isFailure = (finding: Finding) => fails(finding, gate.failOn ?? 'low');
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<testsuites>',
    ...suitesOf(report, gate).flatMap((suite, at) => suiteLines(suite, at, report, isFailure)),
    '</testsuites>',
    '',
  ].join('\n');
}

function suiteLines(suite: Suite, at: number, report: Report, isFailure: (finding: Finding) => boolean): string[] {
  const { name, cases } = suite;
  const failures = cases.filter(({ findings }) => findings.some(isFailure)).length;
  const noted = cases.flatMap(({ findings }) => findings.filter((finding) => !isFailure(finding)));
  const totals = `tests="${cases.length}" failures="${failures}" errors="0" time="0"`;
  const time = report.generatedAt.slice(0, 19);
  return [
    `  <testsuite name=${quoted(name)} package="outflow" id="${at}" ${totals} timestamp=${quoted(time)} hostname="localhost">`,
    `    <properties><property name="outflow" value=${quoted(report.tool.version)}/></properties>`,
    ...cases.flatMap((one) => caseLines(suite, one, isFailure)),
    `    <system-out>${escaped(noted.map(detailOf).join('\n'))}</system-out>`,
    '    <system-err></system-err>',
    '  </testsuite>',
  ];
}

/** A case can have a failure and nothing else: what does not fail is in the output of its suite. */
function caseLines({ id }: Suite, { name, findings }: Case, isFailure: (finding: Finding) => boolean): string[] {
  const head = `    <testcase name=${quoted(name)} classname=${quoted(`outflow.${id.replaceAll('.', '_')}`)} time="0"`;
  const failed = findings.filter(isFailure);
  const [first] = failed;
  if (first === undefined) return [`${head}/>`];
  const attributes = `message=${quoted(first.message)} type=${quoted(`${first.rule}/${first.severity}`)}`;
  return [
    `${head}>`,
    `      <failure ${attributes}>${escaped(failed.map(detailOf).join('\n'))}</failure>`,
    '    </testcase>',
  ];
}

function detailOf({ rule, severity, message, evidence }: Finding): string {
  const places = evidence.map(({ path, events = [], page, source }) => {
    const sent = source === undefined ? [] : [sourceText(source)];
    return `  ${[path, ...events.slice(0, 1), page, ...sent].join(' · ')}`;
  });
  return [`${rule} (${severity}): ${message}`, ...places].join('\n');
}

/** The report's vendors, followed by vendors that only the findings or the policy mention. */
function suitesOf({ vendors, findings }: Report, { policy }: Gate): Suite[] {
  const names = new Map(vendors.map(({ id, name }) => [id, name]));
  const named = Object.keys(policy?.vendors ?? {});
  const ids = new Set([...names.keys(), ...findings.map(({ vendor }) => vendor), ...named]);
  return [...ids].map((id) => ({
    id,
    name: names.get(id) ?? id,
    cases: casesOf(
      id,
      findings.filter(({ vendor }) => vendor === id),
      policy,
    ),
  }));
}

function casesOf(vendor: string, findings: readonly Finding[], policy: Gate['policy']): Case[] {
  const own = policy?.vendors && Object.hasOwn(policy.vendors, vendor) ? policy.vendors[vendor] : undefined;
  const mentioned = [...(policy?.default?.allow ?? []), ...(own?.allow ?? []), ...(own?.deny ?? [])];
  const expected = [
    'secret-sent',
    ...(policy?.unknownVendors === 'deny' ? ['vendor-not-allowed'] : []),
    ...new Set(mentioned.map((category) => `category-not-allowed: ${taxonomy[category].label}`)),
  ];
  const found = new Map<string, Finding[]>(expected.map((name) => [name, []]));
  for (const finding of findings) {
    const name = nameOf(finding);
    found.set(name, [...(found.get(name) ?? []), finding]);
  }
  return [...found].map(([name, those]) => ({ name, findings: those }));
}

/**
 * The rule and, if all fields of the finding have the same category, this category. `secret-sent` is one case for all
 * categories.
 */
function nameOf({ rule, evidence, was = [] }: Finding): string {
  if (rule === 'secret-sent') return rule;
  const categories = new Set(
    [...evidence, ...(evidence.length === 0 ? was : [])].flatMap(({ category }) => category ?? []),
  );
  const [only, ...others] = categories;
  return only === undefined || others.length > 0 ? rule : `${rule}: ${taxonomy[only].label}`;
}

/** Characters that XML 1.0 does not allow, except those that are made visible (https://www.w3.org/TR/xml/#charsets). */
const refused = /[\ufffe\uffff]/g;

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

function escaped(text: string): string {
  const lines = text.split('\n').map((line) => visibleText(line).replace(refused, '\ufffd'));
  return lines.join('\n').replace(/[&<>"']/g, (character) => escapes[character] ?? '');
}

const quoted = (text: string) => `"${escaped(text.replaceAll('\n', ' '))}"`;
