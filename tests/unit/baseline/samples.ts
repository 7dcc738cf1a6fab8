import { type BaselineField, baselineOf, type Recording } from '../../../src/baseline/baseline.ts';

export const app = 'https://app.example.com';

/** A field of Mixpanel. */
export function field(parts: Partial<BaselineField> = {}): BaselineField {
  return { app, path: 'data[].properties.$email', category: 'email', hash: null, location: 'body', ...parts };
}

/** What one app sent to several vendors. */
export function recording(vendors: Readonly<Record<string, readonly BaselineField[]>>, apps = [app]): Recording {
  return {
    apps,
    vendors: Object.entries(vendors).map(([id, disclosures]) => ({
      ...{ id, name: id.toUpperCase(), hosts: [`${id.replace('host:', 'in.')}`], disclosures },
    })),
  };
}

export const baseline = (...given: Parameters<typeof recording>) => baselineOf([recording(...given)]);
