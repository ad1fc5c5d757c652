import { formatDate, type PartialDate } from '@/utils/core/dates.ts';
import { formatSpan } from './date-span.ts';

/** When something happened or held, readable by machines too. */
export function FactDate({ from, until }: { from?: PartialDate; until?: PartialDate }) {
  const only = from === until || !until ? from : !from ? until : undefined;
  if (only) return <time dateTime={only}>{formatDate(only)}</time>;
  if (!from || !until) return null;
  const [begin, dash, end] = formatSpan(from, until);
  return (
    <>
      <time dateTime={from}>{begin}</time>
      {dash}
      <time dateTime={until}>{end}</time>
    </>
  );
}
