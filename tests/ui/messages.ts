import german from '../../public/_locales/de/messages.json' with { type: 'json' };
import english from '../../public/_locales/en/messages.json' with { type: 'json' };
import type { MessageLookup } from '../../src/ui/text.ts';

export interface Message {
  readonly message: string;
  readonly placeholders?: Readonly<Record<string, { readonly content: string }>>;
}

export type Language = 'en' | 'de';

export const languages: Readonly<Record<Language, Readonly<Record<string, Message>>>> = { en: english, de: german };

/**
 * Looks up messages as browsers do: `$NAME$` is a placeholder, and its content refers to a substitution by number. A
 * message that the language lacks is in English.
 */
export function lookUpIn(language: Language): MessageLookup {
  return (key, substitutions) => {
    const found = languages[language][key] ?? languages.en[key];
    return (found?.message ?? '').replace(/\$(\w+)\$/g, (_, name: string) => {
      const { content } = found?.placeholders?.[name.toLowerCase()] ?? { content: '' };
      return substitutions[Number(content.slice(1)) - 1] ?? '';
    });
  };
}

export const lookUp: MessageLookup = lookUpIn('en');
