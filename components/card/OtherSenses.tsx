import type { TermCard } from '@/utils/core/reading.ts';
import { Action } from '../Action.tsx';
import { Lemma } from '../Lemma.tsx';
import { TextAround } from '../TextAround.tsx';
import { useTexts, type TextKey } from '../texts.ts';
import { Unfolding } from './Unfolding.tsx';

const WHY_TEXTS: Record<NonNullable<TermCard['why']>['where'], TextKey> = {
  before: 'cardWhyBefore',
  after: 'cardWhyAfter',
  near: 'cardWhyNear',
  in: 'cardWhyIn',
};

/** Why the form is read in this sense, or that this is uncertain; and its other senses, folded. */
export function OtherSenses({ lemma, card, certain }: { lemma: string; card: TermCard; certain: boolean }) {
  const texts = useTexts();
  const { why, others, language } = card;
  if (certain && !why && others.length === 0) return null;
  return (
    <Unfolding>
      {(isUnfolded, toggle) => (
        <div class="gl-why">
          <p class="gl-label">
            {!certain && <span class="gl-rubric">{texts('cardUncertain')} </span>}
            {certain && why && (
              <>
                <TextAround text={WHY_TEXTS[why.where]}>
                  <i lang={language}>{why.cue}</i>
                </TextAround>{' '}
              </>
            )}
            {others.length > 0 && (
              <Action inline expanded={isUnfolded} onAct={toggle}>
                {others.length === 1 ? texts('cardOtherSense') : texts('cardOtherSenses', others.length)}
              </Action>
            )}
          </p>
          {isUnfolded && (
            <ul class="gl-senses" lang={language}>
              {others.map(({ sense, expansion, gloss }) => (
                <li key={sense}>
                  <i>
                    <Lemma lemma={expansion ?? lemma} />
                  </i>{' '}
                  {gloss}
                </li>
              ))}
            </ul>
          )}
        </div>
      )}
    </Unfolding>
  );
}
