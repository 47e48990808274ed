import { withUnionCode } from '../../text/union-code.js';

/** Bodies that letters in other languages than English call by other letters: one body has one code. */
const unionCodes: Readonly<Record<string, string>> = {
  AMNT: 'WTSA',
  FMPT: 'WTPF',
  CMNT: 'WTSC',
  CMDT: 'WTDC',
  CMR: 'WRC',
  CMTI: 'WCIT',
  AR: 'RA',
  CRR: 'RRC',
  RPC: 'CPM',
  GCNT: 'TSAG',
  GANT: 'TSAG',
  GCR: 'RAG',
  GAR: 'RAG',
  GCDT: 'TDAG',
  GADT: 'TDAG',
  CE: 'SG',
  GT: 'WP',
  GTC: 'CWG',
};

/** `GTC-COP` is `CWG-COP`, `AMNT-24/12` is `WTSA-24/12`: capitals in, capitals out. */
export const inUnionCode = (code: string): string => withUnionCode(code, unionCodes);
