import { FilePicker } from '../../components/file-picker.tsx';

interface DataFileButtonProps {
  readonly label: string;
  readonly class: string;
  readonly onFiles: (files: readonly File[]) => void;
}

/** A button that opens data files: HARs, reports and baselines. */
export function DataFileButton(props: DataFileButtonProps) {
  return <FilePicker {...props} accept=".har,.json,.gz,.zhar" multiple />;
}
