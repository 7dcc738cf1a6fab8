import { expect, test } from 'vitest';
import { type Accepted, type MutationReport, mutationProblems } from '../../mutation/accepted.ts';

const report = (status: string, replacement = 'false'): MutationReport => ({
  files: {
    'src/a.ts': {
      source: 'const a = 1;\n  if (a > 0) b();\n',
      mutants: [
        { mutatorName: 'ConditionalExpression', replacement, status, location: { start: { line: 2, column: 7 } } },
      ],
    },
  },
});
const accepted: Accepted = {
  'src/a.ts': [{ line: 'if (a > 0) b();', replacements: ['false'], why: 'b does nothing.' }],
  'src/not-mutated.ts': [{ line: 'x', replacements: ['y'], why: 'This run does not mutate the file.' }],
};

test.each(['Survived', 'NoCoverage'])(
  'a mutant that no test fails on is a problem unless it is listed: %s',
  (status) => {
    expect(mutationProblems(report(status), {})).toEqual([
      'src/a.ts:2:7 ConditionalExpression: no test fails with “false” in “if (a > 0) b();”.',
    ]);
    expect(mutationProblems(report(status), accepted)).toEqual([]);
    expect(mutationProblems(report(status, 'true'), accepted)).toHaveLength(2);
  },
);

test.each(['Killed', 'Timeout', 'RuntimeError'])(
  'a mutant that a test fails on is not a problem, and must not be listed: %s',
  (status) => {
    expect(mutationProblems(report(status), {})).toEqual([]);
    expect(mutationProblems(report(status), accepted)).toEqual([
      'src/a.ts: “false” in “if (a > 0) b();” does not survive: take it off the list.',
    ]);
  },
);
