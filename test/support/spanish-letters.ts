import type { ParsedCircular } from '../../src/index.js';

export type Circular = ParsedCircular['record'];

/** A letter of the TSB with nothing but a body of its own. */
export const letter = (body: string): string => `Oficina de Normalización de las Telecomunicaciones

Ginebra, 14 de enero de 2030

Ref.:	Circular TSB 41

A las Administraciones de los Estados Miembros de la Unión

Asunto:	Trabajos sobre mareas

Muy Señora mía/Muy Señor mío:

${body}

Atentamente,

Ainhoa Ferreiro
Directora de la Oficina de Normalización de las Telecomunicaciones
`;

export const words = (...parts: readonly (string | null | undefined | false)[]): string =>
  parts.filter((part) => part !== null && part !== undefined && part !== false && part !== '').join(' ');
