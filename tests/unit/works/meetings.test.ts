import { describe, expect, test } from 'vitest';
import { afterMeeting, metElsewhere } from '../../../utils/core/works/meetings.ts';

const mali = { work: 'mali', title: 'France has bought Mali time', read: '2026-03-12T09:00:00.000Z' };
const convoy = { work: 'convoy', title: 'The night convoy', read: '2026-03-14T09:00:00.000Z' };
const payroll = { work: 'payroll', title: 'After the guns, the payroll', read: '2026-03-20T09:00:00.000Z' };
const key = 'ecowas/bloc';
const absorbed: string[] = [];

describe('what is kept of a sense', () => {
  test('is the work that it was met in last, and the one before', () => {
    const first = afterMeeting(undefined, { key, meeting: mali, absorbed });
    expect(first).toEqual({ key, last: mali });
    const second = afterMeeting(first, { key, meeting: convoy, absorbed });
    expect(second).toEqual({ key, last: convoy, before: mali });
    expect(afterMeeting(second, { key, meeting: payroll, absorbed })).toEqual({ key, last: payroll, before: convoy });
  });

  test('keeps the other work while one is read over and over', () => {
    const later = { ...convoy, read: '2026-04-01T09:00:00.000Z' };
    expect(afterMeeting({ key, last: convoy, before: mali }, { key, meeting: later, absorbed })).toEqual({
      key,
      last: later,
      before: mali,
    });
  });

  test('is not written again on the same day', () => {
    const later = { ...convoy, read: '2026-03-14T18:00:00.000Z' };
    expect(afterMeeting({ key, last: convoy, before: mali }, { key, meeting: later, absorbed })).toBe(undefined);
  });

  test('takes a copy for no other work, once it is known for one', () => {
    const copy = { ...mali, work: 'copy' };
    expect(afterMeeting({ key, last: copy, before: convoy }, { key, meeting: mali, absorbed: ['copy'] })).toEqual({
      key,
      last: mali,
      before: convoy,
    });
  });
});

describe('where a sense was met before', () => {
  test('is never in the work that is read', () => {
    expect(metElsewhere({ key, last: convoy, before: mali }, ['payroll'])).toBe(convoy);
    expect(metElsewhere({ key, last: convoy, before: mali }, ['convoy'])).toBe(mali);
    expect(metElsewhere({ key, last: convoy }, ['convoy'])).toBe(undefined);
  });
});
