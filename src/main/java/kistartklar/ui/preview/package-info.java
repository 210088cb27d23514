/**
 * The print preview: a window with the pages of a finished PDF, and printing them through the
 * system. It is handed a PDF and what to do when the user wants it as a file; where the PDF comes
 * from is nothing it knows.
 */
@NullMarked
package kistartklar.ui.preview;

import org.jspecify.annotations.NullMarked;
