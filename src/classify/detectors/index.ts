import { severities, taxonomy } from '../taxonomy.ts';
import type { ValueDetector } from './detector.ts';

const files = import.meta.glob<Record<string, unknown>>(['./*.ts', '!./index.ts', '!./detector.ts'], { eager: true });

const severityRank = ({ category }: ValueDetector) => severities.indexOf(taxonomy[category].severity);

/** All detectors of this folder, most severe category first. */
export const detectors: readonly ValueDetector[] = Object.values(files)
  .flatMap((exported): unknown[] => Object.values(exported))
  .filter((one): one is ValueDetector => typeof one === 'object' && one !== null && 'find' in one && 'samples' in one)
  .sort((a, b) => severityRank(b) - severityRank(a));
