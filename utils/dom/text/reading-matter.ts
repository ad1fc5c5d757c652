import type { Story } from '@/utils/core/detect/detect-article.ts';
import type { ReadingMatter } from './read-text.ts';

/** The story that was found in an outline, in the page's own nodes. @param nodes each at its number in the outline */
export function matterOf({ root, furniture, credits, standfirst }: Story, nodes: readonly Node[]): ReadingMatter {
  return {
    root: nodes[root] as Element,
    furniture: new Set(furniture.map((number) => nodes[number] as Element)),
    credits: credits.map(({ node, start, end }) => ({ node: nodes[node] as Text, start, end })),
    ...(standfirst !== undefined && { standfirst: nodes[standfirst] as Element }),
  };
}
