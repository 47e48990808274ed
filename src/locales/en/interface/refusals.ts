import type { RefusalSentences } from '../../../model/locale/interface/sentences.js';

/** Why something cannot be read or compared, in English. */
export const refusalSentences: RefusalSentences = {
  'unreadable/larger': 'larger than {most} bytes ({bytes}): raise the limit on its size (--max-size) if you trust it',
  'unreadable/over-limit': '{size}, over the limit of {limit}; raise it with --max-size',
  'unreadable/bytes': '{n} bytes',
  'unreadable/kilobytes': '{n} KB',
  'unreadable/megabytes': '{n} MB',
  'unreadable/tracked':
    'tracked changes: {insertions} insertions, {deletions} deletions, {moves} moves; accept or reject them in Word, or choose --track-changes accept or reject',
  'unreadable/empty': 'an empty file: give one with the text of a document',
  'unreadable/binary': 'binary data, no document: give a .docx, .txt or .md file',
  'unreadable/blank': 'nothing but white space: give a file with the text of a document',
  'unreadable/picture': 'a picture: run it through text recognition (OCR) and give the text',
  'unreadable/packed': 'a {kind} archive: unpack it and give the files in it',
  'unreadable/postscript': 'a PostScript file: convert it to text and give the text',
  'unreadable/wordperfect': 'a WordPerfect file: open it in LibreOffice and save it as .docx',
  'unreadable/very-old-word': 'an old Word file (.doc): open it in LibreOffice and save it as .docx',
  'unreadable/old-word':
    'a Word file (.doc) that is damaged or of a kind not known: open it in Word or LibreOffice and save it as .docx',
  'unreadable/old-office': 'an old Office file: open it in Word or LibreOffice and save it as .docx',
  'unreadable/encrypted-office': 'an encrypted Office file: open it with its password and save it as .docx without one',
  'unreadable/excel': 'an Excel file: copy its text into a .docx or .txt file',
  'unreadable/powerpoint': 'a PowerPoint file: copy its text into a .docx or .txt file',
  'unreadable/outlook': 'an Outlook message (.msg): save its text or its attachment and give that',
  'unreadable/locked-pdf': 'a PDF locked with a password: open it and save it without one',
  'unreadable/broken-pdf': 'a damaged or incomplete PDF: ask for the file again, or open it and print it to a new PDF',
  'unreadable/too-much-pdf':
    'a PDF whose parts unpack to more than {limit}; raise the limit with --max-xml if the file is to be trusted',
  'unreadable/heavy-pdf':
    'a PDF on whose pages far more is drawn than a text asks for: print it to a new PDF, or give the file it was made from',
  'unreadable/too-many-pages': 'a PDF of {pages} pages; at most {most} are read: divide it',
  'unreadable/scan': 'a PDF without text, as a scanner makes it: run it through text recognition (OCR) and give that',
  'unreadable/garbled-pdf':
    'a PDF whose fonts do not say which letters they print: run it through text recognition (OCR), or give the Word file it was made from',
  'unreadable/xml': 'an XML file: open it in Word or LibreOffice and save it as .docx',
  'unreadable/tags':
    'tags that are opened and never closed, by the thousand: open the page in a browser and save it anew',
  'unreadable/checksum':
    'damaged file: the checksum of {part} is wrong; ask for the file again, or open it in Word and save it anew',
  'unreadable/too-many-files': 'an archive of {files} files; a Word file has at most {most}: not read',
  'unreadable/twice':
    'an archive that holds {part} twice: which one counts is unclear; ask for the file again, or open it in Word and save it anew',
  'unreadable/leads-outside': 'an archive with a file name that leads outside of it: not read',
  'unreadable/locked': 'a zip archive locked with a password; open it and save its files without one',
  'unreadable/no-list':
    'damaged or incomplete file: its list of parts cannot be read; ask for the file again, or open it in Word and save it anew',
  'unreadable/method':
    '{part} is packed by method {method}, which Word does not use; ask for the file again, or open it in Word and save it anew',
  'unreadable/misplaced':
    'damaged or incomplete file: {part} is not where the archive says; ask for the file again, or open it in Word and save it anew',
  'unreadable/not-unpacked':
    'damaged or incomplete file: {part} cannot be unpacked; ask for the file again, or open it in Word and save it anew',
  'unreadable/wrong-size':
    'damaged or forged file: {part} has not the size that the archive says; ask for the file again, or open it in Word and save it anew',
  'unreadable/too-much-xml':
    'more than {limit} of XML once unpacked; raise the limit with --max-xml if the file is to be trusted',
  'unreadable/encoding': '{part} is written in {encoding}, which no Word file is; open it in Word and save it anew',
  'unreadable/not-encoded': 'damaged file: {part} is not {encoding} text as it says; open it in Word and save it anew',
  'unreadable/xlsx': 'an Excel workbook (.xlsx), not a Word file; copy its text into a .docx or .txt file',
  'unreadable/pptx': 'a PowerPoint presentation (.pptx), not a Word file; copy its text into a .docx or .txt file',
  'unreadable/visio': 'a Visio drawing, not a Word file; copy its text into a .docx or .txt file',
  'unreadable/not-word':
    'not a Word file, or a damaged one: {why}; ask for the file again, or open it in Word or LibreOffice and save it as .docx',
  'unreadable/no-main': 'it names no main part',
  'unreadable/main-missing': 'its main part {part} is missing',
  'unreadable/main-type': 'its main part is declared as {type}',
  'unreadable/no-open-text':
    'not an OpenDocument text, or a damaged one: it holds no text; ask for the file again, or open it in LibreOffice and save it anew',
  'unreadable/ods':
    'an OpenDocument spreadsheet (.ods), not a Word file; open it in Word or LibreOffice and save it as .docx',
  'unreadable/odp':
    'an OpenDocument presentation (.odp), not a Word file; open it in Word or LibreOffice and save it as .docx',
  'unreadable/other-open-document':
    'an OpenDocument file that is no text (a drawing, a formula, a database): copy its text into a .docx, .odt or .txt file',
  'unreadable/old-open-office': 'a file of OpenOffice.org 1 (.sxw): open it in LibreOffice and save it as .odt',
  'unreadable/epub': 'an electronic book (.epub), not a Word file; open it in Word or LibreOffice and save it as .docx',
  'unreadable/zip': 'a zip archive, not a Word file; unpack it and give the documents inside',
  'unreadable/zip-with': 'a zip archive, not a Word file; unpack it and give {file}',
  'unreadable/malformed': 'damaged file: {part} is not well-formed XML ({why}); open it in Word and save it anew',
  'unreadable/doctype': '{part} carries a document type declaration, which no Word file does: not read',
  'unreadable/deep': '{part} nests more than {most} elements, which no Word file does: not read',
  'scope/no-mandate': 'the {side} document has no terms of reference; try --scope all',
  'scope/no-annex': 'the {side} document has no {asked}; it has {there}',
  'scope/no-annexes': 'the {side} document has no {asked}; it has no annexes',
  'scope/left': 'left',
  'scope/right': 'right',
  'translation/same-language':
    'both documents are in one language ({language}); --translation takes two versions of a letter in two languages, leave it out to compare revisions',
  'translation/unknown-language':
    'the {side} document is in a language that is not read; give two versions in languages of --language',
};
