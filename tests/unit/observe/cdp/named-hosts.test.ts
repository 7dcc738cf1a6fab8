import { expect, test } from 'vitest';
import { hostsIn } from '../../../../src/observe/cdp/named-hosts.ts';

test('hosts are found as scripts write them, and properties are not mistaken for hosts', () => {
  const script = `
    a.prototype.then(e.length.toString); const h="https://us.i.posthog.com",s='datadoghq.com',v="1.2.3",f="main.js";
    init({dsn:"https://key@o1.ingest.sentry.io/1"}); u(\`//API-js.mixpanel.com/track\`);`;
  expect([...hostsIn(script)].sort()).toEqual(
    ['api-js.mixpanel.com', 'datadoghq.com', 'main.js', 'o1.ingest.sentry.io', 'us.i.posthog.com'].sort(),
  );
});
