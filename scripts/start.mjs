import { load } from './load.mjs';
import { setUpOrExit } from './setup.mjs';
import { parseStartOptions, usage } from './start-options.mjs';

const { problem, help, options } = parseStartOptions(process.argv.slice(2));
if (problem) {
  console.error(`${problem} ${usage}`);
  process.exit(2);
}
if (help) {
  console.log(usage);
  process.exit(0);
}
setUpOrExit([options.browser]);

const { start } = await load('scripts/start.ts');
try {
  await start(options);
  process.exit(0);
} catch (error) {
  console.error(error);
  process.exit(1);
}
