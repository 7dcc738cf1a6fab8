import { type Markup, markup } from './markup.ts';

/** A fact and its label. */
export type Fact = readonly [name: string, value: Markup];

/** A list of facts. */
export function factsOf(facts: readonly Fact[]): Markup {
  return markup`<dl class="facts">${facts.map(
    ([name, value]) => markup`<div><dt>${name}</dt><dd>${value}</dd></div>
`,
  )}</dl>`;
}
