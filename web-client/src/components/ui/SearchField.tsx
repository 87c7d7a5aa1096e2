import { TextInput } from '@mantine/core';
import IconSearch from '@tabler/icons-react/dist/esm/icons/IconSearch.mjs';
import { useRouter } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';

const TYPING_PAUSE = 300;

/** The search box of a list: asks the server when the typing pauses, and at once on Enter; `/` leads here. */
export function SearchField({
  label,
  placeholder,
  value,
  onChange,
}: {
  label: string;
  placeholder: string;
  value: string;
  onChange: (value: string) => void;
}) {
  const router = useRouter();
  const [text, setText] = useState(value);
  const [known, setKnown] = useState(value);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const latest = useRef(onChange);
  useEffect(() => {
    latest.current = onChange;
  });
  useEffect(() => () => clearTimeout(timer.current), []);
  if (known !== value) {
    setKnown(value);
    if (text.trim() !== value) setText(value);
  }
  const ask = (next: string) => {
    clearTimeout(timer.current);
    if (next.trim() !== value) latest.current(next.trim());
  };
  const wait = (next: string) => {
    clearTimeout(timer.current);
    const page = router.latestLocation.pathname;
    timer.current = setTimeout(() => {
      // Whoever has opened a row meanwhile must not be brought back to the list.
      if (router.latestLocation.pathname === page) latest.current(next.trim());
    }, TYPING_PAUSE);
  };
  return (
    <TextInput
      className="filter-search"
      type="search"
      data-page-search
      label={label}
      placeholder={placeholder}
      leftSection={<IconSearch size={16} aria-hidden />}
      value={text}
      onChange={(event) => {
        setText(event.currentTarget.value);
        wait(event.currentTarget.value);
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter') ask(text);
      }}
    />
  );
}
