/**
 * Documents on disk: reading them strictly, saving them so that a power cut loses nothing, drafts
 * of what has no file yet, and the user's preferences. The stored shape is this package's own
 * affair.
 */
@NullMarked
package kistartklar.store;

import org.jspecify.annotations.NullMarked;
