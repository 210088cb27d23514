/**
 * What differs between two states of one assessment, item by item, and how they become one again.
 * Pure; knows nothing of files or of which state is newer.
 */
@NullMarked
package kistartklar.domain.difference;

import org.jspecify.annotations.NullMarked;
