import { describe, expect, test } from 'vitest';
import { pointsBack } from '@/utils/core/summary/points-back.ts';

describe('pointsBack', () => {
  test.each([
    'The former has paid its teachers every month.',
    'The latter, which pays its teachers, has no debt.',
    'The second reason is that nobody audits the ministry.',
    'The first was a loan and the other a gift.',
    'The result is a treasury that nobody trusts.',
    'A better solution would cost half as much.',
    'One such fund pays the teachers of Gao.',
    'One reason is that donors pay late.',
    'Doing so would help the teachers of Gao.',
    'To do so, the ministry needs a register.',
    'Saving it would cost more than a school.',
    'None of these funds has paid a teacher.',
    'Most of them were closed by the spring.',
    'Even so, donors came back within a year.',
    'Even then the ministry had no register.',
    'There the army waits for its pay.',
    'Some are traders who travel in company.',
    'All three have closed their offices in Gao.',
    'Many other officials resigned in the same week.',
    'Other donors closed their offices in Gao.',
    'Two years later the bridge was washed away.',
    'The next day soldiers came to the bridge.',
    'In practice the ministry keeps a veto.',
    'The ministry, however, keeps a veto over every grant.',
    'By the time they had left, they owed a year of pay.',
    'What follows is a list of what was not paid.',
    'There was no mention of his debts to the treasury.',
    'To a stranger they may look like schools.',
    'By the end of the year, they had closed the bridge.',
    'A further delay is expected in the spring.',
    'On the radio he said nothing of the debts.',
    'ECOWAS closed the road to keep him at home.',
  ])('%s', (sentence) => {
    expect(pointsBack(sentence)).toBe(true);
  });

  test.each([
    'The former president owes the treasury a bridge.',
    'The first five years of the fund were its best.',
    'The second coup was worse than the first.',
    'The problem of debt is older than the fund.',
    'The answer to a famine is food.',
    'In response to the famine, donors sent food.',
    'There is no road between the two rivers.',
    'Governments that pay their teachers keep them.',
    'Donors such as Norway pay for the bridges.',
    'Second chances are rare in a ministry.',
    'Still waters flood the road to the school.',
    'Some donors pay their share too late.',
    'In the capital, ministers say that they have paid.',
    'As soon as they return, donors should pay for the bridge.',
    'When they return, donors should pay for the bridge.',
    'Later than planned, the force crossed the bridge.',
    'The army said it would leave the bridge.',
    'In all districts the schools are closed.',
    'A teacher should be paid before she is audited.',
    'Nobody should have to sell his land for a school.',
    'President Diarra said that he would pay the teachers.',
    'Itôguchi is a village without a school.',
  ])('not: %s', (sentence) => {
    expect(pointsBack(sentence)).toBe(false);
  });
});
