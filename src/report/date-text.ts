import { fill, type Language } from '../locale/language';
import { monthNames, reportTexts } from '../locale/report';
import type { MinutesTexts } from './minutes-texts';

/** An ISO day in words ("ngày 20 tháng 5 năm 2025", "20 May 2025"); room to fill it in by hand when the text is no day. */
export function dateText(day: string, language: Language, texts: Pick<MinutesTexts, 'date' | 'dateToFill'> = reportTexts[language].minutes): string {
  const [, year, month, dayOfMonth] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day) ?? [];
  if (year === undefined) return texts.dateToFill;
  const numbers = { year, month: Number(month), day: Number(dayOfMonth), monthName: monthNames[Number(month)] ?? '' };
  if (language === 'en') return fill(texts.date, numbers);
  // Official documents write days below 10 and the months January and February with two digits, so that nothing can be put before them.
  return fill(texts.date, { year, day: String(dayOfMonth), month: numbers.month < 3 ? String(month) : numbers.month });
}

/** A local time '2025-05-20T10:15' as '10:15 20/05/2025', a day alone as '20/05/2025'; any other text as it is. */
export function momentText(moment: string): string {
  const [, year, month, day, time] = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}:\d{2}).*)?$/.exec(moment) ?? [];
  const date = `${day}/${month}/${year}`;
  return year === undefined ? moment : time === undefined ? date : `${time} ${date}`;
}
