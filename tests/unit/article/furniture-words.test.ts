import { describe, expect, test } from 'vitest';
import { isNotice, isPointer, labelOf, namesFurniture } from '../../../utils/core/article/furniture-words.ts';

describe('headings', () => {
  test.each([
    ['Recommended', 'links'],
    ['Related Topics', 'links'],
    ['More from CGD', 'links'],
    ['Read more:', 'links'],
    ['Topics', 'links'],
    ['About the authors', 'prose'],
    ['DISCLAIMER & PERMISSIONS', 'prose'],
    ['3 comments', 'prose'],
    ['You have 2 free articles left', 'offer'],
    ['Sign up for our newsletter', 'offer'],
  ])('“%s” announces %s', (heading, label) => {
    expect(labelOf(heading)).toBe(label);
  });

  test.each([
    'Topics in the talks',
    'Related costs are the real costs',
    'US caution good, US passivity bad',
    'What’s the post-kinetic political exit plan for Mali?',
    'Recommended doses were not available',
    'About the money',
    'Free articles of association',
  ])('“%s” is a heading of the story', (heading) => {
    expect(labelOf(heading)).toBeUndefined();
  });
});

describe('paragraphs', () => {
  test.each([
    'Log in or sign-up to unlock all of the free news on Devex.',
    'CGD blog posts reflect the views of the authors, drawing on prior research and experience in their areas of expertise.',
    'We use cookies to improve your experience on Devex.',
    'Sign up to this newsletter for an inside look at the biggest stories in global development.',
    'Already a Devex Pro member? Log in.',
  ])('“%s” is a notice', (text) => {
    expect(isNotice(text)).toBe(true);
  });

  test.each([
    'Farmers sign up for the scheme at the town hall, and are paid in the autumn.',
    'The minister’s views do not carry far beyond Bamako.',
    'Members of the junta log the names of those who cross the bridge.',
    'Donors paid to unlock the archive of the ministry, and found it empty.',
    'Subscribers to the fund have promised 450 million dollars.',
  ])('“%s” is story', (text) => {
    expect(isNotice(text)).toBe(false);
  });

  test('a pointer to another page opens with a label', () => {
    expect(isPointer('Related: Who pays when soldiers dig wells?')).toBe(true);
    expect(isPointer('Related costs are the real costs.')).toBe(false);
  });

  test('regions say by their accessible names what they are', () => {
    expect(namesFurniture('Metering')).toBe(true);
    expect(namesFurniture('Article')).toBe(false);
  });
});
