import * as Inspector from 'avo-inspector';
import { event, organisation, user } from '../persona.ts';

/** The SDK sends the shape of events, not their values. */
export async function run(): Promise<void> {
  const inspector = new Inspector.AvoInspector({
    apiKey: 'Hq2Zr9LxW4cVb1NmK6sJ',
    env: Inspector.AvoInspectorEnv.Prod,
    version: '4.12.0',
    appName: 'fernhill-web',
  });
  inspector.setBatchSize(1);
  await inspector.trackSchemaFromEvent(event.name, {
    ...event.properties,
    user: { ...user },
    organisation: { ...organisation },
  });
}
