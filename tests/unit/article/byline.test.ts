import { describe, expect, test } from 'vitest';
import { readByline, readContributor } from '../../../utils/core/article/byline.ts';
import { isEditorsNote } from '../../../utils/core/article/editors-note.ts';

describe('bylines', () => {
  test.each([
    ['By Michael Igoe // 13 July 2022', ['Michael Igoe']],
    ['By Michael Igoe and Adva Saldinger | July 13, 2022', ['Michael Igoe', 'Adva Saldinger']],
    ['By Sophie Edwards, Amruta Byatnal & Jean de la Croix', ['Sophie Edwards', 'Amruta Byatnal', 'Jean de la Croix']],
    ['Todd Moss // 16 January 2013', ['Todd Moss']],
    ['Posted by Todd Moss on January 16, 2013', ['Todd Moss']],
    ['By Devex Editor // 17 January 2013', ['Devex Editor']],
    ['By: Mary-Jane O’Connor', ['Mary-Jane O’Connor']],
  ])('reads “%s”', (line, authors) => {
    expect(readByline(line)).toEqual({ authors });
  });

  test('keeps the publisher apart from the author', () => {
    expect(readByline('By Michael Standaert, North Dakota News Cooperative')).toEqual({
      authors: ['Michael Standaert'],
      publisher: 'North Dakota News Cooperative',
    });
  });

  test.each([
    'By Tuesday the junta had lost the north.',
    'Todd Moss',
    'By the time French planes arrived, Konna had fallen.',
    'News // Opinion',
  ])('takes “%s” for no byline', (line) => {
    expect(readByline(line)).toBeUndefined();
  });
});

describe('the writer that an editor’s note names', () => {
  test.each([
    [
      'EDITOR’S NOTE: The United States needs to “aggressively rethink” its assistance, argues Todd Moss, vice president for programs. The process, he adds, should begin with honesty.',
      'Todd Moss',
    ],
    [
      'Editor’s note: Nancy Birdsall, president of the Center for Global Development, argues that aid can work.',
      'Nancy Birdsall',
    ],
    ['The United States should wait, writes CGD senior fellow Charles Kenny.', 'Charles Kenny'],
    ['Aid to Mali must change, says Center for Global Development’s Todd Moss.', 'Todd Moss'],
  ])('is found in “%s”', (note, name) => {
    expect(readContributor(note)).toBe(name);
  });

  test.each([
    'Editor’s note: The Center for Global Development argues that the United States should wait.',
    'Editor’s note: This article was updated to correct a figure.',
  ])('is not invented for “%s”', (note) => {
    expect(readContributor(note)).toBeUndefined();
  });

  test('knows an editor’s note however it is set', () => {
    expect(isEditorsNote('EDITOR’S NOTE: The United States')).toBe(true);
    expect(isEditorsNote("Editors' note: A few excerpts")).toBe(true);
    expect(isEditorsNote('Editors noted the change')).toBe(false);
  });
});
