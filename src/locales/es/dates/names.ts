import type { DateLocale } from '../../../model/locale/dates.js';

/** Every form of a month, the longer before those that begin like it. */
export const monthNames =
  'enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|setiembre|octubre|noviembre|diciembre|' +
  'ene|feb|mar|abr|may|jun|jul|ago|sept|sep|set|oct|nov|dic';
export const weekdayNames = 'lunes|martes|miercoles|jueves|viernes|sabado|domingo';

/** The days of a month in words. */
export const dayNames =
  'primero|treinta y uno|treinta|veintiuno|veintidos|veintitres|veinticuatro|veinticinco|veintiseis|veintisiete|veintiocho|veintinueve|veinte|' +
  'dieciseis|diecisiete|dieciocho|diecinueve|diez|once|doce|trece|catorce|quince|' +
  'uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve';

/** A month and no longer word; a year may be glued to it. */
export const month = `(?<month>${monthNames})(?!\\p{L})\\.?`;
export const year = '(?<year>(?:1[89]|20)\\d{2})(?!\\d)';
export const halfDay =
  '(?: *\\((?:por la |de la |a )?(?:manana|tarde|noche|mediodia)[^()]{0,20}\\)|,? +por la (?:manana|tarde|noche))?';
export const weekday = `(?: *(?:${weekdayNames})(?!\\p{L}),?)?`;

/** By folded, lower-case form; Roman figures are months too. */
export const months: DateLocale['months'] = {
  enero: 1,
  ene: 1,
  febrero: 2,
  feb: 2,
  marzo: 3,
  mar: 3,
  abril: 4,
  abr: 4,
  mayo: 5,
  may: 5,
  junio: 6,
  jun: 6,
  julio: 7,
  jul: 7,
  agosto: 8,
  ago: 8,
  septiembre: 9,
  setiembre: 9,
  sept: 9,
  sep: 9,
  set: 9,
  octubre: 10,
  oct: 10,
  noviembre: 11,
  nov: 11,
  diciembre: 12,
  dic: 12,
  i: 1,
  ii: 2,
  iii: 3,
  iv: 4,
  v: 5,
  vi: 6,
  vii: 7,
  viii: 8,
  ix: 9,
  x: 10,
  xi: 11,
  xii: 12,
};

export const weekdays: DateLocale['weekdays'] = {
  lunes: 1,
  martes: 2,
  miercoles: 3,
  jueves: 4,
  viernes: 5,
  sabado: 6,
  domingo: 7,
};

/** Numbers of days, hours and minutes in words, and what scans print for `1`. */
export const numberWords: DateLocale['numberWords'] = {
  l: 1,
  i: 1,
  primero: 1,
  una: 1,
  uno: 1,
  dos: 2,
  tres: 3,
  cuatro: 4,
  cinco: 5,
  seis: 6,
  siete: 7,
  ocho: 8,
  nueve: 9,
  diez: 10,
  once: 11,
  doce: 12,
  trece: 13,
  catorce: 14,
  quince: 15,
  dieciseis: 16,
  diecisiete: 17,
  dieciocho: 18,
  diecinueve: 19,
  veinte: 20,
  veintiuno: 21,
  veintidos: 22,
  veintitres: 23,
  veinticuatro: 24,
  veinticinco: 25,
  veintiseis: 26,
  veintisiete: 27,
  veintiocho: 28,
  veintinueve: 29,
  treinta: 30,
  'treinta y uno': 31,
  'y media': 30,
  'y cuarto': 15,
  'y treinta': 30,
};
