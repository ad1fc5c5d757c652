import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { atOnce } from '@/utils/dom/slices.ts';
import { textReader, type ReadingMatter } from '@/utils/dom/text/read-text.ts';

const readText = (matter: ReadingMatter) => atOnce(textReader(matter).read());

function read(html: string, furniture = '[data-furniture]') {
  document.body.innerHTML = `<div id="root">${html}</div>`;
  const root = document.getElementById('root')!;
  return readText({ root, furniture: new Set(root.querySelectorAll(furniture)), credits: [] });
}

describe('readText', () => {
  test('joins inline elements into one word', () => {
    expect(read('<p>When E<b>COW</b>AS deploys</p>').text).toBe('When ECOWAS deploys');
  });

  test('parts blocks by a line break and drops the white space of the markup', () => {
    const { text, blocks } = read(
      '\n <h2> After  the\n fighting </h2>\n <p>Then what?</p><ul><li>One</li><li>Two</li></ul>',
    );
    expect(text).toBe('After the fighting\nThen what?\nOne\nTwo');
    expect(blocks.map((block) => block.kind)).toEqual(['heading', 'paragraph', 'list-item', 'list-item']);
  });

  test('parts words at one line break, and paragraphs at two', () => {
    const { text, blocks } = read(
      '<div><b>Editor\u2019s note:</b> Cut.<br> <br>Roads<br>and wells.<br><br><br>Clinics.</div>',
    );
    expect(text).toBe("Editor's note: Cut.\nRoads and wells.\nClinics.");
    expect(blocks.map(({ kind }) => kind)).toEqual(['editors-note', 'paragraph', 'paragraph']);
  });

  test('levels soft hyphens, zero-width characters, no-break spaces and hyphens, and curly quotes', () => {
    expect(read('<p>Al\u2011Qaeda\u2019s ECO\u00ADWAS\u200B and\u00A0 \u201Cpost\u2011kinetic\u201D</p>').text).toBe(
      `Al-Qaeda's ECOWAS and "post-kinetic"`,
    );
  });

  test('gives a passage back in the typography of the page', () => {
    const page = read('<p>What\u2019s gone <em>wrong</em>\u00A0in ECO\u00ADWAS</p><p>Next</p>');
    expect(page.sourceOf(0, page.text.length)).toBe('What\u2019s gone wrong in ECOWAS Next');
  });

  test('gives it back offset for offset, whatever was left out', () => {
    const page = read(
      '<p>What\u2019s  gone<br><code>x</code> wrong in\n ECO\u00ADWAS <code>y</code> \u201Cnow\u201D</p><p>Next</p>',
    );
    const typeset = page.typesetOf(0, page.text.length);
    expect(page.text).toBe('What\'s gone \uFFFC wrong in ECOWAS \uFFFC "now"\nNext');
    expect(typeset).toBe('What\u2019s gone   wrong in\nECOWAS   \u201Cnow\u201D Next');
    expect(typeset).toHaveLength(page.text.length);
    const start = page.text.indexOf('ECOWAS');
    expect(page.typesetOf(start, start + 6)).toBe('ECOWAS');
  });

  test.each([
    ['code', '<p>Run <code>ECOWAS</code> now</p>', 'Run \uFFFC now'],
    ['form fields', '<p>Type <input value="ECOWAS"><textarea>ECOWAS</textarea>here</p>', 'Type \uFFFChere'],
    ['editable regions', '<p>Before</p><div contenteditable>ECOWAS</div><p>after</p>', 'Before\nafter'],
    ['hidden content', '<p>Seen</p><p hidden>ECOWAS</p><p style="display:none">ECOWAS</p>', 'Seen'],
    ['content hidden from assistive technology', '<p>Seen <span aria-hidden="true">ECOWAS</span>too</p>', 'Seen too'],
    [
      'noscript, svg, math and templates',
      '<p>A</p><noscript>ECOWAS</noscript><svg><text>ECOWAS</text></svg><math><mi>AU</mi></math><template>ECOWAS</template>',
      'A',
    ],
    ['footnote marks', '<p>ECOWAS<sup>12</sup> and CO<sub>2</sub></p>', 'ECOWAS\uFFFC and CO2'],
    ['furniture', '<p>One</p><aside data-furniture>ECOWAS</aside><p>Two</p>', 'One\nTwo'],
  ])('leaves out %s', (_, html, expected) => {
    expect(read(html).text).toBe(expected);
  });

  test('leaves out a photo credit at the end of a caption', () => {
    document.body.innerHTML = '<figcaption>Soldiers in Mali. Photo by: U.S. Army Africa</figcaption>';
    const root = document.querySelector('figcaption')!;
    const node = root.firstChild as Text;
    const credits = [{ node, start: 18, end: node.data.length }];
    expect(readText({ root, furniture: new Set(), credits }).text).toBe('Soldiers in Mali.');
  });

  test('a line break parts words, and closes a run-in title', () => {
    const { text, blocks } = read(
      '<p><strong>Caution good, passivity bad</strong><br>\nThe challenge is to find a role.</p>',
    );
    expect(text).toBe('Caution good, passivity bad The challenge is to find a role.');
    expect(blocks).toEqual([{ start: 0, end: 60, kind: 'paragraph', opensSection: true, runInEnd: 27 }]);
  });

  test('a bold word at the start of a sentence opens no section, a bold question does', () => {
    expect(read('<p><b>ECOWAS</b> met.</p>').blocks[0]).toMatchObject({ opensSection: false });
    expect(read('<p><b>What next?</b> ECOWAS met.</p>').blocks[0]).toMatchObject({ opensSection: true, runInEnd: 10 });
  });

  test("an editor's note is told from the author's words", () => {
    expect(read('<p><strong>EDITOR\u2019S NOTE:</strong> A few excerpts:</p>').blocks[0]).toMatchObject({
      kind: 'editors-note',
      opensSection: false,
    });
  });

  test('survives a form whose fields are named like the properties of nodes', () => {
    expect(read('<form><input name="lastChild"><input name="childNodes"><p>ECOWAS</p></form>').text).toBe('ECOWAS');
  });

  test('an offset leads to a place and back, whatever the text', () => {
    const piece = fc.stringMatching(/^[a-c \n\u00AD\u200B\u00A0\u2019\u2011<>é😀]{0,12}$/u);
    const element = fc.constantFrom('p', 'b', 'span', 'li', 'code', 'h2');
    fc.assert(
      fc.property(fc.array(fc.tuple(element, piece, piece), { maxLength: 12 }), fc.nat(), fc.nat(), (parts, a, b) => {
        const root = document.createElement('div');
        document.body.replaceChildren(root);
        for (const [name, inside, after] of parts) {
          const child = document.createElement(name);
          child.append(inside);
          root.append(child, after);
        }
        const page = readText({ root, furniture: new Set(), credits: [] });
        const start = a % (page.text.length + 1);
        const end = start + (b % (page.text.length - start + 1));
        const place = page.placeOf(start, end);
        const passage = page.text.slice(start, end);
        if (!place) {
          expect(passage).toMatch(/^[\s\uFFFC]*$/u);
          return;
        }
        const back = page.offsetOf(place.startContainer, place.startOffset)!;
        const backEnd = page.offsetOf(place.endContainer, place.endOffset)!;
        // Only separators, which stand for nothing in the page, may be lost on the way.
        expect(page.text.slice(start, back)).toMatch(/^[\s\uFFFC]*$/u);
        expect(page.text.slice(backEnd, end)).toMatch(/^[\s\uFFFC]*$/u);
        expect(backEnd).toBeGreaterThan(back);
      }),
      { numRuns: 400 },
    );
  });
});
