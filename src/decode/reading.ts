import type { UnreadableReason } from '../observe/observation.ts';
import type { Budget } from './budget.ts';
import { type CodecLimits, OverBudget } from './codecs/codec.ts';
import { latin1Reading } from './codecs/percent.ts';
import { noEncoding, wrappedIn } from './encodings.ts';
import type { Container, Field, FieldLocation, RecordedKind } from './field.ts';
import { type Path, rootPath, type Segment } from './path.ts';
import type { Task } from './task.ts';

/** Number of units of work between two pauses: one per value, and one per {@link charactersAValue} characters of it. */
export const workAStep = 64;
const charactersAValue = 256;

/** The state of reading one observation: its fields so far, what is left to be read, and what could not be read. */
export class Reading {
  readonly fields: Field[] = [];
  /** The first reason why a part could not be read; null if everything was read. */
  unreadable: UnreadableReason | null = null;
  /** Number of parts that could not be read. */
  misses = 0;
  /** The rest of the budget that codecs use. */
  readonly limits: CodecLimits;
  readonly #budget: Budget;
  /** A stack of tasks instead of recursion, so that deep nesting cannot overflow the call stack. */
  readonly #tasks: Task[] = [];
  #isFull = false;
  #work = 0;

  constructor(budget: Budget) {
    this.#budget = budget;
    this.limits = { bytes: budget.bytes };
  }

  /** Whether no more fields may be added. */
  get isFull(): boolean {
    return this.#isFull;
  }

  /** Whether enough work was done for a pause. */
  get isStepDone(): boolean {
    return this.#work >= workAStep;
  }

  /** Whether nothing inside these wrappings may be unwrapped. */
  isTooDeep(encoding: readonly string[]): boolean {
    return encoding.length >= this.#budget.depth;
  }

  /** Adds a whole part of the observation. */
  addPart(value: unknown, location: FieldLocation, encoding: readonly string[] = noEncoding): void {
    this.#tasks.push({ value, location, path: rootPath(), within: null, encoding, depth: 0 });
  }

  /** Adds a task, which is performed before those that were added earlier. */
  add(task: Task): void {
    this.#tasks.push(task);
  }

  /** Adds a value below a task's place. If a codec produced the value, its wrappings end with that codec. */
  addChild(value: unknown, task: Task, segment: Segment, codec?: string): void {
    const encoding = codec === undefined ? task.encoding : wrappedIn(task.encoding, codec);
    this.#tasks.push({ ...task, value, encoding, path: task.path.child(segment) });
  }

  /** Removes and returns the next task; undefined if there are none left. */
  next(): Task | undefined {
    return this.#tasks.pop();
  }

  /** Counts units of work. */
  spend(work: number): void {
    this.#work += work;
  }

  /** Counts the work on a text of a length in characters. */
  spendOnText(length: number): void {
    this.#work += length / charactersAValue;
  }

  /** The amount of work done since the last call. */
  workDone(): number {
    const work = this.#work;
    this.#work = 0;
    return work;
  }

  /** Records that something was not read. The first reason is kept. */
  miss(reason: UnreadableReason): void {
    this.misses += 1;
    this.unreadable ??= reason;
  }

  /**
   * Records that a task threw an error. Only this task is lost; a text stays a field as it is, unless the budget was
   * exceeded.
   */
  fail(task: Task, error: unknown): void {
    this.miss(error instanceof OverBudget ? 'too-large' : 'undecodable');
    if (typeof task.value === 'string' && !(error instanceof OverBudget)) this.emit(task.value, task);
  }

  /** Adds a field at a task's place. */
  emit(value: string, { location, path, within, encoding }: Task, recorded: RecordedKind | null = null): void {
    this.addField(value, location, path, within, encoding, recorded, false);
  }

  /** Adds a field. If there are too many, everything that is left to be read is lost. */
  addField(
    value: string,
    location: FieldLocation,
    path: Path,
    within: Container | null,
    encoding: readonly string[],
    recorded: RecordedKind | null,
    isKey: boolean,
  ): void {
    if (this.#isFull) return;
    if (this.fields.length >= this.#budget.fields) {
      this.#isFull = true;
      this.#tasks.length = 0;
      this.miss('too-large');
      return;
    }
    this.fields.push({ location, path, within, value, otherReading: latin1Reading(value), encoding, recorded, isKey });
  }
}
