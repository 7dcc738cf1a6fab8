import type { Vendor } from '../vendor.ts';
import { amplitude } from './amplitude.ts';
import { mixpanel } from './mixpanel.ts';
import { posthog } from './posthog.ts';
import { segment } from './segment.ts';
import { sentry } from './sentry.ts';

/** Every vendor that is described. */
export const catalogue: readonly Vendor[] = [amplitude, mixpanel, posthog, segment, sentry];
