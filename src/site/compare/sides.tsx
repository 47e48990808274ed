import type { Comparison } from '../../model/comparison.js';
import { say } from '../../model/sentence/index.js';
import { printed } from '../../render/html/printed.js';
import { referenceText } from '../../render/reference.js';
import type { Asked } from '../asked.js';
import { useReader, useSaying, Words } from '../page/shell.js';
import { again, href } from '../reader.js';

interface Props {
  readonly asked: Asked;
  readonly comparison: Comparison;
  /** Both have terms of reference. */
  readonly mandates: boolean;
}

const scopes = ['mandate', 'body', 'all'] as const;

/** Above a comparison: both letters, what of them can be compared, and the same as data. */
export const Sides = ({ asked, comparison, mandates }: Props) => {
  const reader = useReader();
  const saying = useSaying();
  const { scope: names } = reader.words.comparison;
  const { scope } = comparison;
  return (
    <nav class="site-sides" aria-label={saying(say('site/compare', {}))}>
      <p>
        {(['left', 'right'] as const).map((side, at) => {
          const { reference, name } = comparison[side];
          return (
            <>
              {at > 0 && ' \u2192 '}
              <a href={href(reader, `/letter/${asked.letter(side)}`)} lang="">
                {printed((reference && referenceText(reference)) ?? name ?? '\u2013')}
              </a>
            </>
          );
        })}
      </p>
      <ul>
        {scopes
          .filter((each) => each !== 'mandate' || mandates)
          .map((each) => (
            <li>
              {each === scope ? (
                <span aria-current="true">{names[each]}</span>
              ) : (
                <a href={again(reader, { scope: each })}>{names[each]}</a>
              )}
            </li>
          ))}
      </ul>
      <p>
        <Words of="site/also-as" /> <a href={again(reader, {}, 'json')}>JSON</a> {'\u00b7'}{' '}
        <a href={again(reader, {}, 'csv')}>CSV</a>
      </p>
    </nav>
  );
};
