/**
 * Where a user's own data lies on each system, and what the program remembers between two starts.
 * Nothing here holds anything of a document but the path of its file.
 */
@NullMarked
package kistartklar.store.settings;

import org.jspecify.annotations.NullMarked;
