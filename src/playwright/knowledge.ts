import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { jsonIn } from '../cli/input-file.ts';
import { policyIn } from '../cli/knowledge.ts';
import type { Problem } from '../json/problem.ts';
import { identifyWith } from '../library/auditing.ts';
import { InputProblem } from '../library/input-problem.ts';
import { type Policy, parsePolicy } from '../policy/policy.ts';
import { type Canary, parseCanaries } from '../settings/settings.ts';
import { parseDefinitions } from '../vendors/definition.ts';
import type { Identify } from '../vendors/identify.ts';
import type { Definition } from '../vendors/vendor.ts';
import type { OutflowOptions } from './options.ts';

/** The input of an audit: a policy, planted values and vendors. */
export interface FixtureKnowledge {
  readonly policy: Policy | null;
  readonly canaries: readonly Canary[];
  readonly identify: Identify;
  /** Vendors of the options and of the policy, besides those of the catalogue. */
  readonly definitions: readonly Definition[];
}

/**
 * Resolves a path of the options, relative to the configuration's folder or, if it exists only there, to the folder in
 * which Playwright runs.
 */
export function pathFrom(folder: string, file: string): string {
  const path = resolve(folder, file);
  return existsSync(path) || !existsSync(resolve(file)) ? path : resolve(file);
}

/**
 * The input of an audit that the options specify, under a policy.
 * @param policy a file, or the policy itself; null for none
 * @param folder the folder of Playwright's configuration, to which paths are relative
 * @throws Error if a part is not usable
 */
export async function fixtureKnowledge(
  { canaries: given = [], vendors = [], canonicalNames = [] }: OutflowOptions,
  policy: string | Policy | null,
  folder: string,
): Promise<FixtureKnowledge> {
  const read = policy === null ? null : await policyOf(policy, folder);
  const canaries = canariesOf(given);
  const name = typeof vendors === 'string' ? vendors : 'outflowOptions.vendors';
  const listed = typeof vendors === 'string' ? await jsonIn(pathFrom(folder, vendors)) : vendors;
  const { definitions } = accepted(name, parseDefinitions(listed));
  return {
    ...{ policy: read, canaries, definitions: [...definitions, ...(read?.definitions ?? [])] },
    identify: identifyWith({ policy: read, definitions, canonicalNames }),
  };
}

/**
 * Parsed canaries, by their JSON. Tests that have equal canaries and run in the same Playwright worker process share
 * one list, and what was cached for it.
 */
const parsed = new Map<string, readonly Canary[]>();

function canariesOf(given: readonly Canary[]): readonly Canary[] {
  const text = JSON.stringify(given);
  const canaries = parsed.get(text) ?? accepted('outflowOptions.canaries', parseCanaries(given)).canaries;
  parsed.set(text, canaries);
  return canaries;
}

async function policyOf(given: string | Policy, folder: string): Promise<Policy> {
  if (typeof given === 'string') return (await policyIn(pathFrom(folder, given))).policy;
  return accepted('outflowOptions.policy', parsePolicy(given)).policy;
}

function accepted<Value extends object>(
  name: string,
  result: Value | { readonly error: Problem },
): Exclude<Value, { readonly error: Problem }> {
  if ('error' in result) throw new InputProblem(`${name}: ${(result.error as Problem).message}`);
  return result as Exclude<Value, { readonly error: Problem }>;
}
