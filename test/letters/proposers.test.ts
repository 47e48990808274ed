import { expect, test } from 'vitest';
import { recordOf } from '../support/letters.js';

/** The head of a conference document: whose proposals they are is no part of their title. */
const head = (
  conference: string,
  document: string,
  proposers: string,
  title: string,
  summary: string,
): string => `${conference}

${document}

**${proposers}**

**${title}**

**${summary}**

1 Introduction

1.1 The text below was agreed in March.
`;

test.each<[string, string, string, string, string]>([
  [
    'World Telecommunication Development Conference (WTDC-31)',
    'Document 24-E',
    'Member States of the Northern Commonwealth (NCC)',
    'Proposals on rural links',
    'Summary: The countries of the North propose to join two Resolutions.',
  ],
  [
    'Conférence mondiale de développement des télécommunications (CMDT-31)',
    'Document 24-F',
    'États Membres de la Communauté du Nord (CNC)',
    'Propositions relatives aux liaisons rurales',
    'Résumé: Les pays du Nord proposent de réunir deux Résolutions.',
  ],
])('%s', async (conference, document, proposers, title, summary) => {
  expect((await recordOf(head(conference, document, proposers, title, summary))).subject).toBe(title);
});
