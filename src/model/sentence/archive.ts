/** What the commands of an archive tell. */
export interface ArchiveHoles {
  readonly 'archive/later-version': never;
  readonly 'archive/record-not-document': never;
  readonly 'archive/missing-library': 'library';
  readonly 'archive/none-there': 'folder';
  readonly 'archive/not-an-archive': 'folder';
  readonly 'archive/folder': 'folder' | 'told';
  readonly 'archive/held': 'folder' | 'process' | 'host';
  readonly 'archive/folder-and-database': never;
  readonly 'archive/database-address': never;
  readonly 'archive/no-server': 'server' | 'why';
  readonly 'archive/database-fault': 'why';
  readonly 'archive/no-document': never;
  readonly 'archive/not-kept': 'name';
  readonly 'archive/add-tally': 'added' | 'replaced' | 'unchanged' | 'failed' | 'others';
  readonly 'archive/removed': 'count';
  readonly 'archive/views-differ': 'views';
  readonly 'archive/differs': 'file' | 'tables';
  readonly 'archive/checked': 'count';
  readonly 'archive/check-failed': 'count' | 'wrong';
  readonly 'archive/nothing-asked': never;
  readonly 'archive/want-date': never;
  readonly 'archive/found': 'count';
  readonly 'archive/found-part': 'count' | 'first' | 'last';
  readonly 'archive/status-documents': 'count';
  readonly 'archive/status-dates': 'first' | 'last';
  readonly 'archive/status-languages': 'languages';
  readonly 'archive/status-rows': 'rows';
  readonly 'archive/status-outdated': 'count';
  readonly 'archive/status-stale': never;
  readonly 'archive/status-size': 'size' | 'version';
}
