import { describe, expect, test } from 'vitest';
import { isDateLine, parseDate } from '../../../utils/core/article/parse-date.ts';

describe('dates as pages write them', () => {
  test.each([
    ['2013-01-17T00:00:00Z', '2013-01-17'],
    ['2013-01-16T23:30:00-05:00', '2013-01-16'],
    ['17 January 2013', '2013-01-17'],
    ['By Michael Igoe // 13 July 2022', '2022-07-13'],
    ['January 16, 2013', '2013-01-16'],
    ['Wednesday, January 16th, 2013 - 10:30', '2013-01-16'],
    ['Jan. 16, 2013', '2013-01-16'],
    ['Wed, 16 Jan 2013 10:00:00 +0000', '2013-01-16'],
    ['16 Sept. 2013', '2013-09-16'],
    ['17/01/2013', '2013-01-17'],
    ['01/17/2013', '2013-01-17'],
    ['17.01.2013', '2013-01-17'],
    ['2013/1/16', '2013-01-16'],
    ['05/05/2013', '2013-05-05'],
    ['January 2013', '2013-01'],
    ['2013-01', '2013-01'],
    ['May 2019', '2019-05'],
    ['Updated 14 July 2022 | Published 13 July 2022', '2022-07-13'],
    ['29 February 2012', '2012-02-29'],
  ])('reads “%s” as %s', (text, date) => {
    expect(parseDate(text)).toBe(date);
  });

  test.each([
    '03/04/2013',
    '31 February 2013',
    '29 February 2013',
    '0 January 2013',
    '-1 January 2013',
    '2013-13-01',
    '2013-00-10',
    '1970-01-01T00:00:00Z',
    '0001-01-01',
    'last week',
    'March 22',
    '2013',
    'Updated 14 July 2022',
    '',
  ])('reads no date from “%s”', (text) => {
    expect(parseDate(text)).toBeUndefined();
  });

  test('knows a line that is nothing but a date', () => {
    expect(isDateLine('January 16, 2013')).toBe(true);
    expect(isDateLine('Published on Wednesday, 16 January 2013 at 10:30 GMT')).toBe(true);
    expect(isDateLine('On 16 January 2013 France sent ground troops')).toBe(false);
    expect(isDateLine('Bamako')).toBe(false);
  });
});
