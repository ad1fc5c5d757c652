import { beforeEach, expect, test } from 'vitest';
import { controlBefore, returnFocus, standBefore } from '@/entrypoints/aside/focus.ts';

beforeEach(() => {
  document.body.innerHTML = `
    <nav><a href="#nav" id="nav">Devex</a></nav>
    <article>
      <p>It <a href="#a" id="before">began</a> in Mali. <button disabled id="off">Off</button></p>
      <p id="paragraph">This is where <b id="term">Africom</b> comes in.</p>
      <p><a href="#b" id="after">Read on</a></p>
    </article>`;
});

const element = (id: string) => document.getElementById(id) as HTMLElement;
const line = { left: 0, right: 60, top: 100, bottom: 120 };
const term = () => ({ element: element('term'), line });

test('the control before a term is the nearest one that can have focus', () => {
  expect(controlBefore(term())?.id).toBe('before');
});

test('a term inside a link has that link before it', () => {
  element('paragraph').innerHTML = '<a href="#c" id="around"><b id="term">Africom</b></a>';
  expect(controlBefore(term())?.id).toBe('around');
});

test('controls outside the article do not count', () => {
  element('before').remove();
  expect(controlBefore(term())).toBe(undefined);
  expect(standBefore(term())).toBe(false);
});

test('focus goes back to where it was', () => {
  returnFocus(element('after'), term());
  expect(document.activeElement?.id).toBe('after');
});

test('where nothing was focused, the control before the term is focused and blurred again', () => {
  const seen: string[] = [];
  for (const type of ['focus', 'blur']) element('before').addEventListener(type, () => seen.push(type));
  returnFocus(undefined, term());
  expect(seen).toEqual(['focus', 'blur']);
  expect(document.activeElement).toBe(document.body);
});

test('an element that has gone meanwhile does not get the focus', () => {
  const gone = element('after');
  gone.remove();
  returnFocus(gone, term());
  expect(document.activeElement).toBe(document.body);
});
