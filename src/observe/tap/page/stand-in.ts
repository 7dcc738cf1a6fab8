import { apply, construct, defineProperty, getOwnPropertyDescriptor, getPrototypeOf, uncurried } from './natives.ts';

type AnyFunction = (...args: never[]) => unknown;
type Arguments = readonly unknown[];

/**
 * What a stand-in does before and after the native function, which it calls with the page's `this`, `new.target` and
 * arguments.
 */
export interface Around {
  /** May return other arguments for the call. */
  readonly before?: (args: Arguments, self: unknown) => Arguments | undefined;
  /** Not called if the native function threw. */
  readonly after?: (result: unknown, args: Arguments, self: unknown) => void;
}

const standIns = new WeakMap<object, AnyFunction>();
const nativeOf = uncurried(WeakMap.prototype.get) as (map: typeof standIns, key: unknown) => AnyFunction | undefined;
const setNative = uncurried(WeakMap.prototype.set) as (map: typeof standIns, key: object, native: AnyFunction) => void;

/**
 * Replaces an object's method or constructor by a stand-in that behaves exactly like it: a Proxy keeps name, length,
 * own properties, prototype and `new.target`; the property keeps its attributes and its order. Skips what does not
 * exist or cannot be replaced.
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

/** Makes `Function.prototype.toString` show the native function instead of its stand-in. */
export function hideStandIns(): void {
  replace(Function.prototype, 'toString', {});
}

/**
 * The object in a prototype chain that has a property: a worker's `fetch` is not an own property of its scope, a
 * window's is.
 */
function ownerOf(holder: object, name: string): object | null {
  let owner: object | null = holder;
  while (owner && !getOwnPropertyDescriptor(owner, name)) owner = getPrototypeOf(owner);
  return owner;
}

/** Changes the value of an own property, and nothing else. */
function redefine(owner: object, name: string, value: unknown): void {
  const { writable, enumerable, configurable } = getOwnPropertyDescriptor(owner, name) ?? {};
  defineProperty(owner, name, { __proto__: null, value, writable, enumerable, configurable } as PropertyDescriptor);
}

const nativeToString = Function.prototype.toString;

/**
 * A Proxy that calls the native function. The call adds a frame to the stack; it is removed from errors that the native
 * function throws synchronously.
 */
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

/** Swallows our own errors: a page must never notice that it is watched. */
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

/** This script's name in stack traces; '' in a tapped worker, whose frames all have the name of the page's script. */
const ownFile = /(?:^|[\s(@])(?!blob:)([^\s()@]+):\d+:\d+/.exec(new Error().stack ?? '')?.[1] ?? '';

/** The call stack in the page's scripts, innermost first; '' if it is not known, as in a tapped worker. */
export function callStack(): string {
  const { stack } = new NativeError();
  return typeof stack === 'string' ? withoutOwnFrames(stack) : '';
}

const NativeError = Error;

/** Removes our frames from an error's stack, if it can be changed, and returns the error. */
function unmarked(error: unknown): unknown {
  try {
    const { stack } = error as { stack?: unknown };
    if (ownFile === '' || typeof stack !== 'string' || !includes(stack, ownFile)) return error;
    (error as { stack: string }).stack = withoutOwnFrames(stack);
  } catch {
    // Frozen, or not an error: left unchanged.
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
