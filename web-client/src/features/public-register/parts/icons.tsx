/** Line drawings of the public pages; each says nothing by itself, words stand beside it. */
const LINES = {
  search: 'M4 11a7 7 0 1 0 14 0 7 7 0 1 0-14 0M16 16l5 5',
  clear: 'M6 6l12 12M18 6L6 18',
  camera: 'M3 8h4l2-3h6l2 3h4v12H3zM8.5 13.5a3.5 3.5 0 1 0 7 0 3.5 3.5 0 1 0-7 0',
  filter: 'M4 6h16M7 12h10M10 18h4',
  down: 'M12 4v12M7 11l5 5 5-5M5 20h14',
  print: 'M7 9V3h10v6M7 17H4V9h16v8h-3M7 14h10v7H7z',
  next: 'M9 5l7 7-7 7',
  alert: 'M12 3l9.5 17h-19zM12 10v4.5M12 17.2v.3',
  cloud: 'M4 4l16 16M9 6.5A5.5 5.5 0 0 1 17.5 10 4 4 0 0 1 20 17M6.5 10A4 4 0 0 0 7 18h10',
};

export function Icon({ name, size = 20 }: { name: keyof typeof LINES; size?: number }) {
  return (
    <svg className="icon" width={size} height={size} viewBox="0 0 24 24" aria-hidden="true">
      <path d={LINES[name]} />
    </svg>
  );
}

const PETALS = [
  'M24 6c5 6 7 13 7 19 0 5-3 10-7 13-4-3-7-8-7-13 0-6 2-13 7-19z',
  'M10.5 13c-2 7-1 16 4 21 2 2 5 4 9.5 4.5',
  'M37.5 13c2 7 1 16-4 21-2 2-5 4-9.5 4.5',
  'M2.5 24c2 7 6 12 11 13.5 3 1 7 1.2 10.5 1',
  'M45.5 24c-2 7-6 12-11 13.5-3 1-7 1.2-10.5 1',
];

/** The province's flower, drawn in five strokes. */
export function Lotus({ size }: { size: number }) {
  return (
    <svg className="lotus" width={size} height={(size * 42) / 48} viewBox="0 1 48 42" aria-hidden="true">
      {PETALS.map((petal) => (
        <path key={petal} d={petal} />
      ))}
    </svg>
  );
}

/** A drawing for each product group, where there is no photograph. */
const GROUPS: Record<string, string> = {
  I: 'M8 22h32c0 10-6 16-16 16S8 32 8 22zM14 22c0-6 4-10 10-10s10 4 10 10M24 12V6M24 8c3-3 6-3 8-2-1 3-4 5-8 4',
  II: 'M19 5h10v8l4 7v23H15V20l4-7zM15 26h18M15 36h18M19 9h10',
  III: 'M24 43V18M24 28c-9 0-14-5-14-13 9 0 14 5 14 13zM24 22c0-8 5-13 14-13 0 8-5 13-14 13zM16 43h16',
  IV: 'M8 20h32l-4 22H12zM8 20c4-9 9-14 16-14s12 5 16 14M10 28h28M11 35h26M18 20l2 22M30 20l-2 22',
  V: 'M14 32h20l-3 11H17zM24 32V18M24 18c-3-5-3-9 0-13 3 4 3 8 0 13zM24 18c-6-1-9-4-10-8 5 0 8 3 10 8zM24 18c6-1 9-4 10-8-5 0-8 3-10 8z',
  VI: 'M5 34h38c-3 5-7 8-12 8H17c-5 0-9-3-12-8zM24 34V8M24 10c8 3 12 9 13 19H24M24 14c-5 3-8 8-9 15h9',
};

export function GroupDrawing({ code }: { code: string | null }) {
  const numeral = code?.split('-').pop() ?? '';
  return (
    <svg className="drawing" viewBox="0 0 48 48" aria-hidden="true">
      <path d={GROUPS[numeral] ?? PETALS.join('')} />
    </svg>
  );
}
