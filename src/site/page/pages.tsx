import { say } from '../../model/sentence/index.js';
import { again } from '../reader.js';
import { useReader, useSaying, Words } from './shell.js';

interface Props {
  readonly total: number;
  /** There are more than so many. */
  readonly more?: boolean;
  readonly offset: number;
  readonly limit: number;
}

/** What comes before and behind a part of a list. */
export const Pages = ({ total, more = false, offset, limit }: Props) => {
  const reader = useReader();
  const saying = useSaying();
  if (total <= limit && offset === 0) return null;
  const before = offset > 0 ? Math.max(0, offset - limit) : null;
  return (
    <nav class="site-pages" aria-label={saying(say('site/pages', {}))}>
      {before !== null && (
        <a href={again(reader, { offset: before || null })} rel="prev">
          <Words of="site/before" />
        </a>
      )}
      <span class="quiet">
        {saying(
          say('site/part', {
            first: String(Math.min(offset + 1, total)),
            last: String(Math.min(offset + limit, total)),
            total: `${total}${more ? '+' : ''}`,
          }),
        )}
      </span>
      {offset + limit < total && (
        <a href={again(reader, { offset: offset + limit })} rel="next">
          <Words of="site/after" />
        </a>
      )}
    </nav>
  );
};
