import { type BenchInput, benchInputs } from './inputs.ts';
import { measurePipeline, type PipelineCost } from './pipeline.ts';

// Runs bundled, in a separate process, and prints the cost of each input.

const [sdks] = benchInputs as [BenchInput];
const costs: PipelineCost[] = [];
for (const input of benchInputs) costs.push(await measurePipeline(input));
for (const canaries of [30, 100])
  costs.push(await measurePipeline({ ...sdks, name: `${sdks.name}, ${canaries} canaries` }, canaries));
process.stdout.write(JSON.stringify(costs));
