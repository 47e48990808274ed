/** What makes a part no well-formed XML. */
export class XmlFault extends Error {}
