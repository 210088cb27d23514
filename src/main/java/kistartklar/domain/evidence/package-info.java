/**
 * What worksheets say of the criteria of the questions, and what in them is worth a second look.
 * Computed from the definitions and the rows; it never changes an answer.
 */
@NullMarked
package kistartklar.domain.evidence;

import org.jspecify.annotations.NullMarked;
