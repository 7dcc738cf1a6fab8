/**
 * The built-ins that the tap uses, taken when it starts: the page may replace or break them afterwards. In a new document,
 * the tap starts before any script of the page; in a page that was open before, scripts have already run.
 * For the same reason the tap iterates, spreads and destructures no array, calls no method of a page's object, and
 * gives every object that a built-in reads a null prototype.
 */
export const {
  get: readMember,
  apply,
  construct,
  defineProperty,
  getOwnPropertyDescriptor,
  getPrototypeOf,
  setPrototypeOf,
} = Reflect;

type Method = (...args: never[]) => unknown;

/** A method as a function of its object: `uncurried(Blob.prototype.slice)(blob, 0, 1)`. */
export function uncurried<Self, Args extends unknown[], Result>(
  method: (this: Self, ...args: Args) => Result,
): (self: Self, ...args: Args) => Result {
  return (self, ...args) => apply(method, self, args) as Result;
}

/** A prototype's own getter as a function of an instance: `getterOf(Blob.prototype, 'size')(blob)`. */
export function getterOf<Self extends object, Name extends keyof Self & string>(
  prototype: Self,
  name: Name,
): (self: Self) => Self[Name] {
  const get = getOwnPropertyDescriptor(prototype, name)?.get as Method;
  return (self) => apply(get, self, []) as Self[Name];
}

export const isArray = Array.isArray;
const isView = ArrayBuffer.isView;
const bufferSlice = uncurried(ArrayBuffer.prototype.slice);
const bufferLength = getterOf(ArrayBuffer.prototype, 'byteLength');
const typedPrototype = getPrototypeOf(Uint8Array.prototype) as Uint8Array<ArrayBuffer>;
const typedBuffer = getterOf(typedPrototype, 'buffer');
const typedOffset = getterOf(typedPrototype, 'byteOffset');
const typedLength = getterOf(typedPrototype, 'byteLength');
const dataBuffer = getterOf(DataView.prototype, 'buffer');
const dataOffset = getterOf(DataView.prototype, 'byteOffset');
const dataLength = getterOf(DataView.prototype, 'byteLength');

/**
 * A copy of the bytes of a buffer or a view; null for anything else, for more than `most` bytes, and if the buffer is
 * detached or shared.
 */
export function copiedBytes(source: unknown, most = 2 ** 53): ArrayBuffer | null {
  if (typeof source !== 'object' || source === null) return null;
  try {
    if (!isView(source)) {
      const length = bufferLength(source as ArrayBuffer);
      return length > most ? null : bufferSlice(source as ArrayBuffer, 0, length);
    }
    const view = source as Uint8Array<ArrayBuffer> & DataView<ArrayBuffer>;
    const isTyped = isTypedArray(view);
    const from = isTyped ? typedOffset(view) : dataOffset(view);
    const length = isTyped ? typedLength(view) : dataLength(view);
    return length > most ? null : bufferSlice(isTyped ? typedBuffer(view) : dataBuffer(view), from, from + length);
  } catch {
    return null;
  }
}

/** How many bytes a buffer or a view has; null for anything else. */
export function bytesIn(source: unknown): number | null {
  if (typeof source !== 'object' || source === null) return null;
  try {
    if (!isView(source)) return bufferLength(source as ArrayBuffer);
    return isTypedArray(source)
      ? typedLength(source as Uint8Array<ArrayBuffer>)
      : dataLength(source as DataView<ArrayBuffer>);
  } catch {
    return null;
  }
}

const typedTag = getOwnPropertyDescriptor(typedPrototype, Symbol.toStringTag)?.get as Method;

function isTypedArray(value: object): boolean {
  return apply(typedTag, value, []) !== undefined;
}

const blobSize = getterOf(Blob.prototype, 'size');

/** Whether this is a Blob or File of any realm, whatever its prototype says. */
export function isBlob(value: unknown): value is Blob {
  return hasBrand(value, blobSize as (self: never) => unknown);
}

/** Whether a getter of a built-in accepts this object as one of its own kind. */
export function hasBrand(value: unknown, getter: (self: never) => unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  try {
    getter(value as never);
    return true;
  } catch {
    return false;
  }
}

/** A dictionary's member, read without calling a getter; undefined if it has one. The traps of a Proxy do run. */
export function plainMember(dictionary: unknown, name: string): unknown {
  let object = dictionary;
  while (typeof object === 'object' && object !== null) {
    const descriptor = getOwnPropertyDescriptor(object, name);
    if (descriptor) return descriptor.value;
    object = getPrototypeOf(object);
  }
  return undefined;
}
