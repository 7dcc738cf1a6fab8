import { apply, construct, defineProperty, getOwnPropertyDescriptor, getPrototypeOf, uncurried } from './natives.ts';

type AnyFunction = (...args: never[]) => unknown;
type Arguments = readonly unknown[];

/** What a stand-in does before and after the native function it stands for, which is called as the page called it. */
export interface Around {
  /** May answer other arguments to call it with. */
  readonly before?: (args: Arguments, self: unknown) => Arguments | undefined;
  /** Not called where the native function has thrown. */
  readonly after?: (result: unknown, args: Arguments, self: unknown) => void;
}

const standIns = new WeakMap<object, AnyFunction>();
const nativeOf = uncurried(WeakMap.prototype.get) as (map: typeof standIns, key: unknown) => AnyFunction | undefined;
const setNative = uncurried(WeakMap.prototype.set) as (map: typeof standIns, key: object, native: AnyFunction) => void;

/**
 * Replaces an object's method or constructor by one that cannot be told from it: a Proxy keeps name, length, own
 * properties, prototype and newTarget; the property keeps its attributes and its place. Leaves alone what is not there,
 * or cannot be replaced.
 */
export function replace(holder: object, name: string, around: Around): void {
  const owner = ownerOf(holder, name);
  const native = owner && (getOwnPropertyDescriptor(owner, name)?.value as AnyFunction | undefined);
  if (!owner || typeof native !== 'function') return;
  const standIn = standInFor(native, around);
  redefine(owner, name, standIn);
  const { prototype } = native as { prototype?: object };
  if (prototype) redefine(prototype, 'constructor', standIn);
}

/** Has `Function.prototype.toString` show the native function that a stand-in stands for. */
export function hideStandIns(): void {
  replace(Function.prototype, 'toString', {});
}

/** Where in its prototype chain an object has a property: a worker's `fetch` is not the scope's own, as a window's is. */
function ownerOf(holder: object, name: string): object | null {
  let owner: object | null = holder;
  while (owner && !getOwnPropertyDescriptor(owner, name)) owner = getPrototypeOf(owner);
  return owner;
}

/** Gives an own property another value, and nothing else. */
function redefine(owner: object, name: string, value: unknown): void {
  const { writable, enumerable, configurable } = getOwnPropertyDescriptor(owner, name) ?? {};
  defineProperty(owner, name, { __proto__: null, value, writable, enumerable, configurable } as PropertyDescriptor);
}

const nativeToString = Function.prototype.toString;

/** One frame of ours is on the stack while the native function runs; what it throws at once does not show it. */
function standInFor(native: AnyFunction, { before, after }: Around): AnyFunction {
  const isToString = native === nativeToString;
  const handler = {
    __proto__: null,
    apply(_: AnyFunction, self: unknown, args: unknown[]) {
      const shown = isToString ? (nativeOf(standIns, self) ?? self) : self;
      const used = quietly(before, args, self) ?? args;
      let result: unknown;
      try {
        result = apply(native, shown, used);
      } catch (error) {
        throw unmarked(error);
      }
      quietly(after, result, args, self);
      return result;
    },
    construct(_: AnyFunction, args: unknown[], newTarget: AnyFunction) {
      const used = quietly(before, args, undefined) ?? args;
      let result: object;
      try {
        result = construct(native as never, used as never, newTarget as never) as object;
      } catch (error) {
        throw unmarked(error);
      }
      quietly(after, result, args, undefined);
      return result;
    },
  } as ProxyHandler<AnyFunction>;
  const standIn = new Proxy(native, handler);
  setNative(standIns, standIn, native);
  return standIn;
}

/** A page must never notice that it is watched: not even by our own faults. */
function quietly<Args extends unknown[], Result>(
  work: ((...args: Args) => Result) | undefined,
  ...args: Args
): Result | undefined {
  if (!work) return undefined;
  try {
    return apply(work, undefined, args) as Result;
  } catch {
    return undefined;
  }
}

const split = uncurried(String.prototype.split as (this: string, separator: string) => string[]);
const includes = uncurried(String.prototype.includes);

/** This script's name in stack traces. A tapped worker's script is the page's own, whose frames are to be seen. */
const ownFile = /(?:^|[\s(@])(?!blob:)([^\s()@]+):\d+:\d+/.exec(new Error().stack ?? '')?.[1] ?? '';

/** Where in the page's scripts the native function was called, innermost first. */
export function callStack(): string {
  const { stack } = new NativeError();
  return typeof stack === 'string' ? withoutOwnFrames(stack) : '';
}

const NativeError = Error;

/** Takes our frame out of an error's stack. */
function unmarked(error: unknown): unknown {
  try {
    const { stack } = error as { stack?: unknown };
    if (ownFile === '' || typeof stack !== 'string' || !includes(stack, ownFile)) return error;
    (error as { stack: string }).stack = withoutOwnFrames(stack);
  } catch {
    // Frozen, or no error at all: it stays as it is.
  }
  return error;
}

function withoutOwnFrames(stack: string): string {
  const lines = split(stack, '\n');
  let kept = '';
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] as string;
    if (!includes(line, ownFile)) kept += kept === '' ? line : `\n${line}`;
  }
  return kept;
}
