/** The start screen: ways to begin, drafts to restore, and recent files. */
@NullMarked
package kistartklar.ui.start;

import org.jspecify.annotations.NullMarked;
