/** Dialogs that ask and tell over a window, and the choosers of files and folders. */
@NullMarked
package kistartklar.ui.dialog;

import org.jspecify.annotations.NullMarked;
