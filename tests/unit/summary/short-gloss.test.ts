import { expect, test } from 'vitest';
import { shortGloss } from '@/utils/core/summary/short-gloss.ts';

test.for([
  {
    gloss: 'The army captain who led Mali’s coup of March 2012.',
    surface: 'Captain Sonogo',
    expansion: 'Amadou Haya Sanogo',
    short: 'The army captain who led Mali’s coup of March 2012.',
    why: 'is short enough',
  },
  {
    gloss: 'West Africa’s regional bloc for trade and politics, which can also send joint military forces.',
    surface: 'ECOWAS',
    expansion: 'Economic Community of West African States',
    short: 'West Africa’s regional bloc for trade and politics.',
    why: 'ends before a clause that only adds',
  },
  {
    gloss: 'Armed rising in northern Mali from January 2012; its leaders, the MNLA, wanted independence for the north.',
    surface: 'Tuareg rebellion',
    expansion: 'Mali, 2012',
    short: 'Armed rising in northern Mali from January 2012.',
    why: 'ends at a semicolon',
  },
  {
    gloss: 'African force sent to Mali in 2013 with UN leave to help retake the north.',
    surface: 'AFISMA',
    expansion: 'African-led International Support Mission to Mali',
    short: 'African-led International Support Mission to Mali.',
    why: 'cannot be cut, and is told by its expansion',
  },
  {
    gloss: 'The organisation of Africa’s states for politics, peace and trade, based in Addis Ababa.',
    surface: 'African Union',
    expansion: 'African Union',
    short: 'The organisation of Africa’s states for politics, peace and trade, based in Addis Ababa.',
    why: 'has an expansion that the text has already',
  },
  {
    gloss: 'Dry humour: an office whose old work is ending hunts for a reason to stay busy.',
    surface: 'looks for new things to do',
    short: 'Dry humour: an office whose old work is ending hunts for a reason to stay busy.',
    why: 'would mean something else if cut at a colon',
  },
  {
    gloss: 'Penalties against a state, group or person, such as trade bans, frozen money or refused visas.',
    surface: 'sanctions',
    short: 'Penalties against a state, group or person, such as trade bans, frozen money or refused visas.',
    why: 'would mean something else if cut at a comma',
  },
  {
    gloss: 'A ship; a word that sailors and many others have had for her in all ports of the world.',
    surface: 'hull',
    short: 'A ship; a word that sailors and many others have had for her in all ports of the world.',
    why: 'has a first clause too short to say anything',
  },
])('“$surface” $why', ({ short, surface, ...card }) => {
  expect(shortGloss(card, surface)).toBe(short);
});
