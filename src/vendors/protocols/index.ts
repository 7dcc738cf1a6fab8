import type { Field } from '../../decode/field.ts';
import { oncePerPath } from '../../decode/path.ts';
import { Pattern } from '../patterns.ts';
import type { Parameter } from '../vendor.ts';
import { languageModel } from './language-model.ts';
import { matchedUser } from './matched-user.ts';
import { openRtb } from './openrtb.ts';
import { openTelemetry } from './opentelemetry.ts';
import type { Protocol } from './protocol.ts';

/** Every protocol. */
export const protocols: readonly Protocol[] = [languageModel, openRtb, matchedUser, openTelemetry];

/** A field that a protocol's signature requires. `bit` identifies it among the required fields of all protocols. */
interface Sign {
  readonly ending: string;
  /** The ending within a longer path. */
  readonly suffix: string;
  readonly pattern: Pattern;
  readonly bit: number;
}

const signs: Sign[] = [];

/** For each protocol, the {@link Sign} bits that each of its alternative sets of fields requires. */
const wanted = protocols.map((protocol) => ({
  protocol,
  sets: protocol.signatures.map((set) =>
    Object.entries(set).reduce((bits, [ending, pattern]) => bits | bitOf(ending, pattern), 0),
  ),
}));

function bitOf(ending: string, pattern: string): number {
  const known = signs.find((sign) => sign.ending === ending && sign.pattern.source === pattern);
  if (known) return known.bit;
  if (signs.length > 30) throw new RangeError('more signs than a number has bits');
  const sign = { ending, suffix: `.${ending}`, pattern: new Pattern(pattern), bit: 1 << signs.length };
  signs.push(sign);
  return sign.bit;
}

/** The parameters of the protocols that a decoded payload uses. */
export function protocolParametersIn(fields: readonly Field[]): ReadonlyArray<Readonly<Record<string, Parameter>>> {
  let found = 0;
  for (const { location, path, value } of fields) {
    if (location === 'header') continue;
    for (const { pattern, bit } of signsAt(path)) if ((found & bit) === 0 && pattern.holds(value)) found |= bit;
  }
  if (found === 0) return nothing;
  return wanted
    .filter(({ sets }) => sets.some((bits) => (found & bits) === bits))
    .map(({ protocol }) => protocol.parameters);
}

const nothing: readonly never[] = [];

/** The signs whose field a path ends with. */
const signsAt = oncePerPath(({ text }): readonly Sign[] => {
  const known = signs.filter(({ ending, suffix }) => text === ending || text.endsWith(suffix));
  return known.length === 0 ? nothing : known;
});
