/** What this PC keeps of a document besides its file, seen as a whole: how all of it is deleted. */
@NullMarked
package kistartklar.store.local;

import org.jspecify.annotations.NullMarked;
