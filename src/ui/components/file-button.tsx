import { formatNumber, text } from '../text.ts';
import { FilePicker } from './file-picker.tsx';

/** Largest file that is read, in bytes. */
const largestFile = 5 * 1024 * 1024;

interface FileButtonProps {
  readonly label: string;
  /** File extensions, such as `.json`. */
  readonly accept: string;
  /**
   * Called with the content and the name of the file. Errors that it throws, and errors of reading the file, are passed
   * to `onFault`.
   */
  readonly onText: (content: string, name: string) => Promise<unknown> | unknown;
  readonly onFault: (reason: string) => void;
  readonly disabled?: boolean;
}

/** A button that lets the user choose a text file, and reads it. */
export function FileButton({ onText, onFault, ...picker }: FileButtonProps) {
  const read = async ([file]: readonly File[]) => {
    if (file === undefined) return;
    try {
      await onText(await readText(file, largestFile), file.name);
    } catch (error) {
      onFault(error instanceof Error ? error.message : String(error));
    }
  };
  return <FilePicker {...picker} onFiles={read} />;
}

/**
 * The text of a file.
 * @param largest limit in bytes
 * @throws Error with a message to show if it is larger, or the browser's error if it cannot be read
 */
export async function readText(file: File, largest: number): Promise<string> {
  if (file.size > largest) throw new Error(text('file_too_large', formatNumber(largest / 1024 / 1024)));
  return file.text();
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
