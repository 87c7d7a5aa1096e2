import { Skeleton } from '@mantine/core';
import { lazy, Suspense } from 'react';
import type { BarsProps } from './Bars';

const Bars = lazy(() => import('./Bars'));

/** A drawing comes after the figures that it draws. */
export const Chart = (props: BarsProps) => (
  <Suspense fallback={<Skeleton h={280} />}>
    <Bars {...props} />
  </Suspense>
);
