import { useId } from 'react';

/** The browser's own file button: it is known, works from the keyboard, and needs no library. */
export function FilePick({
  label,
  accept,
  file,
  onPick,
}: {
  label: string;
  accept: string;
  file: File | null;
  onPick: (file: File | null) => void;
}) {
  const id = useId();
  return (
    <div className="file-pick">
      <label htmlFor={id}>{label}</label>
      <input
        key={file ? 'chosen' : 'empty'}
        id={id}
        type="file"
        accept={accept}
        onChange={(event) => onPick(event.currentTarget.files?.[0] ?? null)}
      />
      {file && <strong>{file.name}</strong>}
    </div>
  );
}
