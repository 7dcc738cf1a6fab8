import { useRef } from 'preact/hooks';
import { formatNumber, text } from '../text.ts';

/** Largest file that is read, in bytes. */
const largestFile = 5 * 1024 * 1024;

interface FileButtonProps {
  readonly label: string;
  /** File extensions, such as `.json`. */
  readonly accept: string;
  /** Called with the content of the file. Its errors, and errors of reading the file, are passed to `onFault`. */
  readonly onText: (content: string, name: string) => Promise<unknown> | unknown;
  readonly onFault: (reason: string) => void;
  readonly disabled?: boolean;
  /** Whether several files can be chosen at once: `onText` is then called for each. */
  readonly multiple?: boolean;
  /** Limit: bytes of a file. */
  readonly largest?: number;
}

/** A button that lets the user choose text files, and reads them. */
export function FileButton({
  label,
  accept,
  onText,
  onFault,
  disabled = false,
  multiple = false,
  largest = largestFile,
}: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  const read = async (chosen: HTMLInputElement) => {
    for (const file of [...(chosen.files ?? [])]) {
      try {
        if (file.size > largest) throw new Error(text('file_too_large', formatNumber(largest / 1024 / 1024)));
        await onText(await file.text(), file.name);
      } catch (error) {
        onFault(error instanceof Error ? error.message : String(error));
      }
    }
    chosen.value = ''; // So that the same file can be chosen again.
  };
  return (
    <>
      <button type="button" class="button" disabled={disabled} onClick={() => input.current?.click()}>
        {label}
      </button>
      <input
        ref={input}
        type="file"
        accept={accept}
        multiple={multiple}
        hidden
        tabIndex={-1}
        aria-label={label}
        onChange={(event) => void read(event.currentTarget)}
      />
    </>
  );
}

/**
 * Parses the JSON of a file.
 * @throws Error with a message to show
 */
export function parseJsonFile(content: string): unknown {
  try {
    return JSON.parse(content);
  } catch (error) {
    throw new Error(text('file_no_json', (error as Error).message));
  }
}
