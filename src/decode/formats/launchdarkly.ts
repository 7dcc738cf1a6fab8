import type { Format } from './format.ts';

/**
 * LaunchDarkly's events about evaluated flags (https://github.com/launchdarkly/js-core,
 * `packages/shared/common/src/internal/events`). Their `key` is the name of a flag; in other events it is the event's
 * own name.
 */
export const launchdarkly: Format = {
  name: null,
  accepts: (value) =>
    'creationDate' in value && 'key' in value && 'kind' in value && /^(?:feature|debug)$/.test(String(value.kind)),
  read(event) {
    const { key, value, default: fallback, ...rest } = event as Record<string, unknown>;
    return { ...rest, flag: { key, value, variation: fallback } };
  },
};
