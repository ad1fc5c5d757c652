/**
 * How much each sentence shares with the rest of its article: those that share most say what it is about.
 *
 * Degree centrality (Erkan and Radev 2004, "LexRank"), counted by words and not by pairs of sentences, so that it takes
 * time linear in the length of the article.
 */
import { lazily } from '../lazily.ts';

/** Shorter words are hardly ever what an article is about. */
const words = lazily(() => /\p{L}{4,}/gu);
const STOP_WORDS = new Set(
  (
    'about above after again against almost already also although always among another because been before being between both ' +
    'come could does doing done down during each either else even ever every from further give goes going gone have having here ' +
    'however into itself just know like made make makes many might more most much must neither never next nothing once only other ' +
    'others over perhaps quite rather same says several shall should since some something still such take than that their them ' +
    'then there therefore these they thing things this those though through thus under until upon very want well were what when ' +
    'where whether which while whom whose will with within without would your yours'
  ).split(' '),
);

/** From 0, nothing in common with the rest, to 1, the most that a sentence of this article has. In the order of `sentences`. */
export function centrality(sentences: readonly string[]): number[] {
  const wordsOf = sentences.map(topicWords);
  const holders = new Map<string, number>();
  for (const word of wordsOf.flatMap((each) => [...each])) holders.set(word, (holders.get(word) ?? 0) + 1);
  const degrees = wordsOf.map((each) => {
    let shared = 0;
    for (const word of each) shared += holders.get(word)! - 1;
    return shared / Math.sqrt(Math.max(each.size, 1));
  });
  const highest = degrees.reduce((most, degree) => Math.max(most, degree), 0) || 1;
  return degrees.map((degree) => degree / highest);
}

function topicWords(sentence: string): Set<string> {
  const found = sentence.toLowerCase().match(words()) ?? [];
  return new Set(found.filter((word) => !STOP_WORDS.has(word)));
}
