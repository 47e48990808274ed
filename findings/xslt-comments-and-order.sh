#!/usr/bin/env bash
# A comment in a paragraph becomes the word `undefined`, the space between two marked words goes, and sections come in another order.
#
# Guess:    the value of an element is its text, comments apart (XPath 1.0, 5.2); what is matched or copied keeps a space that stands between two elements, as
#           xslt-processor's own documentation says; `//section` gives the sections in the order of the document.
# Seen:     xslt-processor 5.1.2 gives `aundefinedb` for a paragraph with a comment between `a` and `b`, copies `<b>Rec.</b> <b>5</b>` as `<b>Rec.</b><b>5</b>`
#           and gives sections level by level: 1, 4, 2, 3 for 4 behind 1, which holds 2, which holds 3. With `descendant::` they are in order. xpath 0.0.34
#           has text and order right. Open issues of the package speak of the order of what is written, not of what is selected.
# Matters:  Akoma Ntoso has editors' comments in paragraphs, references side by side, and articles within sections within chapters.
# 2026-11-30, Node 20.20.2.
set -uo pipefail
folder=$(mktemp -d) && trap 'rm -rf "$folder"' EXIT && cd "$folder" || exit 2
echo '{ "type": "module" }' >package.json
npm install --silent --no-audit --no-fund --ignore-scripts @xmldom/xmldom@0.9.12 xpath@0.0.34 xslt-processor@5.1.2 >&2 || exit 2
cat >seen.js <<'JS'
import { DOMParser } from '@xmldom/xmldom';
import xpath from 'xpath';
import { XmlParser, Xslt } from 'xslt-processor';

const comment = '<p>a<!-- to be checked -->b</p>';
const space = '<p>see <b>Rec.</b> <b>5</b></p>';
const sections = '<d><s n="1"><s n="2"><s n="3"/></s></s><s n="4"/></d>';
const transform = (xml, template, method = 'text') => {
  const parser = new XmlParser();
  const sheet = `<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"><xsl:output method="${method}" omit-xml-declaration="yes"/><xsl:template match="/">${template}</xsl:template></xsl:stylesheet>`;
  return new Xslt().xsltProcess(parser.xmlParse(xml), parser.xmlParse(sheet));
};
const numbers = (path) => transform(sections, `<xsl:for-each select="${path}"><xsl:value-of select="@n"/></xsl:for-each>`);
const select = (path, xml) => xpath.select(path, new DOMParser().parseFromString(xml, 'text/xml'));
console.log('xslt-processor: comment:', await transform(comment, '<xsl:value-of select="p"/>'));
console.log('xslt-processor: space:', await transform(space, '<xsl:copy-of select="p"/>', 'xml'));
console.log('xslt-processor: //s:', await numbers('//s'));
console.log('xslt-processor: descendant::s:', await numbers('/descendant::s'));
console.log('xpath: comment:', select('string(p)', comment));
console.log('xpath: //s:', select('//s/@n', sections).map(({ value }) => value).join(''));
JS
expected='xslt-processor: comment: aundefinedb
xslt-processor: space: <p>see <b>Rec.</b><b>5</b></p>
xslt-processor: //s: 1423
xslt-processor: descendant::s: 1234
xpath: comment: ab
xpath: //s: 1234'
seen=$(node seen.js)
[ "$seen" = "$expected" ] && echo "As it was: $0" && exit 0
printf 'Changed: %s\n--- noted\n%s\n--- seen now\n%s\n' "$0" "$expected" "$seen"
exit 1
