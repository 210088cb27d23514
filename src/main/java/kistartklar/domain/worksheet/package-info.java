/**
 * Worksheets: what each consists of, as the guide defines it, and the rows that a firm entered. The
 * values of a row are kept as they are written in a document and read by the type that is asked
 * for; a definition says which of them are at fault.
 */
@NullMarked
package kistartklar.domain.worksheet;

import org.jspecify.annotations.NullMarked;
