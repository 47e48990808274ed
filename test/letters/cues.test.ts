import { describe, expect, test } from 'vitest';
import { citations } from '../../src/locales/fr/citations.js';
import { groups } from '../../src/locales/fr/groups.js';
import { people } from '../../src/locales/fr/people.js';
import { fold } from '../../src/text/fold.js';
import { firstMatch, type Pattern } from '../../src/text/pattern.js';

/** What a rule must match, where the rule carries its proof. */
const examplesOf = (rule: Pattern): readonly string[] => ('matches' in rule ? (rule.matches as readonly string[]) : []);

/** The examples of rules that the detector would not even try, as their text lacks the cue. */
const overlooked = (rules: readonly Pattern[], cue: (text: string) => boolean): string[] =>
  rules.flatMap(examplesOf).filter((example) => !cue(fold(example)));

describe('a cue stands in everything that its rules match', () => {
  const names = (text: string): boolean => firstMatch(groups.nameCue, text) !== null;
  const acronyms = (text: string): boolean => /[A-Z]{2}/.test(text);

  test('names of groups', () => {
    const rules = [...groups.standing, ...groups.conferences].map(({ name }) => name);
    const heads = groups.named.map(({ head }) => head);
    const anaphors = groups.anaphors.map(({ pattern }) => pattern);
    expect(rules.flatMap(examplesOf).length).toBeGreaterThan(10);
    expect(overlooked([...rules, ...heads, ...anaphors], names)).toEqual([]);
  });

  test('acronyms and numbers of groups', () => {
    const shorts = [...groups.standing, ...groups.conferences].map(({ short }) => short);
    const whole = [groups.acronym, groups.regionalAcronym, groups.labelledAcronym];
    expect(overlooked([...shorts, ...whole], acronyms)).toEqual([]);
    const numbered = groups.numbered.map(({ pattern }) => pattern);
    expect(overlooked(numbered, (text) => names(text) || acronyms(text))).toEqual([]);
    expect(overlooked([groups.questions], (text) => text.includes('/'))).toEqual([]);
  });

  test('words for roles', () => {
    const rules = people.roles.map(({ pattern }) => pattern);
    expect(overlooked(rules, (text) => firstMatch(people.roleCue, text) !== null)).toEqual([]);
  });

  test('texts with a number', () => {
    const heads = citations.numbered.map(({ head }) => head);
    expect(overlooked(heads, (text) => firstMatch(citations.numberedCue, text) !== null)).toEqual([]);
    const series = citations.series.map(({ pattern }) => pattern);
    expect(overlooked(series, (text) => firstMatch(citations.seriesCue, text) !== null)).toEqual([]);
  });
});
