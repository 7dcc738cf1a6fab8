import { describe, expect, test } from 'vitest';
import { rootPath } from '../../../src/decode/path.ts';
import { maskFieldPath, shownKey } from '../../../src/masking/field-path.ts';

const pathOf = (...segments: ReadonlyArray<string | number>) =>
  segments.reduce((path, segment) => path.child(segment), rootPath());

describe('a masked path', () => {
  test.each([
    [['user', 'plan'], 'user.plan'],
    [['events', 0, 'name'], 'events[].name'],
    [['members', 'Orlando Quillfeather', 'plan'], 'members.[name].plan'],
    [['carts', 'cart_8fc2422a', 'total'], 'carts.*.total'],
    // A placeholder says more than that a key was generated.
    [['accounts', 'sk_live_Qz81LmVtYw'], 'accounts.[secret]'],
  ])('of %j is %s', (segments, masked) => {
    expect(maskFieldPath(pathOf(...segments))).toBe(masked);
  });

  test('of a parameter keeps the mark before its name', () => {
    expect(shownKey('?plan')).toBe('?plan');
    expect(shownKey('?#Orlando Quillfeather')).toBe('?#[name]');
  });
});

describe('the path of a variant of an experiment', () => {
  test.each([
    ...['experiment', 'experiments', 'active_experiments', 'activeExperiments', '$experiments', 'enrolledExperiments'],
    ...['current_experiments', 'runningExperiments', 'abTests', 'ab_test', 'split_tests', 'splitTest'],
    ...['multivariate_test', 'multivariateTests', 'experiment_assignments', 'experimentAssignments'],
    ...['variantAssignments', 'variant_assignments', 'flags', 'feature_flags', 'featureFlags', 'gates'],
    ...['feature_gates', 'toggles', 'switches', 'treatments', 'splits', 'rollouts'],
  ])('has no names below %s', (above) => {
    expect(maskFieldPath(pathOf(above, 'blueButton'), true)).toBe(`${above}.*`);
    expect(maskFieldPath(pathOf(above, 'blueButton'))).toBe(`${above}.blueButton`);
  });

  test.each(['myexperiments', 'experimentsOff', 'assignments', 'testing', 'abTestsOff', 'xflags', 'flagsOn', 'active'])(
    'keeps names below %s',
    (above) => {
      expect(maskFieldPath(pathOf(above, 'plan'), true)).toBe(`${above}.plan`);
    },
  );

  test.each([
    ['$feature/blueButton', '$feature/*'],
    ['[Experiment] Blue', '[Experiment] *'],
    ['$feature/', '$feature/'],
    ['a$feature/plan', 'a$feature/plan'],
    ['plan', 'plan'],
  ])('%s is %s', (key, masked) => {
    expect(maskFieldPath(pathOf(key), true)).toBe(masked);
    expect(maskFieldPath(pathOf(key))).not.toContain('*');
  });

  test('has a placeholder for a key that is data', () => {
    expect(maskFieldPath(pathOf('experiments', 'Orlando Quillfeather'), true)).toBe('experiments.[name]');
    expect(maskFieldPath(pathOf('experiments', 0, 'plan'), true)).toBe('experiments[].plan');
  });
});
