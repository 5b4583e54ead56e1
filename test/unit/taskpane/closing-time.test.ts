import { readClosingTime } from '../../../src/taskpane/results/closing-time';

test.each([
  ['10:45', '10:45'], ['9:05', '9:05'], [' 10h45 ', '10:45'], ['10.45', '10:45'], ['1045', '10:45'], ['0905', '09:05'], ['10 giờ 45 phút', '10:45'],
  ['10 giơ\u0300 45', '10:45'], ['9h', '9:00'], ['9', '9:00'], ['17 giờ', '17:00'], ['23:59', '23:59'], ['', ''], ['  ', ''],
])('%j is %j', (text, time) => {
  expect(readClosingTime(text)).toBe(time);
});

test.each(['24:00', '10:60', 'trưa', '10:45 SA', '10-45', '-1', '10:4a', '104', '=1+1'])('%j is no time of day', (text) => {
  expect(readClosingTime(text)).toBeNull();
});
