import { closingTimeWords } from '../../locale/pane/results';

/** The time of day that somebody has typed – 10:45, 10h45, 10.45, 1045, 10 giờ 45 phút, 9h – as '10:45'; '' for nothing, null for what is no time. A browser's own field for times asks for AM or PM on some computers and keeps silent when it is left out. */
export function readClosingTime(text: string): string | null {
  if (text.trim() === '') return '';
  const written = text.normalize('NFC').trim().toLowerCase().replace(FOUR_DIGITS, '$1:$2');
  const [, hour, minute = '0'] = TIME.exec(written) ?? [];
  if (hour === undefined || Number(hour) > 23 || Number(minute) > 59) return null;
  return `${hour}:${minute.padStart(2, '0')}`;
}

const FOUR_DIGITS = /^(\d{2})(\d{2})$/;
const TIME = new RegExp(`^(\\d{1,2})\\s*(?:(?:[:.h]|${closingTimeWords.hour})\\s*(?:(\\d{1,2})\\s*(?:${closingTimeWords.minute})?)?)?$`);
