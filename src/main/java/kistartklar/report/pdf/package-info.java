/**
 * Writes tagged PDF: text with kerning and German hyphenation, flows of paragraphs, lists and
 * tables, a structure tree for screen readers, and files that are PDF/A and PDF/UA-1 at once. A
 * {@code Flow} lays blocks out into pages of paint operations and builds the tree of {@code Tag}s
 * in reading order; a {@code TaggedPdf} then paints the pages through OpenPDF, which is imported
 * nowhere else. Nothing here knows what the text is about.
 */
@NullMarked
package kistartklar.report.pdf;

import org.jspecify.annotations.NullMarked;
