import messages from '../../public/_locales/en/messages.json' with { type: 'json' };
import type { MessageLookup } from '../../src/ui/text.ts';

interface Message {
  readonly message: string;
  readonly placeholders?: Readonly<Record<string, { readonly content: string }>>;
}

/** Finds messages as browsers do: `$NAME$` is a placeholder, whose content names a substitution by its number. */
export const lookUp: MessageLookup = (key, substitutions) => {
  const found = (messages as Readonly<Record<string, Message>>)[key];
  return (found?.message ?? '').replace(/\$(\w+)\$/g, (_, name: string) => {
    const { content } = found?.placeholders?.[name.toLowerCase()] ?? { content: '' };
    return substitutions[Number(content.slice(1)) - 1] ?? '';
  });
};
