import type { Template } from '../template.ts';
import { advertising } from './advertising.ts';
import { content } from './content.ts';
import { errors } from './errors.ts';
import { featureFlags } from './flags.ts';
import { google } from './google.ts';
import { marketing } from './marketing.ts';
import { performance } from './performance.ts';
import { productAnalytics } from './product-analytics.ts';
import { replay } from './replay.ts';

/** All templates of the corpus. */
export const templates: readonly Template[] = [
  ...productAnalytics,
  ...google,
  ...errors,
  ...performance,
  ...replay,
  ...advertising,
  ...marketing,
  ...featureFlags,
  ...content,
];
