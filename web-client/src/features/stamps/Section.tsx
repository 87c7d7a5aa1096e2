import { Title } from '@mantine/core';
import type { ReactNode } from 'react';

/** A part of the page under its heading. */
export function Section({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section aria-labelledby={id}>
      <Title order={2} size="h4" id={id} mt="lg" mb="xs">
        {title}
      </Title>
      {children}
    </section>
  );
}
