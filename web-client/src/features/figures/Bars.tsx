import { BarChart } from '@mantine/charts';
import '@mantine/charts/styles.css';

export interface BarsProps {
  /** What the drawing shows, for those who do not see it; the table below says the same. */
  label: string;
  data: Record<string, string | number>[];
  dataKey: string;
  series: { name: string; label: string; color: string }[];
  stacked?: boolean;
}

/** Bars over a table that says the same in figures. */
export default function Bars({ label, data, dataKey, series, stacked = false }: BarsProps) {
  return (
    <figure className="bars" aria-label={label} role="img">
      <BarChart
        h={280}
        data={data}
        dataKey={dataKey}
        series={series}
        type={stacked ? 'stacked' : 'default'}
        withLegend
        tickLine="y"
        barProps={{ isAnimationActive: false, maxBarSize: 48 }}
      />
    </figure>
  );
}
