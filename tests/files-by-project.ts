import { basename } from 'node:path';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/**
 * The test files that take longest, in this order. Vitest itself sorts by earlier durations, and on a machine without
 * them by file size, which says little about the duration.
 */
const longest = ['screens', 'capture-matrix', 'accuracy', 'faces', 'focus', 'hostile', 'worker-stops', 'extension'];

/**
 * Orders test files by project, the longest of each first. A worker of Vitest that continues with a file of the same
 * project keeps its loaded modules, which saves a second or more.
 */
export class FilesByProject extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const projects = new Set(files.map(({ project }) => project));
    return [...projects].flatMap((project) => longestFirst(sorted.filter((file) => file.project === project)));
  }
}

function longestFirst(files: readonly TestSpecification[]): TestSpecification[] {
  const rankOf = ({ moduleId }: TestSpecification) => {
    const at = longest.indexOf(basename(moduleId, '.test.ts'));
    return at < 0 ? longest.length : at;
  };
  return [...files].sort((one, other) => rankOf(one) - rankOf(other));
}
