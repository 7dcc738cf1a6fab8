import { describe, expect, test } from 'vitest';
import { maskStack } from '../../../../src/masking/stack.ts';
import { stackText } from '../../../../src/observe/cdp/call-stack.ts';

const frame = (functionName: string, url: string, lineNumber: number, columnNumber: number) => ({
  functionName,
  url,
  lineNumber,
  columnNumber,
});

describe('a call stack', () => {
  const stack = {
    callFrames: [frame('send', 'https://cdn.acme.test/sdk.js', 0, 17), frame('', '', 0, 0)],
    parent: {
      description: 'setTimeout',
      callFrames: [
        frame('', 'https://app.fernhill.example/main.js', 40, 2),
        frame('track', 'https://app.fernhill.example/main.js', 8, 0),
      ],
    },
  };
  test('is written as V8 does, counted from 1, with the tasks that started it', () => {
    expect(stackText(stack)).toBe(
      [
        '    at send (https://cdn.acme.test/sdk.js:1:18)',
        '    -- setTimeout --',
        '    at async <anonymous> (https://app.fernhill.example/main.js:41:3)',
        '    at async track (https://app.fernhill.example/main.js:9:1)',
      ].join('\n'),
    );
  });
  test('is not changed by masking', () => {
    expect(maskStack(stackText(stack) ?? '')).toBe(stackText(stack));
  });
  test('does not contain the names that a page gives its tasks', () => {
    const named = { ...stack, parent: { ...stack.parent, description: 'mail to zoe@fernhill.dev' } };
    expect(stackText(named)?.split('\n')[1]).toBe('    -- task --');
  });
  test('has a hundred lines at most, also if a task’s frames end at the limit', () => {
    const callFrames = Array.from({ length: 100 }, () => frame('f', 'https://app.fernhill.example/main.js', 0, 0));
    const deep = { callFrames, parent: { description: 'setTimeout', callFrames, parent: { callFrames } } };
    expect(stackText(deep)?.split('\n')).toHaveLength(100);
    expect(stackText(deep)).not.toContain('setTimeout');
  });
  test('is null without addresses', () => {
    expect(stackText(undefined)).toBeNull();
    expect(stackText({ callFrames: [frame('eval', '', 1, 1)] })).toBeNull();
  });
});
