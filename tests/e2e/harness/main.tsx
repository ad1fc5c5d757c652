/**
 * The overlay's surfaces in the light DOM, where axe sees them: a closed shadow root is to it a page without content,
 * in which nothing can be wrong.
 */
import { render } from 'preact';
import type { ComponentChild } from 'preact';
import asideStyle from '@/components/card/aside.css?inline';
import cardStyle from '@/components/card/card.css?inline';
import controlStyle from '@/components/controls.css?inline';
import noteEditorStyle from '@/components/note/note-editor.css?inline';
import overlayStyle from '@/components/card/overlay.css?inline';
import pinsStyle from '@/components/card/pins.css?inline';
import tokens from '@/assets/tokens.css?inline';
import messages from '@/assets/public/_locales/en/messages.json';
import { Card } from '@/components/card/Card.tsx';
import { Glance } from '@/components/card/Glance.tsx';
import { ListOpener } from '@/components/card/ListOpener.tsx';
import { NoteEditor } from '@/components/note/NoteEditor.tsx';
import { Notice } from '@/components/card/Notice.tsx';
import { PinnedCard } from '@/components/card/PinnedCard.tsx';
import { TermList } from '@/components/card/TermList.tsx';
import { provideTexts, type Texts } from '@/components/texts.ts';
import type { TermCard } from '@/utils/core/reading.ts';
import { mountSample } from './overlay.ts';
import { CARD, MARK, NOTE } from './sample.ts';

const texts: Texts = (key, ...substitutions) =>
  messages[key].message.replaceAll(/\$(\d)/g, (_, number: string) => String(substitutions[Number(number) - 1]));
const nothing = () => undefined;
const uncertain: TermCard = { ...CARD, register: 'contested', spelling: { text: 'Ecowass', usual: 'ECOWAS' } };
const refuse = () => Promise.resolve({ refused: 'disk-full' as const });

const foot = {
  known: false,
  position: { number: 10, of: 12 },
  onPin: nothing,
  onNote: nothing,
  onKnow: nothing,
  onCopy: nothing,
};
const editor = (
  <NoteEditor
    quote="ECOWAS"
    text="Who pays?"
    isStored
    isPrivate={false}
    save={refuse}
    copy={() => Promise.resolve(true)}
    remove={() => Promise.resolve(true)}
    close={nothing}
  />
);
const surfaces: Record<string, ComponentChild> = {
  glance: <Glance lemma="ECOWAS" card={CARD} />,
  card: <Card lemma="ECOWAS" card={CARD} certain notes={[NOTE]} onClose={nothing} {...foot} message="Copied." />,
  'uncertain-card': <Card lemma="Ecowass" card={uncertain} certain={false} notes={[]} onClose={nothing} {...foot} />,
  editor: (
    <Card lemma="ECOWAS" card={CARD} certain notes={[NOTE]} onClose={nothing} {...foot}>
      {editor}
    </Card>
  ),
  list: (
    <>
      <ListOpener count={12} isOpen onOpen={nothing} />
      <TermList terms={[{ mark: MARK, lemma: 'ECOWAS', card: CARD }]} onChoose={nothing} onClose={nothing} />
    </>
  ),
  pinned: <PinnedCard lemma="ECOWAS" card={CARD} certain notes={[NOTE]} onUnpin={nothing} onClose={nothing} />,
  notice: <Notice message="Marked as known." onUndo={nothing} onGone={nothing} takesFocus={false} />,
};

const style = document.createElement('style');
style.textContent = [tokens, controlStyle, cardStyle, overlayStyle, asideStyle, pinsStyle, noteEditorStyle].join('\n');
document.head.append(style);

const { surface = '', theme = 'light' } = Object.fromEntries(new URLSearchParams(location.search));
document.documentElement.dataset['theme'] = theme;
document.body.style.background = theme === 'dark' ? '#121212' : '#fff';
provideTexts(texts);
if (surface === 'overlay') mountSample(texts);
else
  render(
    <main class="gl-overlay" data-theme={theme}>
      <h1 class="gl-hidden">{surface}</h1>
      {surfaces[surface]}
    </main>,
    document.body,
  );
