/** The article's text set anew: each block as what it is, in its own direction, its terms as buttons. */
import { Fragment } from 'preact';
import type { TermCard } from '@/utils/core/reading.ts';
import type { Piece, SetBlock, SetPart } from '@/utils/core/typeset/set-article.ts';
import { GlossedTerm } from './GlossedTerm.tsx';

export interface ArticleBodyProps {
  parts: readonly SetPart[];
  cards: Readonly<Record<string, TermCard>>;
  /** For each card the number of its note. */
  numbers: ReadonlyMap<string, number>;
}

export function ArticleBody({ parts, ...glosses }: ArticleBodyProps) {
  return parts.map((part) => <Part key={part.blocks[0]?.start} part={part} {...glosses} />);
}

type Glosses = Omit<ArticleBodyProps, 'parts'>;

function Part({ part: { kind, blocks }, ...glosses }: Glosses & { part: SetPart }) {
  const paragraphs = blocks.map((block) => (
    <p key={block.start} dir="auto">
      <Words block={block} {...glosses} />
    </p>
  ));
  switch (kind) {
    case 'heading':
      return blocks.map((block) => (
        <h2 key={block.start} dir="auto">
          <Words block={block} {...glosses} />
        </h2>
      ));
    case 'list-item':
      return (
        <ul>
          {paragraphs.map((paragraph) => (
            <li key={paragraph.key} dir="auto">
              {paragraph}
            </li>
          ))}
        </ul>
      );
    case 'quotation':
      return <blockquote>{paragraphs}</blockquote>;
    case 'caption':
      return (
        <figure>
          <figcaption>{paragraphs}</figcaption>
        </figure>
      );
    case 'editors-note':
      return (
        <div class="editors-note" role="note">
          {paragraphs}
        </div>
      );
    case 'standfirst':
      return <div class="standfirst">{paragraphs}</div>;
    case 'paragraph':
      return paragraphs;
  }
}

function Words({ block, ...glosses }: Glosses & { block: SetBlock }) {
  return block.pieces.map((piece, index) => {
    const shown = <Word piece={piece} {...glosses} />;
    return piece.isBold ? <b key={index}>{shown}</b> : <Fragment key={index}>{shown}</Fragment>;
  });
}

function Word({ piece: { text, mark, lead = '', tail = '' }, cards, numbers }: Glosses & { piece: Piece }) {
  const card = mark && cards[mark.card];
  const number = mark && numbers.get(mark.card);
  if (!card || !number) return <>{lead + text + tail}</>;
  const { start, certain } = mark;
  return <GlossedTerm lemma={text} {...{ start, card, certain, number, lead, tail }} />;
}
