/** The popup in a browser that answers as a test says. */
import { act } from 'preact/test-utils';
import { vi } from 'vitest';
import { Popup, type PopupWiring } from '@/entrypoints/popup/Popup.tsx';
import type { FoundSite } from '@/entrypoints/popup/use-addable-site.ts';
import type { PopupTab } from '@/entrypoints/popup/watch-page.ts';
import { changeSettings } from '@/utils/core/change-settings.ts';
import type { PageState } from '@/utils/platform/protocol.ts';
import { mali } from './mali.ts';
import { mount } from './mount.tsx';

/** Lets time pass, by timers that are not the real ones. */
export const pass = (milliseconds: number) =>
  act(async () => {
    await vi.advanceTimersByTimeAsync(milliseconds);
  });

/** A browser with one tab: what its script answers, one answer per question, the last for ever. */
export function browserWith(answers: (PageState | undefined | Promise<PageState>)[], tab?: PopupTab, site?: FoundSite) {
  const questions = [...answers];
  let tell: Parameters<PopupWiring['onChanged']>[0] | undefined;
  const wiring = {
    askPage: vi.fn(async () => (questions.length > 1 ? questions.shift() : questions[0])),
    countChanges: async () => 0,
    findTab: async () => tab,
    showTerm: vi.fn(async () => true),
    showPassage: vi.fn(async () => true),
    open: vi.fn(async () => undefined),
    read: vi.fn(async () => undefined),
    copy: vi.fn<PopupWiring['copy']>(async () => true),
    readAgain: vi.fn<PopupWiring['readAgain']>(async () => undefined),
    reload: vi.fn(async () => undefined),
    explain: vi.fn<PopupWiring['explain']>(async () => 'explained'),
    reloadToExplain: vi.fn(async () => undefined),
    findSite: vi.fn<PopupWiring['findSite']>(async () => site),
    addSite: vi.fn<PopupWiring['addSite']>(async () => true),
    removeSite: vi.fn<PopupWiring['removeSite']>(async () => true),
    getSettings: vi.fn(async () => mali.reading.settings),
    changeSettings: vi.fn<PopupWiring['changeSettings']>(async (change) =>
      changeSettings(mali.reading.settings, change),
    ),
    onChanged: (listener) => void (tell = listener),
  } satisfies PopupWiring;
  mount(<Popup wiring={wiring} />);
  return { wiring, changed: (kind: 'notes' | 'settings') => act(() => tell?.(kind)) };
}
