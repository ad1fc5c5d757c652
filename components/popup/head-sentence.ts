import type { Moment } from '@/utils/core/summary/moment.ts';
import type { Texts } from '../texts.ts';

/** What kind of article it is and when it was written: "Opinion, written five days after French strikes began." */
export function headSentence(
  { isOpinion, moment }: { isOpinion: boolean; moment?: Moment | undefined },
  t: Texts,
): string | undefined {
  if (!moment) return isOpinion ? t('popupOpinion') : undefined;
  return t(isOpinion ? 'popupOpinionWritten' : 'popupWritten', after(moment, t));
}

function after({ days, clause }: Moment, t: Texts): string {
  if (days === 0) return t('popupSameDay', clause);
  if (days === 1) return t('popupDayAfter', clause);
  const word = t('popupSmallNumbers').split(' ')[days - 2];
  return t('popupDaysAfter', word ?? days, clause);
}
