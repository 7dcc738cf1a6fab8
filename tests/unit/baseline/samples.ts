import { type BaselineField, baselineOf, type Recording } from '../../../src/baseline/baseline.ts';

/** The app that sends, unless a test names another. */
export const app = 'https://app.example.com';

/** A field without its vendor: an e-mail address in the clear, at a path of Mixpanel's, unless a test names other parts. */
export function field(parts: Partial<BaselineField> = {}): BaselineField {
  return { app, path: 'data[].properties.$email', category: 'email', hash: null, location: 'body', ...parts };
}

/** A recording of what apps sent to several vendors. */
export function recording(vendors: Readonly<Record<string, readonly BaselineField[]>>, apps = [app]): Recording {
  return {
    apps,
    vendors: Object.entries(vendors).map(([id, disclosures]) => ({
      ...{ id, name: id.toUpperCase(), hosts: [`${id.replace('host:', 'in.')}`], disclosures },
    })),
  };
}

/** The baseline of one recording. */
export const baseline = (...given: Parameters<typeof recording>) => baselineOf([recording(...given)]);
