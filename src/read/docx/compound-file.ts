/** OLE compound files: what Word wrote until 2003, and what it wraps a document with a password in. */

const signature = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

export function isCompoundFile(bytes: Uint8Array): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

/** One line for people: what the compound file is, and what to do. */
export function describeCompoundFile(bytes: Uint8Array): string {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const holds = (stream: string): boolean => buffer.includes(Buffer.from(stream, 'utf16le'));
  if (holds('EncryptedPackage') || holds('EncryptionInfo')) {
    return 'a Word file locked with a password; open it in Word and save it without one';
  }
  if (holds('WordDocument')) return 'a Word 97-2003 file (.doc); open it in Word or LibreOffice and save it as .docx';
  if (holds('Workbook')) return 'an Excel 97-2003 workbook (.xls), not a Word file';
  if (holds('PowerPoint Document')) return 'a PowerPoint 97-2003 presentation (.ppt), not a Word file';
  if (holds('__properties_version1.0')) return 'an Outlook message (.msg); save the document attached to it and give that';
  return 'a file of an older Office program; open it in Word or LibreOffice and save it as .docx';
}
