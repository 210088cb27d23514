/**
 * Turns the picture files that users choose into pixels for the report: told apart by their content
 * instead of their names, unpacked within limits, laid on white and no finer than print needs.
 */
@NullMarked
package kistartklar.report.picture;

import org.jspecify.annotations.NullMarked;
