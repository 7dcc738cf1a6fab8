import { isPlainObject } from '../json/shape.ts';
import { identifyWith, type OwnKnowledge } from '../library/auditing.ts';
import { type Policy, parsePolicy } from '../policy/policy.ts';
import type { VendorLines } from '../report/formats/format.ts';
import { type Canary, parseCanaries } from '../settings/settings.ts';
import { type CanonicalName, parseCanonicalNames } from '../vendors/canonical-names.ts';
import { parseDefinitions } from '../vendors/definition.ts';
import type { Identify } from '../vendors/identify.ts';
import type { Definition } from '../vendors/vendor.ts';
import { jsonIn, parsedJson, textIn } from './input-file.ts';
import type { Job } from './job.ts';
import { UsageProblem } from './usage-problem.ts';
import { vendorLinesOf } from './vendor-lines.ts';

/** The user's policy, vendors and values, as the options name or list them. */
export interface Knowledge {
  readonly canaries: readonly Canary[];
  readonly policy: Policy | null;
  /** The policy file's path, and the lines of its vendors; null without a policy. */
  readonly policyFile: VendorLines | null;
  /** What `identify` is made of, as plain data that can be sent to threads. */
  readonly own: OwnKnowledge;
  readonly identify: Identify;
}

/**
 * Reads the files that the options name.
 * @throws UsageProblem if a file or a configured list cannot be read, or is invalid
 */
export async function knowledgeOf({ settings, terminal }: Job): Promise<Knowledge> {
  const { env = {} } = terminal;
  const canaries = await canariesOf(settings.canaries, env);
  const { policy, policyFile } = await policyOf(settings.policy, settings.folder);
  const definitions = settings.vendors === undefined ? [] : await definitionsIn(settings.vendors);
  const canonicalNames = settings.canonicalNames === undefined ? [] : await canonicalNamesIn(settings.canonicalNames);
  const own = { policy, definitions, canonicalNames };
  return { canaries, policy, policyFile, own, identify: identifyWith(own) };
}

/**
 * A policy file, parsed and as text.
 * @throws UsageProblem if it cannot be read, or is not a valid policy
 */
export async function policyIn(file: string): Promise<{ readonly policy: Policy; readonly text: string }> {
  const text = await textIn(file);
  const result = parsePolicy(parsedJson(file, text));
  if ('error' in result) throw new UsageProblem(`${file}: ${result.error.message}`);
  return { policy: result.policy, text };
}

async function policyOf(file: string | undefined, folder: string): Promise<Pick<Knowledge, 'policy' | 'policyFile'>> {
  if (file === undefined) return { policy: null, policyFile: null };
  const { policy, text } = await policyIn(file);
  return { policy, policyFile: vendorLinesOf(folder, file, text) };
}

async function canariesOf(
  given: string | readonly object[] | undefined,
  env: Readonly<Record<string, string | undefined>>,
): Promise<readonly Canary[]> {
  if (given === undefined) return [];
  const name = typeof given === 'string' ? given : 'canaries';
  const result = parseCanaries(withEnvironment(typeof given === 'string' ? await jsonIn(given) : given, env, name));
  if ('error' in result) throw new UsageProblem(`${name}: ${result.error.message}`);
  return result.canaries;
}

/**
 * Replaces references to environment variables by their values, so that files in a repository need not contain the
 * values of canaries.
 * @throws UsageProblem if a reference is malformed, or its variable is not set
 */
function withEnvironment(list: unknown, env: Readonly<Record<string, string | undefined>>, name: string): unknown {
  if (!Array.isArray(list)) return list;
  return list.map((one: unknown, at) => {
    if (!isPlainObject(one) || !isPlainObject(one.value)) return one;
    const { env: variable, ...others } = one.value;
    if (typeof variable !== 'string' || variable === '' || Object.keys(others).length > 0) {
      throw new UsageProblem(`${name}: [${at}].value must be text, or { "env": "NAME" }`);
    }
    const value = Object.hasOwn(env, variable) ? env[variable] : undefined;
    if (!value) throw new UsageProblem(`${name}: [${at}].value: the environment variable ${variable} is not set`);
    return { ...one, value };
  });
}

async function definitionsIn(file: string): Promise<readonly Definition[]> {
  const result = parseDefinitions(await jsonIn(file));
  if ('error' in result) throw new UsageProblem(`${file}: ${result.error.message}`);
  return result.definitions;
}

async function canonicalNamesIn(file: string): Promise<readonly CanonicalName[]> {
  const { names, problems } = parseCanonicalNames(await textIn(file));
  const [first] = problems;
  if (first === undefined) return names;
  throw new UsageProblem(`${file}${first.line === null ? '' : `:${first.line}`}: ${first.message}`);
}
