import { basename } from 'node:path';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Files that take longest on a machine that has never run them: their size does not show it. */
const longest = ['screens', 'zoom', 'capture-matrix', 'faces', 'focus', 'hostile', 'worker-stops', 'extension'];

/**
 * Orders files of tests so that each project has its share at any time, its longest files first. Some projects keep the
 * processors busy while others wait, and no long file is left to be run alone at the end.
 */
export class InterleavedFiles extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const projects = new Set(sorted.map(({ project }) => project));
    const placed = [...projects].flatMap((project) => {
      const own = longestFirst(sorted.filter((file) => file.project === project));
      return own.map((file, index) => ({ file, place: (index + 0.5) / own.length }));
    });
    return placed.sort((one, other) => one.place - other.place).map(({ file }) => file);
  }
}

function longestFirst(files: readonly TestSpecification[]): TestSpecification[] {
  const rankOf = ({ moduleId }: TestSpecification) => {
    const at = longest.indexOf(basename(moduleId, '.test.ts'));
    return at < 0 ? longest.length : at;
  };
  return [...files].sort((one, other) => rankOf(one) - rankOf(other));
}
