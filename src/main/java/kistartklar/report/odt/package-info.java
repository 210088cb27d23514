/**
 * Writes texts that word processors edit, as OpenDocument (ISO/IEC 26300). Knows headings,
 * paragraphs, lists, tables and links, and no assessment.
 */
@NullMarked
package kistartklar.report.odt;

import org.jspecify.annotations.NullMarked;
