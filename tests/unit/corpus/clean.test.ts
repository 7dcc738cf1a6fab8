import { describe, expect, test } from 'vitest';
import { Dice } from '../../../accuracy/dice.ts';
import { type Body, bodySize, type Observation } from '../../../src/observe/observation.ts';
import { failingIban, gtin13, luhnDigits, passesLuhn } from '../../corpus/clean/check-digits.ts';
import { templates } from '../../corpus/clean/templates/index.ts';
import { temptations } from '../../corpus/clean/temptations/index.ts';
import { cleanObservations, cleanPayloads } from '../../corpus/clean.ts';

const contentOf = (body: Body) => {
  if (body.kind === 'bytes') return Buffer.from(body.bytes).toString('base64');
  return body.kind === 'form' ? JSON.stringify(body.entries) : '';
};
const sentOf = ({ method, url, headers, body }: Observation) => JSON.stringify([method, url, headers, contentOf(body)]);

describe('the clean corpus', () => {
  const payloads = [...cleanPayloads()];
  const occurrences = new Map<string, number>();
  for (const { baits } of payloads)
    for (const name of new Set(baits.map((bait) => bait.name))) occurrences.set(name, (occurrences.get(name) ?? 0) + 1);

  test('has at least five thousand different payloads from at least forty templates', () => {
    expect(payloads.length).toBeGreaterThanOrEqual(5000);
    expect(new Set(payloads.map(({ observation }) => sentOf(observation))).size).toBe(payloads.length);
    expect(new Set(payloads.map(({ observation }) => observation.id)).size).toBe(payloads.length);
    expect(templates.length).toBeGreaterThanOrEqual(40);
    expect(new Set(payloads.map(({ template }) => template))).toEqual(new Set(templates.map(({ name }) => name)));
  });

  test('has temptations in every payload, of at least sixty kinds, each at least twenty times', () => {
    expect(payloads.filter(({ baits }) => baits.length === 0)).toEqual([]);
    expect(occurrences.size).toBeGreaterThanOrEqual(60);
    expect([...occurrences].filter(([, count]) => count < 20)).toEqual([]);
    const all = temptations.filter(({ contested }) => contested === undefined).map(({ name }) => name);
    expect(all.filter((name) => !occurrences.has(name))).toEqual([]);
    expect(new Set(all).size).toBe(all.length);
  });

  test('is the same for the same seed, and different for another', () => {
    const some = (seed: number) => [...cleanObservations(200, seed)].map(sentOf);
    expect(some(1)).toEqual(payloads.slice(0, 200).map(({ observation }) => sentOf(observation)));
    const first = some(1);
    expect(some(2).filter((sent, at) => sent === first[at])).toEqual([]);
  });

  test('contains debatable values only on request', () => {
    expect(payloads.flatMap(({ baits }) => baits).filter(({ contested }) => contested)).toEqual([]);
    const asked = [...cleanPayloads(500, 1, { contested: true })];
    expect(asked.flatMap(({ baits }) => baits).some(({ contested }) => contested)).toBe(true);
  });

  test('contains only payloads that can be sent', () => {
    const unsendable = payloads.filter(({ observation: { url, method, body } }) => {
      const { protocol } = new URL(url);
      return !/^(?:https|wss):$/.test(protocol) || (method === 'GET' && protocol === 'https:' && bodySize(body) > 0);
    });
    expect(unsendable).toEqual([]);
  });
});

describe('the numbers in the clean corpus', () => {
  const dice = new Dice(7, 0);
  const many = Array.from({ length: 200 }, (_, at) => at);

  test("pass or fail Luhn's check as requested", () => {
    expect(passesLuhn('4111111111111111')).toBe(true);
    expect(many.every(() => passesLuhn(luhnDigits(dice, '4', 16, true)))).toBe(true);
    expect(many.some(() => passesLuhn(luhnDigits(dice, '4', 16, false)))).toBe(false);
  });

  test('include IBANs that fail their check, and numbers in the form of an EAN', () => {
    const remainder = (text: string) =>
      [...text.slice(4), ...text.slice(0, 4)].reduce((rest, character) => {
        const value = Number.parseInt(character, 36);
        return (rest * (value > 9 ? 100 : 10) + value) % 97;
      }, 0);
    expect(remainder('DE89370400440532013000')).toBe(1);
    const ibans = many.flatMap(() => (['DE', 'AT', 'NL', 'GB'] as const).map((country) => failingIban(dice, country)));
    expect(ibans.filter((iban) => remainder(iban) === 1)).toEqual([]);
    expect(
      ibans.filter((iban) => !/^(?:DE\d{20}|AT\d{18}|NL\d\d[A-Z]{4}\d{10}|GB\d\d[A-Z]{4}\d{14})$/.test(iban)),
    ).toEqual([]);
    expect(gtin13(dice, '978')).toMatch(/^978\d{10}$/);
  });
});
