import { load } from './load.mjs';
import { setUpOrExit } from './setup.mjs';

// Sets up, then runs a TypeScript script of this folder: `node scripts/run.mjs bench`.

const [name, ...args] = process.argv.slice(2);
setUpOrExit();
process.argv.splice(1, process.argv.length, `scripts/${name}.ts`, ...args);
try {
  await load(`scripts/${name}.ts`);
  process.exit();
} catch (error) {
  console.error(error);
  process.exit(1);
}
