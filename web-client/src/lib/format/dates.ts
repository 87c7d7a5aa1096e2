/** Dates travel as `yyyy-MM-dd`; only what people see and type is `dd/mm/yyyy`. */
export const TIME_ZONE = 'Asia/Ho_Chi_Minh';

export function formatDate(iso: string | null | undefined): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso ?? '');
  return match ? `${match[3]}/${match[2]}/${match[1]}` : '';
}

export function formatTime(instant: string | null | undefined, language: string): string {
  if (!instant) return '';
  return new Intl.DateTimeFormat(language === 'vi' ? 'vi-VN' : 'en-GB', {
    timeZone: TIME_ZONE,
    day: '2-digit',
    month: '2-digit',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  }).format(new Date(instant));
}

/** A typed day and time of day of the province as an instant; null when one is missing or no such moment. */
export function instantOf(day: string, time: string): string | null {
  const match = /^([01]?\d|2[0-3])[:.hg]([0-5]\d)$/i.exec(time.trim());
  const date = parseTypedDate(day);
  return match && date ? `${date}T${match[1]!.padStart(2, '0')}:${match[2]}:00+07:00` : null;
}

/** The time of day in the province, as it is typed. */
export const timeOfDay = (now: Date = new Date()): string =>
  new Intl.DateTimeFormat('en-GB', { timeZone: TIME_ZONE, hour: '2-digit', minute: '2-digit' }).format(now);

/** "Thứ Ba", "Tuesday". */
export function formatWeekday(iso: string, language: string): string {
  const name = new Intl.DateTimeFormat(language === 'vi' ? 'vi-VN' : 'en-GB', {
    timeZone: 'UTC',
    weekday: 'long',
  }).format(new Date(`${iso}T00:00:00Z`));
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** Reads what people type from paper: dd/mm/yyyy, d-m-yyyy, ddmmyyyy, or ISO; null when it is no day of the calendar. */
export function parseTypedDate(text: string): string | null {
  const trimmed = text.trim();
  const match =
    /^(\d{1,2})[/.\- ](\d{1,2})[/.\- ](\d{4})$/.exec(trimmed) ?? /^(\d{2})(\d{2})(\d{4})$/.exec(trimmed);
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(trimmed);
  const [year, month, day] = iso
    ? [Number(iso[1]), Number(iso[2]), Number(iso[3])]
    : [Number(match?.[3]), Number(match?.[2]), Number(match?.[1])];
  if (!match && !iso) return null;
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists =
    date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists && year >= 1900 ? date.toISOString().slice(0, 10) : null;
}

/** Today in the province, whatever clock the machine keeps. */
export function today(now: Date = new Date()): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: TIME_ZONE }).format(now);
}

export function addDays(iso: string, days: number): string {
  const date = new Date(`${iso}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}
