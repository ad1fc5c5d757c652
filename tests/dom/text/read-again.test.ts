import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { atOnce } from '@/utils/dom/slices.ts';
import { textReader } from '@/utils/dom/text/read-text.ts';

function open(html: string) {
  document.body.innerHTML = `<div id="root">${html}</div>`;
  const root = document.getElementById('root')!;
  const reader = textReader({ root, furniture: new Set(), credits: [] });
  const text = atOnce(reader.read());
  return { root, text, again: (...changed: Node[]) => atOnce(reader.readAgain(changed)) };
}

const fresh = (root: Element) => atOnce(textReader({ root, furniture: new Set(), credits: [] }).read());

describe('reading again', () => {
  test('reads the paragraph that has changed, and keeps the others as they were', () => {
    const { root, text, again } = open('<p>ECOWAS met.</p><p>The plan was OBE.</p><p>Africom sent maps.</p>');
    const second = root.children[1]!.firstChild as Text;
    second.data = 'The plan was late.';
    const after = again(second);
    expect(after.text).toBe('ECOWAS met.\nThe plan was late.\nAfricom sent maps.');
    expect(after.read[0]).toBe(text.read[0]);
    expect(after.read[2]).toBe(text.read[2]);
  });

  test('finds what was put in and leaves out what was taken away', () => {
    const { root, again } = open('<p>One.</p><ul><li>Two.</li></ul>');
    const item = document.createElement('li');
    item.append('Three.');
    root.lastElementChild!.append(item);
    root.firstElementChild!.remove();
    expect(again(root.lastElementChild!, root).text).toBe('Two.\nThree.');
  });

  test('reads the text of a paragraph that has become part of a line', () => {
    const { root, again } = open('<div>Before <p>ECOWAS</p> after</div>');
    const paragraph = root.querySelector('p')!;
    paragraph.style.display = 'inline';
    expect(again(paragraph).text).toBe('Before ECOWAS after');
  });

  test('reads a closed <details> when it is opened', () => {
    const { root, text, again } = open('<details><summary>Who was asked</summary><p>MNLA officers.</p></details>');
    expect(text.text).toBe('Who was asked');
    const details = root.querySelector('details')!;
    details.open = true;
    expect(again(details.parentNode!).text).toBe('Who was asked\nMNLA officers.');
  });

  test('says the same as a first reading, whatever has changed', () => {
    const words = fc.constantFrom('ECOWAS met. ', 'OBE', ' and ', '\n', '');
    const name = fc.constantFrom('p', 'b', 'div', 'li', 'h2');
    const change = fc.record({ at: fc.nat(), kind: fc.constantFrom('text', 'add', 'remove'), words, name });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(name, words, words), { maxLength: 6 }),
        fc.array(change, { maxLength: 4 }),
        (parts, changes) => {
          const html = parts.map(([tag, inside, after]) => `<${tag}>${inside}</${tag}>${after}`).join('');
          const { root, again } = open(html);
          for (const { at, kind, words: put, name: tag } of changes) {
            const all = [root, ...root.querySelectorAll('*')];
            const element = all[at % all.length]!;
            if (kind === 'add') {
              const child = document.createElement(tag);
              child.append(put);
              element.append(child);
            } else if (kind === 'text') element.append(put);
            else element.firstChild?.remove();
            const after = again(element);
            const { text, blocks } = fresh(root);
            expect({ text: after.text, blocks: after.blocks }).toEqual({ text, blocks });
          }
        },
      ),
      { numRuns: 200 },
    );
  });
});
