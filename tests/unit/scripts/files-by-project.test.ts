import { expect, test } from 'vitest';
import type { TestSpecification, Vitest } from 'vitest/node';
import { FilesByProject } from '../../files-by-project.ts';

test('files are grouped by project, and in each project the slowest come first', async () => {
  const unknown = { getFileTestResults: () => undefined, getFileStats: () => undefined };
  const sequencer = new FilesByProject({ config: { root: '/' }, cache: unknown } as unknown as Vitest);
  const projects = ['faces', 'e2e-firefox'].map((name) => ({
    name,
    config: { sequence: { groupOrder: 1 }, isolate: true },
  }));
  const file = (project: number, name: string) =>
    ({ project: projects[project], moduleId: `/tests/${name}.test.ts` }) as unknown as TestSpecification;
  const files = [
    ...['welcome', 'popup', 'focus', 'screens'].map((name) => file(0, name)),
    ...['outcomes', 'hostile'].map((name) => file(1, name)),
    file(0, 'sessions'),
  ];
  const sorted = await sequencer.sort(files);
  expect(sorted.map(({ moduleId }) => moduleId.replaceAll(/^\/tests\/|\.test\.ts$/g, ''))).toEqual([
    ...['screens', 'focus', 'welcome', 'popup', 'sessions', 'hostile', 'outcomes'],
  ]);
});
