/**
 * The background: finds terms, keeps notes, loads parts. It may be stopped at any moment and keeps nothing of a tab.
 *
 * Every handler is registered synchronously: the worker may be waking for the very message.
 */
import { defineBackground } from '#imports';
import * as z from 'zod/mini';
import { followAddedSites } from './added-sites.ts';
import { answerCommands } from './commands.ts';
import { offerInContextMenu } from './context-menu.ts';
import { answerExplain } from './explain.ts';
import { answerKnowledge } from './knowledge.ts';
import { answerNotes } from './notes.ts';
import { answerParts } from './parts.ts';
import { answerReading } from './reading.ts';
import { renewOpenPages } from './renewal.ts';
import { answerSettings } from './settings.ts';
import { welcomeReaders } from './welcome.ts';

export default defineBackground(() => {
  // Without this, zod tries to compile code, which an extension's policy forbids and reports.
  z.config({ jitless: true });
  answerReading();
  answerNotes();
  answerKnowledge();
  answerSettings();
  answerParts();
  answerExplain();
  answerCommands();
  offerInContextMenu();
  followAddedSites();
  renewOpenPages();
  welcomeReaders();
});
