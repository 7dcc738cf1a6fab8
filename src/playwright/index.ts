export type { Policy } from '../policy/policy.ts';
export type { Report } from '../report/report.ts';
export type { Canary } from '../settings/settings.ts';
export { expect, type OutflowFixtures, type OutflowMatchers, test } from './fixture.ts';
export type { SentPattern } from './matchers.ts';
export type { OutflowOptions } from './options.ts';
export type { Outflow } from './outflow.ts';
